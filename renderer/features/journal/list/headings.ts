import type { EntryPage, EntrySummary } from '../../../../shared/contract/journal';
import type { SortOrder } from '../../../../shared/domain/filter';
import { addDays, type LocalDate } from '../../../../shared/domain/time';
import { mondayOf } from '../../../words';

/** A heading and how many rows stand under it. `key` is a group of the list, or one of the near weeks. */
export type HeadingRun = { readonly key: string; readonly count: number };

/**
 * The headings of a list: those of its groups, with the rows of this and last week taken out of their months,
 * because that is how people think of what they wrote lately. `firstRows` are the first rows of the list.
 */
export function headingRuns(
  groups: EntryPage['groups'],
  firstRows: readonly EntrySummary[],
  sort: SortOrder,
  today: LocalDate,
): readonly HeadingRun[] {
  if (sort !== 'newest') return groups;
  const pinned = groups[0]?.key === 'pinned' ? groups[0].count : 0;
  const near = nearRuns(firstRows.slice(pinned), today);
  const taken = near.reduce((sum, run) => sum + run.count, 0);
  const [first, rest] = pinned > 0 ? [groups.slice(0, 1), groups.slice(1)] : [[], groups];
  return [...first, ...near, ...withoutFirst(rest, taken)];
}

function nearRuns(rows: readonly EntrySummary[], today: LocalDate): readonly HeadingRun[] {
  const thisWeek = mondayOf(today);
  const lastWeek = addDays(thisWeek, -7);
  const nextWeek = addDays(thisWeek, 7);
  const until = (limit: LocalDate): number => rows.filter(row => row.date >= limit).length;
  const [ahead, now, last] = [until(nextWeek), until(thisWeek), until(lastWeek)];
  return [
    { key: 'ahead', count: ahead },
    { key: 'this-week', count: now - ahead },
    { key: 'last-week', count: last - now },
  ].filter(run => run.count > 0);
}

function withoutFirst(groups: readonly HeadingRun[], taken: number): readonly HeadingRun[] {
  let left = taken;
  return groups.flatMap(group => {
    const removed = Math.min(left, group.count);
    left -= removed;
    return group.count > removed ? [{ key: group.key, count: group.count - removed }] : [];
  });
}

/** One line of the list as it is drawn. `index` counts rows only. */
export type ListLine =
  | { readonly kind: 'heading'; readonly key: string }
  | { readonly kind: 'row'; readonly index: number };

/** Headings and rows in the order they stand. */
export function listLines(runs: readonly HeadingRun[]): readonly ListLine[] {
  let index = 0;
  return runs.flatMap(run => {
    const rows = Array.from({ length: run.count }, (): ListLine => ({ kind: 'row', index: index++ }));
    return [{ kind: 'heading', key: run.key } satisfies ListLine, ...rows];
  });
}
