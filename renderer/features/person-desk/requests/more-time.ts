import { dueOn } from '../../../../shared/domain/sharing/due-date';
import { extensionMonths, requestMonths } from '../../../../shared/domain/sharing/person-desk';
import type { LocalDate } from '../../../../shared/domain/time';

/** The days to which an answer may be put off: from the day it is due without more time to two months after that. */
export function moreTime(receivedOn: LocalDate): {
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
} {
  return {
    earliest: dueOn(receivedOn, requestMonths),
    latest: dueOn(receivedOn, requestMonths + extensionMonths),
  };
}

/** What is wrong with the day she chose, or `null`. */
export function faultOf(day: LocalDate | null, receivedOn: LocalDate): 'missing' | 'outside' | null {
  if (day === null) return 'missing';
  const { earliest, latest } = moreTime(receivedOn);
  return day < earliest || day > latest ? 'outside' : null;
}
