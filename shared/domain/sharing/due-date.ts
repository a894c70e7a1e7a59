import { addDays, formatLocalDate, type LocalDate } from '../time';

/**
 * When an answer is due to somebody who asked on `receivedOn` what is kept about them: `months` later (`requestMonths`; with
 * `extensionMonths` when it is complex), on the same date or the last day of that month; when that is a Saturday or Sunday,
 * on the Monday after. Bank holidays are not known here. Source: Information Commissioner's Office, right of access, "How
 * long do we have to comply?"
 */
export function dueOn(receivedOn: LocalDate, months: number): LocalDate {
  return nextWorkday(addMonths(receivedOn, months));
}

/** `date` some whole months later: the same day of that month, or its last. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number);
  const since = (year ?? 0) * 12 + (month ?? 1) - 1 + months;
  const [toYear, toMonth] = [Math.floor(since / 12), (since % 12) + 1];
  return formatLocalDate(toYear, toMonth, Math.min(day ?? 1, daysInMonth(toYear, toMonth)));
}

function nextWorkday(date: LocalDate): LocalDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(date, 2);
  return weekday === 0 ? addDays(date, 1) : date;
}

/** `month` from 1. */
function daysInMonth(year: number, month: number): number {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
