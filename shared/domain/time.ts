/** A calendar date without a time zone, `YYYY-MM-DD`. Sorts as text. */
export type LocalDate = `${number}-${number}-${number}`;

/** A time of day on the wall where the head is, `HH:MM`, 24 hours. Sorts as text. */
export type LocalTime = `${number}:${number}`;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a date that exists: `2024-02-29` yes, `2023-02-29` no. */
export function isLocalDate(text: string): text is LocalDate {
  const parts = pattern.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** True for `00:00` to `23:59`. */
export function isLocalTime(text: string): text is LocalTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The date on the wall where the head is, at an instant. */
export function localDateOf(instant: Instant): LocalDate {
  const date = new Date(instant);
  return formatLocalDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** `date` moved by whole days; month ends and leap days follow the calendar. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return formatLocalDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The date of a year, a month from 1 and a day, which must exist. */
export function formatLocalDate(year: number, month: number, day: number): LocalDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate;
}
