import { JournalError } from '../../../../shared/contract/errors';
import type { Span } from '../../../../shared/contract/network';
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
export function monthsOf({ from, to }: Span): Months {
  const first = monthNumber(from);
  const count = monthNumber(to) - first + 1;
  if (from > to || count > monthLimit) throw new JournalError('bad-input');
  const keys = Array.from({ length: count }, (_, at) => monthKey(first + at));
  return {
    keys,
    zeros: () => keys.map(() => 0),
    indexOf: date => (date < from || date > to ? null : monthNumber(date) - first),
  };
}

/** Months since the year 0. */
function monthNumber(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function monthKey(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** Counts one more in the month of `date`, if the span has it. */
export function countIn(months: Months, counts: number[], date: LocalDate): void {
  const at = months.indexOf(date);
  if (at !== null) counts[at] = (counts[at] ?? 0) + 1;
}
