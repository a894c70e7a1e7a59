import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Counted } from '../../../shared/contract/journal';
import type { PersonRow, RecordRef } from '../../../shared/contract/network';
import type { EntryId } from '../../../shared/domain/ids';
import { foldName, type InlineMark } from '../../../shared/domain/inline';
import { api, namesQuery, personListQuery, tagsQuery } from '../../api';
import type { Suggestion, Suggestions } from '../../editor/completion';
import { safeLink } from '../../markdown/safe-link';
import { ConfirmDialog } from '../../ui';
import { FailureNotice } from '../../words';

/** Where notes lead. */
export type NotePorts = {
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
};

/** What is offered after `[[`, `@` and `#` in the notes of a record. */
export function useNoteSuggestions(): Suggestions {
  const client = useQueryClient();
  const t = useTranslations('editor.completion');
  const words = useTranslations('words');
  const counted = ({ name, count }: Counted): Suggestion => ({ name, detail: t('entries', { count }) });
  return {
    links: async text =>
      (await api.suggestLinks({ text }))
        .filter(row => row.title !== '')
        .map(row => ({ name: row.title, detail: words(`kind.${row.kind}`) })),
    people: async () => (await client.fetchQuery(namesQuery)).map(counted),
    tags: async () => (await client.fetchQuery(tagsQuery)).map(counted),
  };
}

/** Follows marks in notes; one that leads nowhere says so, and an address outside is asked about first. */
export function useNoteMarks(ports: NotePorts): {
  readonly open: (mark: InlineMark) => void;
  readonly openAddress: (address: string) => void;
  /** What to say of a mark that led nowhere; empty otherwise. */
  readonly said: string;
  readonly dialog: ReactElement | null;
} {
  const client = useQueryClient();
  const t = useTranslations('records');
  const [said, say] = useState('');
  const [address, setAddress] = useState<string | null>(null);

  const openEntry = async (label: string): Promise<void> => {
    const found = (await api.suggestLinks({ text: label })).find(row => sameName(row.title, label));
    if (found === undefined) say(t('noEntry', { label }));
    else ports.onOpenEntry(found.id);
  };
  const openPerson = async (name: string): Promise<void> => {
    const fits = peopleNamed(await client.fetchQuery(personListQuery), name);
    const [only] = fits;
    if (only !== undefined && fits.length === 1) ports.onOpenRecord({ kind: 'person', id: only.id });
    else say(t(fits.length === 0 ? 'noPerson' : 'severalPeople', { name }));
  };
  return {
    open: mark => {
      say('');
      if (mark.kind === 'link') void openEntry(mark.label);
      if (mark.kind === 'mention') void openPerson(mark.name);
    },
    openAddress: text => setAddress(safeLink(text)),
    said,
    dialog: address === null ? null : <AddressDialog address={address} onClose={() => setAddress(null)} />,
  };
}

/** Who answers to a name as it is written in a text. */
export function peopleNamed(people: readonly PersonRow[], name: string): readonly PersonRow[] {
  return people.filter(
    person =>
      [person.name, ...person.alsoKnownAs].some(known => sameName(known, name)) ||
      (person.school !== null && sameName(`${person.name}, ${person.school.name}`, name)),
  );
}

const sameName = (one: string, other: string): boolean => foldName(one) === foldName(other);

function AddressDialog(props: { readonly address: string; readonly onClose: () => void }): ReactElement {
  const { address, onClose } = props;
  const t = useTranslations('journal.links');
  const [error, setError] = useState<unknown>(null);
  return (
    <ConfirmDialog
      isOpen
      title={t('webTitle')}
      confirmLabel={t('open')}
      cancelLabel={t('cancel')}
      onClose={onClose}
      onConfirm={() => void api.openLink({ url: address }).then(onClose, setError)}
    >
      <p>{address}</p>
      <p>{t('web')}</p>
      <FailureNotice error={error} />
    </ConfirmDialog>
  );
}
