import type { IndexedEntries } from './entries';

/** An entry that matches, and what it earned. */
export type RankedSlot = { readonly slot: number; readonly score: number };

/** How much being written today can add to a score; it fades over about half a year and mostly parts equals. */
const recencyShare = 0.05;
const recencyDays = 180;

export function withRecency(score: number, day: number, today: number): number {
  const age = Math.max(0, today - day);
  return score * (1 + recencyShare / (1 + age / recencyDays));
}

/** Highest score first; of equals the latest date, then the latest change, then by id so that the order is settled. */
export function byRank(entries: IndexedEntries): (a: RankedSlot, b: RankedSlot) => number {
  return (a, b) => {
    if (a.score !== b.score) return b.score - a.score;
    const days = entries.day(b.slot) - entries.day(a.slot);
    if (days !== 0) return days;
    const [one, other] = [entries.at(a.slot), entries.at(b.slot)];
    if (one === undefined || other === undefined) return 0;
    return other.updatedAt - one.updatedAt || (one.id < other.id ? -1 : 1);
  };
}

/** The first `limit` of `ranked` in order; cheap when `limit` is small, a full sort otherwise. */
export function firstOf(
  ranked: readonly RankedSlot[],
  limit: number,
  compare: (a: RankedSlot, b: RankedSlot) => number,
): readonly RankedSlot[] {
  if (limit > 200 || ranked.length <= limit) return [...ranked].sort(compare).slice(0, limit);
  const first: RankedSlot[] = [];
  for (const candidate of ranked) {
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
