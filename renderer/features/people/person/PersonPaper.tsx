import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonView } from '../../../../shared/contract/network';
import { timelineQuery } from '../../../api';
import { Paper } from '../../../print';
import { NotesOnPaper } from '../../../print/NotesOnPaper';
import { PaperFacts } from '../../../print/PaperFacts';
import { nameList, useConversationName, writeDay } from '../../../words';
import styles from './PersonPaper.module.css';
import { wholeTimeline } from './timeline-filter';

/** Lines of the time line that go on paper. */
const most = 40;

/** A person on paper: who they are, what to ask, what was promised, and what went before. */
export function PersonPaper({ view }: { readonly view: PersonView }): ReactElement {
  const t = useTranslations('people.paper');
  const page = useTranslations('people.page');
  const { person, row, circles, waiting, actions, thanksOwed } = view;
  const facts = [
    [page('role'), person.role],
    [page('school'), row.school?.name ?? ''],
    [page('circles'), nameList(circles.map(({ circle }) => circle.name))],
    [page('email'), person.emails.join(', ')],
    [page('phone'), person.phones.join(', ')],
  ] as const;
  return (
    <Paper>
      <h1 className={styles['title']}>{person.name}</h1>
      <PaperFacts facts={facts} />
      <Part title={t('toAsk')} isEmpty={waiting.length === 0}>
        {waiting.map(entry => (
          <li key={entry.id}>{entry.title}</li>
        ))}
      </Part>
      <Part title={t('promised')} isEmpty={actions.length === 0}>
        {actions.map(({ action, owner }) => (
          <li key={action.id}>{`${action.text} (${owner?.name ?? t('you')})`}</li>
        ))}
      </Part>
      <Part title={t('thanks')} isEmpty={thanksOwed.length === 0}>
        {thanksOwed.map(entry => (
          <li key={entry.id}>{entry.title}</li>
        ))}
      </Part>
      {person.notes.trim() === '' ? null : (
        <section className={styles['part']}>
          <h2 className={styles['head']}>{t('notes')}</h2>
          <NotesOnPaper text={person.notes} />
        </section>
      )}
      <OverTime view={view} />
    </Paper>
  );
}

function OverTime({ view }: { readonly view: PersonView }): ReactElement {
  const t = useTranslations('people.paper');
  const words = useTranslations('words');
  const nameOf = useConversationName();
  const items = useQuery(timelineQuery(view.person.id, wholeTimeline, 0)).data?.items ?? [];
  return (
    <Part title={t('overTime')} isEmpty={items.length === 0}>
      {items.slice(0, most).map(item => (
        <li key={item.kind === 'entry' ? item.entry.id : item.conversation.id}>
          {writeDay(item.date, 'dayMonthYear')}:{' '}
          {item.kind === 'entry' ? item.entry.title || words('untitled') : nameOf(item.conversation)}
        </li>
      ))}
    </Part>
  );
}

function Part(props: {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}): ReactElement | null {
  if (props.isEmpty) return null;
  return (
    <section className={styles['part']}>
      <h2 className={styles['head']}>{props.title}</h2>
      <ul className={styles['lines']}>{props.children}</ul>
    </section>
  );
}
