import type { LocalDate } from '../time';
import { addMonths } from './due-date';
import { type KeepUntil, keepMonths } from './person-desk';

/**
 * When an entry that names somebody is looked at again: on the day the head chose, otherwise `keepMonths` after it happened.
 * Nothing goes by itself on that day.
 */
export function lookAgainOn(date: LocalDate, chosen: Pick<KeepUntil, 'until'> | undefined): LocalDate {
  return chosen?.until ?? addMonths(date, keepMonths);
}
