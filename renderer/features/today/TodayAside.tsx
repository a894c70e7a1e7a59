import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationRow, RecordRef } from '../../../shared/contract/network';
import { isLocalDate, type LocalDate } from '../../../shared/domain/time';
import { sentence } from '../../../shared/messages/numbers';
import { Aside, AsideItem, AsideSection, Button, type DayMarks, MonthCalendar } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { useConversationDay, useConversationName, useSpokenDay } from '../../words';
import styles from './TodayAside.module.css';

const cx = classesOf(styles);

interface TodayAsideProps {
  readonly today: LocalDate;
  /** As `2026-11`. */
  readonly month: string;
  readonly writtenDays: readonly LocalDate[];
  readonly meetingDays: readonly LocalDate[];
  /** Soonest first; `null` while it is not known. */
  readonly coming: readonly ConversationRow[] | null;
  readonly onMonth: (month: string) => void;
  readonly onShowDay: (day: LocalDate) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
  readonly onPlan: () => void;
}

/** The month, with a dash under the days that have writing and an edge around those with a conversation; and what is coming up. */
export function TodayAside(props: TodayAsideProps): ReactElement {
  const t = useTranslations('today.calendar');
  const show = (day: LocalDate): void => {
    const there = props.coming?.filter(row => row.date === day) ?? [];
    const [only] = there;
    const isWrittenOn = props.writtenDays.includes(day);
    if (only !== undefined && there.length === 1 && !isWrittenOn)
      props.onOpenRecord({ kind: 'conversation', id: only.id });
    else props.onShowDay(day);
  };
  return (
    <Aside label={t('label')}>
      <MonthCalendar
        month={props.month}
        today={props.today}
        marks={marksOf(props.writtenDays, props.meetingDays)}
        words={{
          wrote: t('wrote'),
          visit: t('visit'),
          today: t('today'),
          previous: t('previous'),
          next: t('next'),
        }}
        onMonth={props.onMonth}
        onGo={day => {
          if (isLocalDate(day)) show(day);
        }}
      />
      {props.coming === null ? null : <Coming {...props} coming={props.coming} />}
    </Aside>
  );
}

function Coming(props: TodayAsideProps & { readonly coming: readonly ConversationRow[] }): ReactElement {
  const { coming, today, onOpenRecord, onPlan } = props;
  const t = useTranslations('today.coming');
  const nameOf = useConversationName();
  const spokenDay = useSpokenDay();
  const dayAndTime = useConversationDay();
  return (
    <AsideSection title={t('title')}>
      {coming.map(row => (
        <AsideItem
          key={row.id}
          title={
            <button
              type="button"
              className={cx('open')}
              onClick={() => onOpenRecord({ kind: 'conversation', id: row.id })}
            >
              {nameOf(row, 'short')}
            </button>
          }
          notes={[sentence(dayAndTime(spokenDay(row.date, today), row.time))]}
        />
      ))}
      <AsideItem
        title={
          <Button variant="link" onPress={onPlan}>
            {t('plan')}
          </Button>
        }
        notes={coming.length === 0 ? [t('none')] : []}
      />
    </AsideSection>
  );
}

function marksOf(
  written: readonly LocalDate[],
  meetings: readonly LocalDate[],
): ReadonlyMap<LocalDate, DayMarks> {
  const met = new Set(meetings);
  const marks = new Map<LocalDate, DayMarks>(meetings.map(day => [day, { visit: true }]));
  for (const day of written) marks.set(day, { wrote: true, visit: met.has(day) });
  return marks;
}
