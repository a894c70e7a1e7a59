import type { Rhythm } from '../../../shared/domain/circle';
import { addDays, formatLocalDate, type LocalDate } from '../../../shared/domain/time';

/** Days between meetings that keep their weekday: a half term has about seven weeks, a term about fourteen. */
const daysOf = {
  weekly: 7,
  fortnightly: 14,
  'half-termly': 49,
  termly: 98,
  yearly: 364,
} as const satisfies Partial<Record<Rhythm, number>>;

/** `count` dates from `first` on in this rhythm, to start from: the head changes what does not fit. Without a rhythm, the first alone. */
export function meetingDates(first: LocalDate, rhythm: Rhythm, count: number): readonly LocalDate[] {
  if (rhythm === 'none') return [first];
  const steps = Array.from({ length: count }, (_, step) => step);
  if (rhythm === 'monthly') return steps.map(step => sameWeekday(first, step));
  return steps.map(step => addDays(first, step * daysOf[rhythm]));
}

/** The same weekday of a later month: the second Tuesday stays the second Tuesday, and a fifth one becomes the last. */
function sameWeekday(first: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  const later = month - 1 + months;
  const start = formatLocalDate(year + Math.floor(later / 12), (later % 12) + 1, 1);
  const offset = (weekdayOf(first) - weekdayOf(start) + 7) % 7;
  const wanted = addDays(start, offset + 7 * Math.floor((day - 1) / 7));
  return wanted.slice(0, 7) === start.slice(0, 7) ? wanted : addDays(wanted, -7);
}

/** 0 for Sunday. */
function weekdayOf(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Whether nobody meets then without a second thought. */
export function isWeekend(date: LocalDate): boolean {
  return weekdayOf(date) % 6 === 0;
}

/** A week after `date`, or the Monday after that where it would be a weekend. */
export function weekdayAfter(date: LocalDate): LocalDate {
  const later = [7, 8, 9].map(days => addDays(date, days));
  return later.find(day => !isWeekend(day)) ?? addDays(date, 7);
}
