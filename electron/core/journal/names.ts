import type { Counted, EntrySummary } from '../../../shared/contract/journal';
import type { Entry } from '../../../shared/domain/entry';
import { foldName } from '../../../shared/domain/inline';
import type { Journal } from '../../../shared/domain/journal';
import { byName } from '../network/records/rows';
import { factsOf } from './facts';
import { summaryOf } from './summary';

/** How often each name occurs, the commonest first; spellings that differ in case or accents count as one. */
function countNames(journal: Journal, namesOf: (entry: Entry) => readonly string[]): readonly Counted[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const entry of Object.values(journal.entries)) {
    if (entry.binnedAt !== null) continue;
    for (const name of namesOf(entry)) {
      const key = foldName(name);
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { name, count: 1 });
      else known.count += 1;
    }
  }
  return [...counts.values()].sort(byCount);
}

/** The commonest first; of those that are as common in the order of names. */
export function byCount(a: Counted, b: Counted): number {
  return b.count - a.count || byName(a, b);
}

export const tagCounts = (journal: Journal) => countNames(journal, entry => factsOf(entry).tags);

/** The circles that entries are for, then those of the network that no entry is for yet. */
export function circleCounts(journal: Journal): readonly Counted[] {
  const counted = countNames(journal, entry =>
    entry.audience.kind === 'circles' ? entry.audience.circles : [],
  );
  const known = new Set(counted.map(({ name }) => foldName(name)));
  const others = Object.values(journal.circles)
    .filter(({ name, binnedAt }) => binnedAt === null && !known.has(foldName(name)))
    .map(({ name }) => ({ name, count: 0 }));
  return [...counted, ...others.sort(byName)];
}

const suggestions = 20;

/** Entries to link to while a title is being typed: titles that start so first, then those that hold it; recent ones first. */
export function suggestLinks(journal: Journal, text: string): readonly EntrySummary[] {
  const wanted = foldName(text);
  return Object.values(journal.entries)
    .filter(entry => entry.binnedAt === null && factsOf(entry).foldedTitle.includes(wanted))
    .sort((a, b) => rank(a, wanted) - rank(b, wanted) || b.updatedAt - a.updatedAt)
    .slice(0, suggestions)
    .map(summaryOf);
}

function rank(entry: Entry, wanted: string): number {
  return factsOf(entry).foldedTitle.startsWith(wanted) ? 0 : 1;
}
