import type { LocalDate } from '../../../../../shared/domain/time';

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A date as it is written in a text: 12 November 2026. */
export function writtenDay(date: LocalDate): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}
