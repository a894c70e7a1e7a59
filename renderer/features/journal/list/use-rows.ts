import { useQueries, useQuery } from '@tanstack/react-query';
import type { EntryPage, EntrySummary } from '../../../../shared/contract/journal';
import type { EntryFilter, SortOrder } from '../../../../shared/domain/filter';
import { entryPageQuery, pageSize } from '../../../api';

/** A list of which only the windows near the screen are there. */
export type Rows = {
  readonly first: EntryPage | undefined;
  readonly error: Error | null;
  /** `undefined` while its window is on its way. */
  readonly rowAt: (index: number) => EntrySummary | undefined;
};

/** Reads the first window and those that hold rows `from` to `to`. */
export function useRows(filter: EntryFilter, sort: SortOrder, from: number, to: number): Rows {
  const first = useQuery(entryPageQuery(filter, sort, 0));
  const windows = useQueries({
    queries: offsetsBetween(from, to).map(offset => entryPageQuery(filter, sort, offset)),
  });
  const pages = [first.data, ...windows.map(window => window.data)];
  const byOffset = new Map(pages.flatMap(page => (page === undefined ? [] : [[page.offset, page] as const])));
  return {
    first: first.data,
    error: first.error,
    rowAt: index => byOffset.get(index - (index % pageSize))?.rows[index % pageSize],
  };
}

/** Where the windows begin that hold rows `from` to `to`, the first window left out. */
export function offsetsBetween(from: number, to: number): readonly number[] {
  const offsets: number[] = [];
  for (let offset = from - (from % pageSize); offset <= to; offset += pageSize)
    if (offset > 0) offsets.push(offset);
  return offsets;
}
