import type { Rhythm } from '../../../../shared/domain/circle';
import { isLocalTime, type LocalDate, type LocalTime } from '../../../../shared/domain/time';
import { meetingDates } from '../meeting-dates';

/** What dates are made from. */
export type DatePlan = {
  readonly first: LocalDate;
  readonly rhythm: Rhythm;
  readonly count: number;
  /** As it was typed. */
  readonly time: string;
  readonly minutes: number | null;
};

/** One date of the list; `id` stays with it when it is changed. */
export type PlannedDate = { readonly id: number; readonly date: LocalDate };

/** The dates a plan comes to. */
export function plannedDates({ first, rhythm, count }: DatePlan): readonly PlannedDate[] {
  return meetingDates(first, rhythm, count).map((date, id) => ({ id, date }));
}

/** A time as people write it, `9.30`, `09:30`, `930` or `9`; `null` for nothing. */
export function timeTyped(text: string): LocalTime | null | 'wrong' {
  const typed = text.trim();
  if (typed === '') return null;
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(typed) ?? [];
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return hour !== '' && isLocalTime(time) ? time : 'wrong';
}
