import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonRow, SchoolView } from '../../../../shared/contract/network';
import { ConversationItem, EntryItem, Item, ItemList, marginDay, type NotePorts } from '../../../records';
import { Icon, MarginRow } from '../../../ui';
import { useDay } from '../../../words';
import styles from '../person/Person.module.css';

/** Who is there, what practice was seen there, and the conversations that took place there. */
export function SchoolSections(props: NotePorts & { readonly view: SchoolView }): ReactElement {
  const { view, onOpenEntry, onOpenRecord } = props;
  const t = useTranslations('people.school');
  const today = useDay();
  const dayOf = (date: Parameters<typeof marginDay>[0]): string =>
    marginDay(date, date.slice(0, 4) === today.slice(0, 4));
  return (
    <>
      <MarginRow label={t('people')} headingLevel={3} align="top">
        {view.people.length === 0 ? <p className={styles['quiet']}>{t('noPeople')}</p> : null}
        <ItemList label={t('people')}>
          {view.people.map(person => (
            <li key={person.id}>
              <PersonItem person={person} onOpen={() => onOpenRecord({ kind: 'person', id: person.id })} />
            </li>
          ))}
        </ItemList>
      </MarginRow>
      <MarginRow label={t('practice')} headingLevel={3} align="top">
        {view.practice.length === 0 ? <p className={styles['quiet']}>{t('noPractice')}</p> : null}
        <ItemList label={t('practice')}>
          {view.practice.map(row => (
            <li key={row.id}>
              <EntryItem row={row} end={dayOf(row.date)} onOpen={() => onOpenEntry(row.id)} />
            </li>
          ))}
        </ItemList>
      </MarginRow>
      <MarginRow label={t('conversations')} headingLevel={3} align="top">
        {view.conversations.length === 0 ? <p className={styles['quiet']}>{t('noConversations')}</p> : null}
        <ItemList label={t('conversations')}>
          {view.conversations.map(row => (
            <li key={row.id}>
              <ConversationItem row={row} onOpen={() => onOpenRecord({ kind: 'conversation', id: row.id })} />
            </li>
          ))}
        </ItemList>
      </MarginRow>
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
