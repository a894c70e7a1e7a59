import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { isLocalDate, type LocalDate } from '../../../shared/domain/time';
import { Aside, MonthCalendar } from '../../ui';

interface TodayAsideProps {
  readonly today: LocalDate;
  /** As `2026-11`. */
  readonly month: string;
  readonly writtenDays: readonly LocalDate[];
  readonly onMonth: (month: string) => void;
  readonly onShowDay: (day: LocalDate) => void;
}

/** The month, with a dash under the days that have writing. */
export function TodayAside(props: TodayAsideProps): ReactElement {
  const t = useTranslations('today.calendar');
  return (
    <Aside label={t('label')}>
      <MonthCalendar
        month={props.month}
        today={props.today}
        marks={new Map(props.writtenDays.map(day => [day, { wrote: true }]))}
        words={{
          wrote: t('wrote'),
          visit: t('visit'),
          today: t('today'),
          previous: t('previous'),
          next: t('next'),
        }}
        onMonth={props.onMonth}
        onGo={day => {
          if (isLocalDate(day)) props.onShowDay(day);
        }}
      />
    </Aside>
  );
}
