import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AgendaLine, ConversationView } from '../../shared/contract/network';
import { classesOf } from '../ui/class-names';
import { nameList, useConversationDay, useConversationName, writeDay } from '../words';
import styles from './AgendaPaper.module.css';
import { NotesOnPaper } from './NotesOnPaper';
import { Paper } from './Paper';
import { linesToWriteOn, paperParts } from './paper-parts';

const cx = classesOf(styles);

/** The agenda of a conversation on paper: what to ask with room to write; once held, what was said and agreed. */
export function AgendaPaper({ view }: { readonly view: ConversationView }): ReactElement {
  const t = useTranslations('conversations.paper');
  const nameOf = useConversationName();
  const { lines, promised, lookBack, thanks } = paperParts(view);
  const isHeld = view.row.state === 'held';
  const room = isHeld ? 0 : linesToWriteOn(lines.length);
  return (
    <Paper>
      <div className={cx('agenda')}>
        <h1 className={cx('title')}>{nameOf(view.row)}</h1>
        <Facts view={view} />
        {lines.length === 0 ? <p>{isHeld ? '' : t('nothing')}</p> : null}
        <ol className={cx('lines')}>
          {lines.map((line, at) => (
            <Line key={line.item.id} number={at + 1} line={line} room={room} />
          ))}
        </ol>
        <Titles title={t('promised')}>
          {promised.map(({ action, owner }) => (
            <li key={action.id} className={cx('box')}>
              {action.text} <span className={cx('quiet')}>{owner?.name ?? t('byYou')}</span>
            </li>
          ))}
        </Titles>
        <Titles title={t('lookBack')}>
          {lookBack.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </Titles>
        <Titles title={t('thanks')}>
          {thanks.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </Titles>
        <Outcome view={view} />
      </div>
    </Paper>
  );
}

function Facts({ view: { row } }: { readonly view: ConversationView }): ReactElement {
  const t = useTranslations('conversations.paper');
  const dayAndTime = useConversationDay();
  const who = [...row.people, ...(row.circle === null ? [] : [row.circle])].map(({ name }) => name);
  return (
    <dl className={cx('facts')}>
      <Fact label={t('when')}>{dayAndTime(writeDay(row.date, 'fullWithYear'), row.time)}</Fact>
      {row.place === null ? null : <Fact label={t('where')}>{row.place.name}</Fact>}
      {who.length === 0 ? null : <Fact label={t('with')}>{nameList(who)}</Fact>}
    </dl>
  );
}

function Fact(props: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className={cx('fact')}>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** The number is text, not a mark of the list: marks are set in figures that a PDF may not give back as numbers. */
function Line(props: {
  readonly number: number;
  readonly line: AgendaLine;
  readonly room: number;
}): ReactElement {
  const { number, line, room } = props;
  const { item, entry, answers } = line;
  const words = useTranslations('words');
  const text = item.subject.kind === 'point' ? item.subject.text : (entry?.title ?? '');
  return (
    <li className={cx('line')}>
      <p className={cx('ask')}>
        <span className={cx('number')}>{number}.</span>
        {text === '' ? words('untitled') : text}
      </p>
      {answers.map(answer => (
        <p key={answer.entry.id} className={cx('answer')}>
          {answer.entry.title === '' ? answer.entry.excerpt : answer.entry.title}
        </p>
      ))}
      {answers.length > 0 ? null : <WritingLines count={room} />}
    </li>
  );
}

function WritingLines({ count }: { readonly count: number }): ReactElement {
  const lines = Array.from({ length: count }, (_, at) => `line-${at}`);
  return (
    <>
      {lines.map(line => (
        <div key={line} className={cx('room')} />
      ))}
    </>
  );
}

/** A titled list; nothing at all when it is empty. */
function Titles(props: {
  readonly title: string;
  readonly children: readonly ReactNode[];
}): ReactElement | null {
  if (props.children.length === 0) return null;
  return (
    <section className={cx('part')}>
      <h2 className={cx('head')}>{props.title}</h2>
      <ul className={cx('titles')}>{props.children}</ul>
    </section>
  );
}

/** What was agreed and written in it. */
function Outcome({ view }: { readonly view: ConversationView }): ReactElement {
  const t = useTranslations('conversations.paper');
  const { actions, conversation } = view;
  return (
    <>
      <Titles title={t('agreed')}>
        {actions.map(({ action, owner }) => (
          <li key={action.id} className={cx('box', action.doneOn !== null && 'done')}>
            {action.text} <span className={cx('quiet')}>{owner?.name ?? ''}</span>
          </li>
        ))}
      </Titles>
      {conversation.notes.trim() === '' ? null : (
        <section className={cx('part')}>
          <h2 className={cx('head')}>{t('notes')}</h2>
          <NotesOnPaper text={conversation.notes} />
        </section>
      )}
    </>
  );
}
