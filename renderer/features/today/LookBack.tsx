import { type ReactElement, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TodayView } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import { MarginRow, useFewAtFirst } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { ShowMore } from '../../words';
import styles from './LookBack.module.css';
import { LookBackItem } from './LookBackItem';
import { type Answered, lookBackRows } from './look-back';
import { ThanksRow } from './ThanksRow';
import { useRemembered } from './use-remembered';

const cx = classesOf(styles);

/**
 * Advice, questions and practice whose day has come, and advice not yet thanked for. Each can be answered on the spot,
 * and the answer taken back.
 */
export function LookBack(props: {
  readonly view: TodayView;
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement | null {
  const { due, thanksOwed, today } = props.view;
  const t = useTranslations('today');
  const [answered, setAnswered] = useState<ReadonlyMap<EntryId, Answered>>(new Map());
  const thanks = useRemembered(thanksOwed);
  const rows = useMemo(() => lookBackRows(due, answered), [due, answered]);
  const { shown, left, more, box } = useFewAtFirst(rows);
  if (rows.length === 0 && thanks.rows.length === 0) return null;
  const remember = (id: EntryId, answer: Answered | null) =>
    setAnswered(known => {
      const next = new Map(known);
      if (answer === null) next.delete(id);
      else next.set(id, answer);
      return next;
    });
  const waiting = rows.filter(row => row.answered === null).length;
  return (
    <MarginRow
      as="section"
      headingLevel={2}
      label={t('lookBack')}
      note={waiting > 0 ? t('dueCount', { count: waiting }) : undefined}
      align="top"
    >
      <ul ref={box} className={cx('rows')}>
        {shown.map(row => (
          <LookBackItem
            key={row.entry.id}
            row={row}
            today={today}
            onAnswered={answer => remember(row.entry.id, answer)}
            onOpenEntry={props.onOpenEntry}
          />
        ))}
        {left === 0 ? null : (
          <li>
            <ShowMore left={left} onMore={more} />
          </li>
        )}
        {thanks.rows.map(({ value, isSettled }) => (
          <ThanksRow
            key={value.id}
            entry={value}
            isThanked={isSettled}
            today={today}
            onThanked={isThanked => thanks.settle(value, isThanked)}
            onOpenEntry={props.onOpenEntry}
          />
        ))}
      </ul>
    </MarginRow>
  );
}
