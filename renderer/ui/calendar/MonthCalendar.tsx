import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import type { Language } from '../../../shared/domain/language';
import { type DateParts, writeDate } from '../../../shared/domain/write-date';
import { classesOf } from '../class-names';
import { IconButton } from '../controls/IconButton';
import { useLanguage } from '../language';
import styles from './MonthCalendar.module.css';
import { dayByKey, type IsoDay, type IsoMonth, monthAfter, monthOf, weeksOf } from './month-grid';

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
  const language = useLanguage();
  const titleId = useId();
  const hasVisit = [...props.marks.values()].some(mark => mark.visit === true);
  return (
    <div>
      <header className={cx('head')}>
        <h2 id={titleId} className={cx('month')} aria-live="polite">
          {writeDate(`${month}-01`, { month: 'long' }, language)}
          <span className={cx('year')}> {month.slice(0, 4)}</span>
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
      <DayGrid {...props} titleId={titleId} language={language} />
      <p className={cx('key')} aria-hidden="true">
        <span className={cx('keyWrote')}>{words.wrote}</span>
        {hasVisit ? <span className={cx('keyVisit')}>{words.visit}</span> : null}
      </p>
    </div>
  );
}

interface DayGridProps extends MonthCalendarProps {
  readonly titleId: string;
  readonly language: Language;
}

function DayGrid(props: DayGridProps): ReactElement {
  const { month, today, onMonth, titleId, language } = props;
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
            <Weekday key={day} day={`2024-01-${day}`} language={language} />
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

function Weekday(props: { readonly day: IsoDay; readonly language: Language }): ReactElement {
  const written = (weekday: 'long' | 'short') => writeDate(props.day, { weekday }, props.language);
  return (
    <th scope="col" abbr={written('long')} className={cx('weekday')}>
      {written('short').slice(0, 2)}
    </th>
  );
}

const fullDay = { weekday: 'long', day: 'numeric', month: 'long' } as const satisfies DateParts;

interface DayProps extends DayGridProps {
  readonly day: IsoDay;
  readonly isReached: boolean;
  readonly onReach: (day: IsoDay) => void;
  readonly onMove: (event: KeyboardEvent) => void;
}

function Day(props: DayProps): ReactElement {
  const { day, today, marks, words, isReached, onReach, onMove, onGo, language } = props;
  const { wrote = false, visit = false } = marks.get(day) ?? {};
  const isToday = day === today;
  const spoken = [
    writeDate(day, fullDay, language),
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
