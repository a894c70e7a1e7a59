import type { EntryPage } from '../../../shared/contract/journal';
import type { Entry } from '../../../shared/domain/entry';
import type { EntryFilter, SortOrder } from '../../../shared/domain/filter';
import { foldName } from '../../../shared/domain/inline';
import { factsOf } from './facts';
import { byText } from './first-of';
import { namesWhom, type PeopleNamed } from './people-names';

/** The ids of the entries that fit a text of the query language. */
export type TextMatcher = (text: string) => ReadonlySet<string>;

/** All entries that fit `filter`, in `sort` order with pinned ones first; what is in the bin is left out. */
export function selectEntries(
  entries: Readonly<Record<string, Entry>>,
  filter: EntryFilter,
  sort: SortOrder,
  matchText: TextMatcher,
  peopleNamed: PeopleNamed,
): readonly Entry[] {
  const fits = compileFilter(filter, matchText, peopleNamed);
  return Object.values(entries)
    .filter(entry => entry.binnedAt === null && fits(entry))
    .sort(comparator(sort));
}

function compileFilter(
  filter: EntryFilter,
  matchText: TextMatcher,
  peopleNamed: PeopleNamed,
): (entry: Entry) => boolean {
  const tests: ((entry: Entry) => boolean)[] = [];
  const some = <T>(wanted: readonly T[], test: (entry: Entry, wanted: ReadonlySet<T>) => boolean) => {
    const set = new Set(wanted);
    if (set.size > 0) tests.push(entry => test(entry, set));
  };
  some(filter.kinds, (entry, wanted) => wanted.has(entry.kind));
  some(filter.statuses, (entry, wanted) => entry.status !== null && wanted.has(entry.status));
  some(filter.themes, (entry, wanted) => entry.themes.some(theme => wanted.has(theme)));
  some(filter.tags.map(foldName), (entry, wanted) =>
    [...wanted].every(tag => factsOf(entry).foldedTags.has(tag)),
  );
  tests.push(...filter.people.map(name => namesWhom(peopleNamed, name)));
  const { audience, from, to, followUpBy } = filter;
  if (audience !== null)
    tests.push(entry => (entry.audience.kind === 'only-me') === (audience === 'only-me'));
  if (from !== null) tests.push(entry => entry.date >= from);
  if (to !== null) tests.push(entry => entry.date <= to);
  if (filter.pinnedOnly) tests.push(entry => entry.pinned);
  if (followUpBy !== null) tests.push(entry => entry.followUp !== null && entry.followUp <= followUpBy);
  const found = filter.text.trim() === '' ? null : matchText(filter.text);
  if (found !== null) tests.push(entry => found.has(entry.id));
  return entry => tests.every(test => test(entry));
}

type Compare = (a: Entry, b: Entry) => number;

const titleOrder = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
const newest: Compare = (a, b) => byText(b.date, a.date) || b.createdAt - a.createdAt || byText(a.id, b.id);

function comparator(sort: SortOrder): Compare {
  const inOrder = orders[sort];
  return (a, b) => Number(b.pinned) - Number(a.pinned) || inOrder(a, b);
}

const orders: Readonly<Record<SortOrder, Compare>> = {
  newest,
  oldest: (a, b) => newest(b, a),
  'recently-edited': (a, b) => b.updatedAt - a.updatedAt || newest(a, b),
  title: (a, b) => titleOrder.compare(factsOf(a).title, factsOf(b).title) || newest(a, b),
  'follow-up': (a, b) => byText(a.followUp ?? '9999', b.followUp ?? '9999') || newest(a, b),
};

/** Runs of equal headings in list order: `pinned`, then months, or `all` where the order has none. */
export function headingRuns(selected: readonly Entry[], sort: SortOrder): EntryPage['groups'] {
  const runs: { key: string; count: number }[] = [];
  for (const entry of selected) {
    const key = entry.pinned ? 'pinned' : headingOf(entry, sort);
    const last = runs.at(-1);
    if (last?.key === key) last.count += 1;
    else runs.push({ key, count: 1 });
  }
  return runs;
}

function headingOf(entry: Entry, sort: SortOrder): string {
  switch (sort) {
    case 'newest':
    case 'oldest':
      return entry.date.slice(0, 7);
    case 'follow-up':
      return entry.followUp?.slice(0, 7) ?? 'none';
    case 'recently-edited':
    case 'title':
      return 'all';
  }
}
