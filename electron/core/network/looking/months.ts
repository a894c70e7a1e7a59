import { JournalError } from '../../../../shared/contract/errors';
import type { Span } from '../../../../shared/contract/network';
import { monthOf, monthsOf } from '../../../../shared/domain/school-year';
import type { LocalDate } from '../../../../shared/domain/time';

/** A hundred years; a longer span is refused. */
const monthLimit = 1200;

/** The months of a span, as `2026-11`, and where each day of it falls. */
export type Months = {
  readonly keys: readonly string[];
  /** A count of nothing for every month. */
  readonly zeros: () => number[];
  /** Which of the months a day is in; `null` for a day outside the span. */
  readonly indexOf: (date: LocalDate) => number | null;
};

/** Fails with `bad-input` for a span that ends before it begins, or of more than a hundred years. */
export function countedMonths({ from, to }: Span): Months {
  const keys = monthsOf({ from, to });
  if (from > to || keys.length > monthLimit) throw new JournalError('bad-input');
  const places = new Map(keys.map((key, at) => [key, at]));
  return {
    keys,
    zeros: () => keys.map(() => 0),
    indexOf: date => (date < from || date > to ? null : (places.get(monthOf(date)) ?? null)),
  };
}

/** Counts one more in the month of `date`, if the span has it. */
export function countIn(months: Months, counts: number[], date: LocalDate): void {
  const at = months.indexOf(date);
  if (at !== null) counts[at] = (counts[at] ?? 0) + 1;
}
