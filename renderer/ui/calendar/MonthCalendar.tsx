import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useLocale } from 'react-aria-components';
import { classesOf } from '../class-names';
import { IconButton } from '../controls/IconButton';
import { formatterOf } from './formatters';
import styles from './MonthCalendar.module.css';
import { dayByKey, type IsoDay, type IsoMonth, middayOf, monthAfter, monthOf, weeksOf } from './month-grid';

const cx = classesOf(styles);

/** What is marked on a day. */
export interface DayMarks {
  readonly wrote?: boolean;
  readonly visit?: boolean;
}

/** The words of the key under the month and of the arrows over it. */
export interface MonthCalendarWords {
  readonly wrote: string;
  readonly visit: string;
  readonly today: string;
  readonly previous: string;
  readonly next: string;
}

/** `marks` by day; `onMonth` is called when another month is wanted; `onGo` when a day is chosen. */
export interface MonthCalendarProps {
  readonly month: IsoMonth;
  readonly today: IsoDay;
  readonly marks: ReadonlyMap<IsoDay, DayMarks>;
  readonly words: MonthCalendarWords;
  readonly onMonth: (month: IsoMonth) => void;
  readonly onGo: (day: IsoDay) => void;
}

/** A month at a glance: a dash under days with writing, an edge around days with a visit, today filled. */
export function MonthCalendar(props: MonthCalendarProps): ReactElement {
  const { month, words, onMonth } = props;
  const { locale } = useLocale();
  const titleId = useId();
  const hasVisit = [...props.marks.values()].some(mark => mark.visit === true);
  const firstDay = middayOf(`${month}-01`);
  return (
    <div>
      <header className={cx('head')}>
        <h2 id={titleId} className={cx('month')} aria-live="polite">
          {formatterOf(locale, 'month').format(firstDay)}
          <span className={cx('year')}> {firstDay.getFullYear()}</span>
        </h2>
        <div className={cx('arrows')}>
          <IconButton
            icon="chevron-left"
            label={words.previous}
            onPress={() => onMonth(monthAfter(month, -1))}
          />
          <IconButton icon="chevron-right" label={words.next} onPress={() => onMonth(monthAfter(month, 1))} />
        </div>
      </header>
      <DayGrid {...props} titleId={titleId} locale={locale} />
      <p className={cx('key')} aria-hidden="true">
        <span className={cx('keyWrote')}>{words.wrote}</span>
        {hasVisit ? <span className={cx('keyVisit')}>{words.visit}</span> : null}
      </p>
    </div>
  );
}

interface DayGridProps extends MonthCalendarProps {
  readonly titleId: string;
  readonly locale: string;
}

function DayGrid(props: DayGridProps): ReactElement {
  const { month, today, onMonth, titleId, locale } = props;
  const [wanted, setWanted] = useState<IsoDay>(today);
  const isMoving = useRef(false);
  const table = useRef<HTMLTableElement>(null);
  const reached = reachedIn(month, [wanted, today]);

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    table.current?.querySelector<HTMLButtonElement>(`[data-day="${reached}"]`)?.focus();
  }, [reached]);

  const move = (event: KeyboardEvent): void => {
    const next = dayByKey(reached, event.key);
    if (next === undefined) return;
    event.preventDefault();
    isMoving.current = true;
    setWanted(next);
    if (monthOf(next) !== month) onMonth(monthOf(next));
  };

  return (
    <table className={cx('grid')} aria-labelledby={titleId} ref={table}>
      <thead>
        <tr>
          {['01', '02', '03', '04', '05', '06', '07'].map(day => (
            <Weekday key={day} date={middayOf(`2024-01-${day}`)} locale={locale} />
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map(week => (
          <tr key={week.find(day => day !== undefined)}>
            {week.map((day, weekday) => (
              <td key={day ?? `gap-${weekday}`} className={cx('cell')}>
                {day === undefined ? null : (
                  <Day {...props} day={day} isReached={day === reached} onReach={setWanted} onMove={move} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The day that Tab stops at: the first candidate in the month, or its first day. */
function reachedIn(month: IsoMonth, candidates: readonly IsoDay[]): IsoDay {
  return candidates.find(day => monthOf(day) === month) ?? `${month}-01`;
}

function Weekday({ date, locale }: { readonly date: Date; readonly locale: string }): ReactElement {
  const name = formatterOf(locale, 'weekday').format(date);
  return (
    <th scope="col" abbr={name} className={cx('weekday')}>
      {name.slice(0, 2)}
    </th>
  );
}

interface DayProps extends DayGridProps {
  readonly day: IsoDay;
  readonly isReached: boolean;
  readonly onReach: (day: IsoDay) => void;
  readonly onMove: (event: KeyboardEvent) => void;
}

function Day(props: DayProps): ReactElement {
  const { day, today, marks, words, isReached, onReach, onMove, onGo, locale } = props;
  const { wrote = false, visit = false } = marks.get(day) ?? {};
  const isToday = day === today;
  const spoken = [
    formatterOf(locale, 'day').format(middayOf(day)),
    ...(isToday ? [words.today] : []),
    ...(wrote ? [words.wrote] : []),
    ...(visit ? [words.visit] : []),
  ];
  return (
    <button
      type="button"
      className={cx('day', wrote && 'wrote', visit && 'visit', isToday && 'today')}
      data-day={day}
      tabIndex={isReached ? 0 : -1}
      aria-label={spoken.join(', ')}
      aria-current={isToday ? 'date' : undefined}
      onFocus={() => onReach(day)}
      onKeyDown={onMove}
      onClick={() => onGo(day)}
    >
      {Number(day.slice(-2))}
    </button>
  );
}
