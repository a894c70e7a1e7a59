import { type CalendarDate, endOfMonth, parseDate, startOfWeek } from '@internationalized/date';

/** A calendar day as ISO 8601: "2026-11-19". */
export type IsoDay = string;

/** A month as ISO 8601: "2026-11". */
export type IsoMonth = string;

const DAYS_IN_WEEK = 7;

/** The weeks of a month, Monday first; `undefined` where a week reaches into another month. */
export function weeksOf(month: IsoMonth): readonly (readonly (IsoDay | undefined)[])[] {
  const first = parseDate(`${month}-01`);
  const last = endOfMonth(first);
  const start = startOfItsWeek(first);
  const weekCount = Math.ceil((last.compare(start) + 1) / DAYS_IN_WEEK);
  const dayAt = (offset: number): IsoDay | undefined => {
    const day = start.add({ days: offset });
    return day.month === first.month ? day.toString() : undefined;
  };
  return Array.from({ length: weekCount }, (_, week) =>
    Array.from({ length: DAYS_IN_WEEK }, (__, weekday) => dayAt(week * DAYS_IN_WEEK + weekday)),
  );
}

/** The month a day lies in. */
export function monthOf(day: IsoDay): IsoMonth {
  return day.slice(0, 'yyyy-mm'.length);
}

/** The month `count` months after (or, negative, before) another. */
export function monthAfter(month: IsoMonth, count: number): IsoMonth {
  return monthOf(parseDate(`${month}-01`).add({ months: count }).toString());
}

/** Midday of a day, as a Date to format: midday, so that no clock change moves it to a neighbour. */
export function middayOf(day: IsoDay): Date {
  const { year, month, day: date } = parseDate(day);
  return new Date(year, month - 1, date, 12);
}

const startOfItsWeek = (day: CalendarDate): CalendarDate => startOfWeek(day, 'en-GB', 'mon');

const moves: ReadonlyMap<string, (from: CalendarDate) => CalendarDate> = new Map([
  ['ArrowLeft', (from: CalendarDate) => from.subtract({ days: 1 })],
  ['ArrowRight', (from: CalendarDate) => from.add({ days: 1 })],
  ['ArrowUp', (from: CalendarDate) => from.subtract({ weeks: 1 })],
  ['ArrowDown', (from: CalendarDate) => from.add({ weeks: 1 })],
  ['PageUp', (from: CalendarDate) => from.subtract({ months: 1 })],
  ['PageDown', (from: CalendarDate) => from.add({ months: 1 })],
  ['Home', startOfItsWeek],
  ['End', (from: CalendarDate) => startOfItsWeek(from).add({ days: DAYS_IN_WEEK - 1 })],
]);

/** The day a key moves to in a grid of days, as the ARIA grid pattern has it; `undefined` for other keys. */
export function dayByKey(day: IsoDay, key: string): IsoDay | undefined {
  return moves.get(key)?.(parseDate(day)).toString();
}
