import { formatLocalDate, type LocalDate } from './time';

/** Both days belong to it. */
export type Days = { readonly from: LocalDate; readonly to: LocalDate };

/** A month as `2026-11`. Sorts as text. */
export type MonthKey = string;

export const terms = ['autumn', 'spring', 'summer'] as const;
export type Term = (typeof terms)[number];

export function monthOf(date: LocalDate): MonthKey {
  return date.slice(0, 7);
}

/** The months that `days` touches, in order; none when it ends before it starts. */
export function monthsOf({ from, to }: Days): readonly MonthKey[] {
  const [first, last] = [monthsSinceYearZero(from), monthsSinceYearZero(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => {
    const month = first + step;
    return monthOf(formatLocalDate(Math.floor(month / 12), (month % 12) + 1, 1));
  });
}

/** 1 September to 31 August around `date`, as in England, Wales and Northern Ireland. */
export function schoolYearOf(date: LocalDate): Days {
  const year = yearOf(date) - (monthNumberOf(date) < 9 ? 1 : 0);
  return { from: formatLocalDate(year, 9, 1), to: formatLocalDate(year + 1, 8, 31) };
}

/** Autumn from September, spring from January, summer from April; holidays belong to the term before them. */
export function termOf(date: LocalDate): Days & { readonly term: Term } {
  const year = yearOf(date);
  const month = monthNumberOf(date);
  if (month >= 9)
    return { term: 'autumn', from: formatLocalDate(year, 9, 1), to: formatLocalDate(year, 12, 31) };
  if (month >= 4)
    return { term: 'summer', from: formatLocalDate(year, 4, 1), to: formatLocalDate(year, 8, 31) };
  return { term: 'spring', from: formatLocalDate(year, 1, 1), to: formatLocalDate(year, 3, 31) };
}

/** Whether `date` lies in the last month of a term in which schools are open: December, March or July. */
export function isEndOfTerm(date: LocalDate): boolean {
  return [12, 3, 7].includes(monthNumberOf(date));
}

function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** From 1. */
function monthNumberOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

function monthsSinceYearZero(date: LocalDate): number {
  return yearOf(date) * 12 + monthNumberOf(date) - 1;
}
