import type { Span } from '../../../shared/contract/network';
import { schoolYearOf, termOf } from '../../../shared/domain/school-year';
import { addDays, formatLocalDate, type LocalDate } from '../../../shared/domain/time';
import { writeDate } from '../../../shared/domain/write-date';
import { spokenLanguage } from '../../../shared/messages/spoken-language';

/** The times a picture can show. */
export const spanNames = ['this-term', 'last-term', 'this-year', 'last-year'] as const;
export type SpanName = (typeof spanNames)[number];

/** Terms and school years around `today`; both days of a span belong to it. */
export function spanOf(name: SpanName, today: LocalDate): Span {
  switch (name) {
    case 'this-term':
      return daysOf(termOf(today));
    case 'last-term':
      return daysOf(termOf(addDays(termOf(today).from, -1)));
    case 'this-year':
      return schoolYearOf(today);
    case 'last-year':
      return schoolYearOf(addDays(schoolYearOf(today).from, -1));
  }
}

function daysOf({ from, to }: Span): Span {
  return { from, to };
}

/** The first and the last day of a month `2026-11`. */
export function daysOfMonth(month: string): Span {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? formatLocalDate(year + 1, 1, 1) : formatLocalDate(year, number + 1, 1);
  return { from: formatLocalDate(year, number, 1), to: addDays(next, -1) };
}

/** A month `2026-11` as a short word, and as a full one. */
export function monthName(month: string, form: 'short' | 'long'): string {
  const parts = form === 'long' ? ({ month: form, year: 'numeric' } as const) : { month: form };
  return writeDate(`${month}-01`, parts, spokenLanguage());
}
