import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/domain/time';
import { useFocusAfterRemoval } from '../../../records';
import { IconButton } from '../../../ui';
import { writeDay } from '../../../words';
import styles from '../Circles.module.css';
import { isWeekend } from '../meeting-dates';
import { DayField } from './DayField';
import type { PlannedDate } from './date-plan';

/** The dates as they would be added; `taken` are days on which the circle meets already. */
export function DateRows(props: {
  readonly dates: readonly PlannedDate[];
  readonly taken: readonly LocalDate[];
  readonly onChange: (dates: readonly PlannedDate[]) => void;
}): ReactElement {
  const { dates, taken, onChange } = props;
  const t = useTranslations('circles.several');
  const focus = useFocusAfterRemoval<HTMLUListElement>(dates.length);
  const noteOf = (date: LocalDate): string => {
    const weekday = writeDay(date, 'weekday');
    if (taken.includes(date)) return t('there', { weekday });
    return isWeekend(date) ? t('weekend', { weekday }) : weekday;
  };
  return (
    <ul ref={focus.box} aria-label={t('list')}>
      {dates.map(({ id, date }, at) => (
        <li key={id} className={styles['date']}>
          <DayField
            label={t('date', { at: at + 1 })}
            day={date}
            isLabelHidden
            onChange={day =>
              onChange(dates.map(planned => (planned.id === id ? { id, date: day } : planned)))
            }
          />
          <span className={styles['dateNote']}>{noteOf(date)}</span>
          <IconButton
            icon="close"
            label={t('remove', { day: writeDay(date, 'full') })}
            data-remove={at}
            onPress={() => {
              focus.from(at);
              onChange(dates.filter(planned => planned.id !== id));
            }}
          />
        </li>
      ))}
    </ul>
  );
}
