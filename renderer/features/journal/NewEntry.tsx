import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryId, TemplateId } from '../../../shared/domain/ids';
import { type Kind, kinds } from '../../../shared/domain/status';
import { api, useTemplates } from '../../api';
import { Button, Dialog, RadioGroup, Select, StatusGlyph } from '../../ui';
import { FailureNotice } from '../../words';
import { markFresh } from './entry/fresh-entry';
import styles from './JournalPlace.module.css';

/** `onCreated` gets the new entry, whose screen then begins with its title. */
export type NewEntryProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onCreated: (id: EntryId) => void;
};

/** Asks what kind of entry it will be and what it starts from. */
export function NewEntry(props: NewEntryProps): ReactElement | null {
  return props.isOpen ? <NewEntryDialog {...props} /> : null;
}

const emptyPage = '';

function NewEntryDialog({ onClose, onCreated }: NewEntryProps): ReactElement {
  const t = useTranslations('journal.new');
  const words = useTranslations('words');
  const client = useQueryClient();
  const form = useId();
  const fields = useFocusOnChoice();
  const [kind, setKind] = useState<Kind>('question');
  const [template, setTemplate] = useState<string>(emptyPage);
  const templates = (useTemplates().data ?? []).filter(candidate => candidate.kind === kind);
  const chosen: TemplateId | null = templates.find(candidate => candidate.id === template)?.id ?? null;
  const creating = useMutation({
    mutationFn: () => api.createEntry({ kind, template: chosen, content: {} }),
    onSuccess: ({ entry }) => {
      markFresh(client, entry.id);
      onClose();
      onCreated(entry.id);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!creating.isPending) creating.mutate();
  };
  return (
    <Dialog
      isOpen
      isDismissable
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button variant="filled" type="submit" form={form}>
            {t('create')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <form
        ref={fields}
        id={form}
        className={styles['new']}
        onSubmit={submit}
        onKeyDown={event => {
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement) submit(event);
        }}
      >
        <RadioGroup
          label={t('kind')}
          options={kinds.map(id => ({
            id,
            label: words(`kind.${id}`),
            detail: t(`detail.${id}`),
            glyph: <StatusGlyph kind={id} />,
          }))}
          value={kind}
          onChange={next => {
            setKind(next);
            setTemplate(emptyPage);
          }}
        />
        {templates.length === 0 ? null : (
          <Select
            label={t('template')}
            options={[
              { id: emptyPage, label: t('empty') },
              ...templates.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={template}
            onChange={setTemplate}
          />
        )}
      </form>
      <FailureNotice error={creating.error} />
    </Dialog>
  );
}

/** The keyboard starts on the kind, so that arrows and Enter are all it takes. */
function useFocusOnChoice(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.focus(), []);
  return form;
}
