import type { ReactElement, ReactNode, Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { ConversationRow } from '../../../shared/contract/network';
import { Icon, LineButton, StatusGlyph } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { progressOf } from '../../ui/marks/status-progress';
import { useConversationDay, useConversationName, useDay, useSpokenDay, writeDay } from '../../words';
import styles from './Items.module.css';

const cx = classesOf(styles);

/** Things under one another on a sheet. `label` names them for ears. */
export function ItemList(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly listRef?: Ref<HTMLUListElement>;
}): ReactElement {
  return (
    <ul ref={props.listRef} className={cx('list')} aria-label={props.label}>
      {props.children}
    </ul>
  );
}

/** One thing that leads to its page; `second` is said under it, `end` stands beside it, `below` holds what can be done with it. */
export function Item(props: {
  readonly glyph: ReactNode;
  readonly title: string;
  readonly second?: ReactNode;
  readonly end?: ReactNode;
  readonly below?: ReactNode;
  readonly onOpen: () => void;
}): ReactElement {
  const { glyph, title, second = '', end, below, onOpen } = props;
  return (
    <div className={cx('item')}>
      <div className={cx('line')}>
        <LineButton glyph={glyph} title={title} onPress={onOpen}>
          {second === '' ? null : <span className={cx('second')}>{second}</span>}
        </LineButton>
        {end === undefined ? null : <div className={cx('end')}>{end}</div>}
      </div>
      {below === undefined ? null : <div className={cx('below')}>{below}</div>}
    </div>
  );
}

/** An entry by its title. `second` stands under it in place of its state. */
export function EntryItem(props: {
  readonly row: EntrySummary;
  readonly second?: ReactNode;
  readonly end?: ReactNode;
  readonly below?: ReactNode;
  readonly onOpen: () => void;
}): ReactElement {
  const { row, onOpen, end, below } = props;
  const words = useTranslations('words');
  const state = row.status === null ? words(`kind.${row.kind}`) : words(`status.${row.status}`);
  return (
    <Item
      glyph={<StatusGlyph kind={row.kind} progress={progressOf(row.status)} />}
      title={row.title === '' ? words('untitled') : row.title}
      second={props.second ?? state}
      {...(end === undefined ? {} : { end })}
      below={below}
      onOpen={onOpen}
    />
  );
}

/** A conversation by what it is called, with its day. */
export function ConversationItem(props: {
  readonly row: ConversationRow;
  /** Stands before the day; for instance how many questions wait for it. */
  readonly note?: string;
  readonly withDay?: boolean;
  readonly onOpen: () => void;
}): ReactElement {
  const { row, note = '', withDay = true, onOpen } = props;
  const nameOf = useConversationName();
  const dayOf = useConversationDay();
  const spoken = useSpokenDay();
  const today = useDay();
  const day = withDay ? capital(dayOf(spoken(row.date, today), row.time)) : '';
  return (
    <Item
      glyph={<Icon name="calendar" />}
      title={nameOf(row)}
      second={[day, row.place?.name ?? '', note].filter(part => part !== '').join(' · ')}
      onOpen={onOpen}
    />
  );
}

/** The day in the margin beside an item: the weekday apart from the date would be too much there. */
export function marginDay(date: ConversationRow['date'], thisYear: boolean): string {
  return writeDay(date, thisYear ? 'dayMonth' : 'dayMonthYear');
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
