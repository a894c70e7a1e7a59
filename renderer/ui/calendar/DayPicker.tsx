import type { ReactElement } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Heading,
} from 'react-aria-components';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import styles from './DayPicker.module.css';

const cx = classesOf(styles);

/** The names of the two arrows. */
export interface DayPickerProps {
  readonly previousLabel: string;
  readonly nextLabel: string;
}

/** The month that opens under a date field. */
export function DayPicker({ previousLabel, nextLabel }: DayPickerProps): ReactElement {
  return (
    <Dialog className={cx('dialog')}>
      <Calendar firstDayOfWeek="mon">
        <header className={cx('header')}>
          <Button slot="previous" className={cx('arrow')} aria-label={previousLabel}>
            <Icon name="chevron-left" />
          </Button>
          <Heading className={cx('month')} />
          <Button slot="next" className={cx('arrow')} aria-label={nextLabel}>
            <Icon name="chevron-right" />
          </Button>
        </header>
        <CalendarGrid className={cx('grid')} weekdayStyle="short">
          <CalendarGridHeader>
            {day => <CalendarHeaderCell className={cx('weekday')}>{day.slice(0, 2)}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>{date => <CalendarCell date={date} className={cx('day')} />}</CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </Dialog>
  );
}
