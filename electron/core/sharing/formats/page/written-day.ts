import type { Language } from '../../../../../shared/domain/language';
import type { LocalDate } from '../../../../../shared/domain/time';
import { writeDate } from '../../../../../shared/domain/write-date';

/** A date as it is written in a text: 12 November 2026. */
export function writtenDay(date: LocalDate, language: Language): string {
  return writeDate(date, { day: 'numeric', month: 'long', year: 'numeric' }, language);
}
