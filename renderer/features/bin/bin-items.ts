import type { EntrySummary } from '../../../shared/contract/journal';
import type { BinnedRecord, RecordRef } from '../../../shared/contract/network';
import type { EntryId } from '../../../shared/domain/ids';

/** One thing in the bin. */
export type BinItem =
  | { readonly kind: 'entry'; readonly row: EntrySummary }
  | { readonly kind: 'record'; readonly row: BinnedRecord };

/** Everything in the bin, what was put there last first. */
export function binItems(
  entries: readonly EntrySummary[],
  records: readonly BinnedRecord[],
): readonly BinItem[] {
  const items: readonly BinItem[] = [
    ...entries.map(row => ({ kind: 'entry', row }) as const),
    ...records.map(row => ({ kind: 'record', row }) as const),
  ];
  return items.toSorted((one, other) => binnedAtOf(other) - binnedAtOf(one));
}

export function binnedAtOf({ row }: BinItem): number {
  return row.binnedAt ?? 0;
}

/** Unique among all items. */
export function keyOf(item: BinItem): string {
  return item.kind === 'entry' ? item.row.id : item.row.record.id;
}

export function entriesOf(items: readonly BinItem[]): readonly EntryId[] {
  return items.flatMap(item => (item.kind === 'entry' ? [item.row.id] : []));
}

export function recordsOf(items: readonly BinItem[]): readonly RecordRef[] {
  return items.flatMap(item => (item.kind === 'record' ? [item.row.record] : []));
}

/** What to call them together. */
export function whatOf(items: readonly BinItem[]): 'entries' | 'things' {
  return items.every(item => item.kind === 'entry') ? 'entries' : 'things';
}
