import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonRow, RecordRef } from '../../../shared/contract/network';
import type { EntryId } from '../../../shared/domain/ids';
import { foldName, type InlineMark } from '../../../shared/domain/inline';
import { safeLink } from '../../../shared/domain/markdown-address';
import { api, circleListQuery, personListQuery } from '../../api';
import { ConfirmDialog } from '../../ui';
import { FailureNotice } from '../../words';

/** Where notes lead. */
export type NotePorts = {
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
};

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
  const openName = async (name: string): Promise<void> => {
    const fits = peopleNamed(await client.fetchQuery(personListQuery), name);
    const circle = (await client.fetchQuery(circleListQuery)).find(one => sameName(one.name, name));
    const [only] = fits;
    if (only !== undefined && fits.length === 1) ports.onOpenRecord({ kind: 'person', id: only.id });
    else if (circle !== undefined) ports.onOpenRecord({ kind: 'circle', id: circle.id });
    else say(t(fits.length === 0 ? 'noPerson' : 'severalPeople', { name }));
  };
  return {
    open: mark => {
      say('');
      if (mark.kind === 'link') void openEntry(mark.label);
      if (mark.kind === 'mention') void openName(mark.name);
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
