import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonRow } from '../../../../shared/contract/network';
import type { PersonId } from '../../../../shared/domain/ids';
import { usePersonList } from '../../../api';
import { matchPeople } from '../../../choosers';
import { FindText, FoundHead, FoundList, type RecordListRow } from '../../../records';
import { IconButton, MenuButton } from '../../../ui';
import { ContactsIn } from '../contacts/ContactsIn';
import { ContactsOut } from '../contacts/ContactsOut';
import { askForPerson } from '../person/ask-for-person';
import { LooseNames } from './LooseNames';
import { NewPerson } from './NewPerson';

export type PersonListProps = {
  readonly selected: PersonId | null;
  readonly onOpen: (id: PersonId) => void;
};

type Over = { readonly kind: 'add'; readonly name: string } | { readonly kind: 'in' | 'out' } | null;

const nobody: readonly PersonRow[] = [];

/** All people, found by typing; below them the names in the notes that are nobody's yet. */
export function PersonList({ selected, onOpen }: PersonListProps): ReactElement {
  const t = useTranslations('people.list');
  const client = useQueryClient();
  const { data, error } = usePersonList();
  const people = data ?? nobody;
  const [text, setText] = useState('');
  const [over, setOver] = useState<Over>(null);
  const found = useMemo(() => matchPeople(people, text, people.length), [people, text]);
  const words = useTranslations('people.connection');
  const rows = useMemo(() => found.map(person => listRow(person, t, words)), [found, t, words]);
  const typed = text.trim();
  return (
    <>
      <FoundHead>
        <FindText label={t('search')} clearLabel={t('clear')} text={text} onChange={setText} />
        <IconButton icon="plus" label={t('add')} onPress={() => setOver({ kind: 'add', name: '' })} />
        <MoreMenu onBringIn={() => setOver({ kind: 'in' })} onWriteOut={() => setOver({ kind: 'out' })} />
      </FoundHead>
      <FoundList
        label={t('label')}
        rows={rows}
        icon="person"
        selected={selected}
        onAim={id => askForPerson(client, id)}
        onOpen={onOpen}
        isLoaded={data !== undefined}
        error={error}
        said={typed === '' ? '' : t('found', { count: rows.length })}
        empty={{
          ...(typed === ''
            ? { invitation: t('empty'), more: t('emptyMore'), add: t('emptyAction') }
            : { invitation: t('nobody', { name: typed }), add: t('addNamed', { name: typed }) }),
          onAdd: () => setOver({ kind: 'add', name: typed }),
        }}
      />
      <LooseNames text={typed} hasRoom={rows.length === 0} onOpen={onOpen} />
      {over?.kind === 'add' ? (
        <NewPerson name={over.name} onClose={() => setOver(null)} onCreated={onOpen} />
      ) : null}
      {over?.kind === 'in' ? <ContactsIn onClose={() => setOver(null)} /> : null}
      {over?.kind === 'out' ? <ContactsOut onClose={() => setOver(null)} /> : null}
    </>
  );
}

type ListWords = ReturnType<typeof useTranslations<'people.list'>>;

type ConnectionWords = ReturnType<typeof useTranslations<'people.connection'>>;

/** Who they are by their post; where that is not known, by what they are to the head. */
function listRow(person: PersonRow, t: ListWords, words: ConnectionWords): RecordListRow<PersonId> {
  const connection = person.connection === 'other' ? '' : words(person.connection);
  const about = [person.role || connection, person.school?.name ?? '']
    .filter(part => part !== '')
    .join(' · ');
  return {
    id: person.id,
    name: person.name,
    about,
    // Nothing waits for most of thousands of people, and a message takes its time to be put together.
    end: person.waiting === 0 ? '' : t('waiting', { count: person.waiting }),
    endLabel: person.waiting === 0 ? '' : t('waitingLabel', { count: person.waiting }),
  };
}

function MoreMenu(props: { readonly onBringIn: () => void; readonly onWriteOut: () => void }): ReactElement {
  const t = useTranslations('people.list');
  return (
    <MenuButton
      label={t('more')}
      trigger={<IconButton icon="more" label={t('more')} />}
      groups={[
        {
          label: t('moreGroup'),
          actions: [
            { id: 'in', label: t('bringIn'), icon: 'import', onAction: props.onBringIn },
            { id: 'out', label: t('writeOut'), icon: 'export', onAction: props.onWriteOut },
          ],
        },
      ]}
    />
  );
}
