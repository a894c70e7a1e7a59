import { addDays, isLocalDate, type LocalDate } from './time';

/** A stretch of days: from the first up to, and without, the second. */
export type Period = { readonly from: LocalDate; readonly until: LocalDate };

/** Days that can be said without digits, as days before today. */
const spoken = {
  today: 0,
  yesterday: 1,
  'a-week-ago': 7,
  'last-week': 7,
  'last-month': 30,
  'last-year': 365,
} as const;
type SpokenDay = keyof typeof spoken;

/** A date as it may be typed: `2026`, `2026-09`, `2026-09-01`, `today`, `yesterday`, `last-week`, `last-month`, `last-year`. */
export function isQueryDate(text: string): boolean {
  return isSpoken(text) || writtenPeriod(text) !== null;
}

/** The days that `text` stands for, or `null` when it is no date. A spoken day is one day, counted back from `today`. */
export function periodOf(text: string, today: LocalDate): Period | null {
  if (!isSpoken(text)) return writtenPeriod(text);
  const from = addDays(today, -spoken[text]);
  return { from, until: addDays(from, 1) };
}

function isSpoken(text: string): text is SpokenDay {
  return Object.hasOwn(spoken, text);
}

function writtenPeriod(text: string): Period | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = [parts[1] ?? '', parts[2], parts[3]];
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isLocalDate(from)) return null;
  if (day !== undefined) return { from, until: addDays(from, 1) };
  const until =
    month === undefined || month === '12' ? `${next(year, 4)}-01-01` : `${year}-${next(month, 2)}-01`;
  return isLocalDate(until) ? { from, until } : null;
}

function next(digits: string, length: number): string {
  return String(Number(digits) + 1).padStart(length, '0');
}
