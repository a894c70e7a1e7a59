import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, useSavedSearches } from '../../../api';
import { Button, Dialog, IconButton, MenuButton, TextField } from '../../../ui';
import { FailureNotice } from '../../../words';
import type { FilterProps } from './FilterPopover';
import { isEverything, sameFilter } from './filter-parts';
import { ManageSearches } from './ManageSearches';
import { useRefreshSearches } from './use-refresh-searches';

type Opened = 'keep' | 'manage' | null;

/** Filters the head gave a name: use one, keep the present one, rename one or take it away. */
export function SavedSearches({ filter, sort, onFilter }: Omit<FilterProps, 'today'>): ReactElement {
  const t = useTranslations('journal.saved');
  const searches = useSavedSearches().data ?? [];
  const [opened, setOpened] = useState<Opened>(null);
  const saved = searches.map(search => ({
    id: search.id,
    label: search.name,
    isOn: sameFilter(search.filter, filter) && search.sort === sort,
    onAction: () => onFilter(search.filter, search.sort),
  }));
  const none = { id: 'none', label: t('none'), isDisabled: true, onAction: () => setOpened(null) };
  return (
    <>
      <MenuButton
        label={t('button')}
        trigger={<IconButton icon="bookmark" label={t('button')} />}
        groups={[
          { label: t('groupSaved'), actions: saved.length === 0 ? [none] : saved },
          {
            label: t('groupActions'),
            actions: [
              {
                id: 'keep',
                label: t('keep'),
                isDisabled: isEverything(filter),
                ...(isEverything(filter) ? { detail: t('noneHint') } : {}),
                onAction: () => setOpened('keep'),
              },
              {
                id: 'manage',
                label: t('manage'),
                isDisabled: searches.length === 0,
                onAction: () => setOpened('manage'),
              },
            ],
          },
        ]}
      />
      {opened === 'keep' ? <KeepDialog filter={filter} sort={sort} onClose={() => setOpened(null)} /> : null}
      {opened === 'manage' ? <ManageSearches searches={searches} onClose={() => setOpened(null)} /> : null}
    </>
  );
}

function KeepDialog(
  props: Pick<FilterProps, 'filter' | 'sort'> & { readonly onClose: () => void },
): ReactElement {
  const { filter, sort, onClose } = props;
  const t = useTranslations('journal.saved');
  const words = useTranslations('words');
  const [name, setName] = useState('');
  const form = useId();
  const refresh = useRefreshSearches();
  const keeping = useMutation({
    mutationFn: () => api.saveSearch({ id: null, name: name.trim(), filter, sort }),
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') keeping.mutate();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('keepTitle')}
      actions={
        <>
          <Button variant="filled" type="submit" form={form} isDisabled={name.trim() === ''}>
            {t('save')}
          </Button>
          <Button onPress={onClose}>{words('cancel')}</Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label={t('name')}
          placeholder={t('namePlaceholder')}
          value={name}
          onChange={setName}
          maxLength={100}
          autoFocus
        />
      </form>
      <FailureNotice error={keeping.error} />
    </Dialog>
  );
}
