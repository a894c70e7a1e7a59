import type { DayCounts, Span } from '../../../../shared/contract/network';
import type { Journal } from '../../../../shared/domain/journal';
import type { LocalDate } from '../../../../shared/domain/time';

type Day = { entries: number; conversations: number };

/** The days of a span on which something was written or somebody met, planned or held, in order. */
export function dayCounts({ entries, conversations }: Journal, { from, to }: Span): DayCounts {
  const days = new Map<LocalDate, Day>();
  const count = (values: Iterable<Dated>, what: keyof Day) => {
    for (const { date, binnedAt } of values) {
      if (binnedAt !== null || date < from || date > to) continue;
      const day = days.get(date) ?? { entries: 0, conversations: 0 };
      day[what] += 1;
      days.set(date, day);
    }
  };
  count(Object.values(entries), 'entries');
  count(Object.values(conversations), 'conversations');
  const inOrder = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  return { days: inOrder.map(([date, day]) => ({ date, ...day })) };
}

type Dated = { readonly date: LocalDate; readonly binnedAt: number | null };
