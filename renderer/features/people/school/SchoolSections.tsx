import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonRow, SchoolView } from '../../../../shared/contract/network';
import { ConversationItem, EntryItem, Item, ListSection, marginDay, type NotePorts } from '../../../records';
import { Icon } from '../../../ui';
import { useDay } from '../../../words';

/** Who is there, what practice was seen there, and the conversations that took place there. */
export function SchoolSections(props: NotePorts & { readonly view: SchoolView }): ReactElement {
  const { view, onOpenEntry, onOpenRecord } = props;
  const t = useTranslations('people.school');
  const today = useDay();
  const dayOf = (date: Parameters<typeof marginDay>[0]): string =>
    marginDay(date, date.slice(0, 4) === today.slice(0, 4));
  return (
    <>
      <ListSection
        title={t('people')}
        none={t('noPeople')}
        rows={view.people}
        idOf={person => person.id}
        item={person => (
          <PersonItem person={person} onOpen={() => onOpenRecord({ kind: 'person', id: person.id })} />
        )}
      />
      <ListSection
        title={t('practice')}
        none={t('noPractice')}
        rows={view.practice}
        idOf={row => row.id}
        item={row => <EntryItem row={row} end={dayOf(row.date)} onOpen={() => onOpenEntry(row.id)} />}
      />
      <ListSection
        title={t('conversations')}
        none={t('noConversations')}
        rows={view.conversations}
        idOf={row => row.id}
        item={row => (
          <ConversationItem row={row} onOpen={() => onOpenRecord({ kind: 'conversation', id: row.id })} />
        )}
      />
    </>
  );
}

function PersonItem(props: { readonly person: PersonRow; readonly onOpen: () => void }): ReactElement {
  const { person, onOpen } = props;
  const t = useTranslations('people.list');
  const waiting = t('waitingLabel', { count: person.waiting });
  return (
    <Item
      glyph={<Icon name="person" />}
      title={person.name}
      second={[person.role, waiting].filter(part => part !== '').join(' · ')}
      onOpen={onOpen}
    />
  );
}
