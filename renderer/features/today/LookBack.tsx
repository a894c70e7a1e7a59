import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import type { LocalDate } from '../../../shared/domain/time';
import { MarginRow } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './LookBack.module.css';
import { LookBackItem } from './LookBackItem';
import { type Answered, lookBackRows } from './look-back';

const cx = classesOf(styles);

/** Advice, questions and practice whose day has come; each can be answered on the spot, and the answer taken back. */
export function LookBack(props: {
  readonly due: readonly EntrySummary[];
  readonly today: LocalDate;
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement | null {
  const t = useTranslations('today');
  const [answered, setAnswered] = useState<ReadonlyMap<EntryId, Answered>>(new Map());
  const rows = lookBackRows(props.due, answered);
  if (rows.length === 0) return null;
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
      <ul className={cx('rows')}>
        {rows.map(row => (
          <LookBackItem
            key={row.entry.id}
            row={row}
            today={props.today}
            onAnswered={answer => remember(row.entry.id, answer)}
            onOpenEntry={props.onOpenEntry}
          />
        ))}
      </ul>
    </MarginRow>
  );
}
