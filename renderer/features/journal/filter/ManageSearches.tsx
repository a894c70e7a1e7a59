import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SavedSearch } from '../../../../shared/domain/filter';
import { api } from '../../../api';
import { Button, Dialog, IconButton, TextField } from '../../../ui';
import { FailureNotice } from '../../../words';
import styles from './Filter.module.css';
import { useRefreshSearches } from './use-refresh-searches';

/** The saved searches, to be renamed or taken away. */
export function ManageSearches(props: {
  readonly searches: readonly SavedSearch[];
  readonly onClose: () => void;
}): ReactElement {
  const { searches, onClose } = props;
  const t = useTranslations('journal.saved');
  const words = useTranslations('words');
  const form = useId();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const { renaming, removing } = useManaging(onClose);
  const named = searches.map(search => ({ ...search, name: (names[search.id] ?? search.name).trim() }));
  const renamed = named.filter((search, index) => search.name !== searches[index]?.name);
  const canKeep = renamed.length > 0 && named.every(search => search.name !== '');
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (canKeep) renaming.mutate(renamed);
  };
  return (
    <Dialog
      isOpen
      isDismissable={renamed.length === 0}
      onClose={onClose}
      title={t('manageTitle')}
      actions={
        <>
          {searches.length === 0 ? null : (
            <Button variant="filled" type="submit" form={form} isDisabled={!canKeep}>
              {t('keepNames')}
            </Button>
          )}
          <Button onPress={onClose}>{words(renamed.length === 0 ? 'close' : 'cancel')}</Button>
        </>
      }
    >
      {searches.length === 0 ? <p>{t('none')}</p> : null}
      <form id={form} className={styles['searches']} onSubmit={keep}>
        {searches.map(search => (
          <SearchLine
            key={search.id}
            search={search}
            name={names[search.id] ?? search.name}
            onName={name => setNames({ ...names, [search.id]: name })}
            onRemove={() => removing.mutate(search)}
          />
        ))}
      </form>
      <FailureNotice error={renaming.error ?? removing.error} />
    </Dialog>
  );
}

function useManaging(onRenamed: () => void) {
  const refresh = useRefreshSearches();
  const renaming = useMutation({
    mutationFn: async (searches: readonly SavedSearch[]) => {
      for (const search of searches) await api.saveSearch(search);
    },
    onSettled: refresh,
    onSuccess: onRenamed,
  });
  const removing = useMutation({
    mutationFn: (search: SavedSearch) => api.deleteSearch({ id: search.id }),
    onSuccess: refresh,
  });
  return { renaming, removing };
}

function SearchLine(props: {
  readonly search: SavedSearch;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onRemove: () => void;
}): ReactElement {
  const { search, name, onName, onRemove } = props;
  const t = useTranslations('journal.saved');
  return (
    <div className={styles['search']}>
      <TextField
        label={t('nameOf', { name: search.name })}
        isLabelHidden
        value={name}
        onChange={onName}
        maxLength={100}
        error={name.trim() === '' ? t('emptyName') : undefined}
      />
      <IconButton icon="bin" label={t('remove', { name: search.name })} onPress={onRemove} />
    </div>
  );
}
