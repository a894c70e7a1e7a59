import type { IndexedEntries } from './entries';

/** Entries that match, and what each earned: the score at a place is of the slot there. */
export type RankedSlots = { readonly slots: Uint32Array; readonly scores: Float64Array };

/** How much being written today can add to a score; it fades over about half a year and mostly parts equals. */
export const recencyShare = 0.05;
const recencyDays = 180;
/** More than so many are sorted as a whole. */
const fewEnough = 200;

export function withRecency(score: number, day: number, today: number): number {
  const age = Math.max(0, today - day);
  return score * (1 + recencyShare / (1 + age / recencyDays));
}

/** The first `limit` of `ranked`: highest score first; of equals the latest date, then the latest change, then by id so that the order is settled. */
export function firstOf(entries: IndexedEntries, ranked: RankedSlots, limit: number): RankedSlots {
  const { slots, scores } = ranked;
  const compare = (a: number, b: number) =>
    (scores[b] ?? 0) - (scores[a] ?? 0) || byTime(entries, slots[a] ?? 0, slots[b] ?? 0);
  const first =
    limit > fewEnough || slots.length <= limit
      ? Uint32Array.from(slots, (_, at) => at)
          .sort(compare)
          .subarray(0, limit)
      : firstFew(slots.length, limit, compare);
  return {
    slots: Uint32Array.from(first, at => slots[at] ?? 0),
    scores: Float64Array.from(first, at => scores[at] ?? 0),
  };
}

function byTime(entries: IndexedEntries, a: number, b: number): number {
  const days = entries.day(b) - entries.day(a);
  if (days !== 0) return days;
  const [one, other] = [entries.at(a), entries.at(b)];
  if (one === undefined || other === undefined) return 0;
  return other.updatedAt - one.updatedAt || (one.id < other.id ? -1 : 1);
}

/** Of the numbers below `count` the first `limit` in order. */
function firstFew(
  count: number,
  limit: number,
  compare: (a: number, b: number) => number,
): readonly number[] {
  const first: number[] = [];
  for (let candidate = 0; candidate < count; candidate += 1) {
    const last = first[limit - 1];
    if (last !== undefined && compare(candidate, last) >= 0) continue;
    let at = Math.min(first.length, limit - 1);
    for (; at > 0; at -= 1) {
      const before = first[at - 1];
      if (before === undefined || compare(before, candidate) <= 0) break;
      first[at] = before;
    }
    first[at] = candidate;
  }
  return first;
}
