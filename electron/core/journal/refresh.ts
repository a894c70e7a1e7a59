import type { RecordRef } from '../../../shared/contract/network';
import type { Revision } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import type { OpenJournal } from './open-journal';

/** Tells the indexes and the windows that `ids` changed; with none named, anything may have. */
export function refresh(open: OpenJournal, ids: readonly EntryId[], added: readonly Revision[] = []): void {
  open.world.emit('entriesChanged', { ids, ties: takeIn(open, ids, added) });
}

/** Brings the indexes up to date; says whether ties changed (`NetworkIndex.update`). */
function takeIn(open: OpenJournal, ids: readonly EntryId[], added: readonly Revision[]): boolean {
  if (ids.length === 0) {
    open.relations.rebuild();
    open.network.rebuild();
    open.search.update(ids);
    return true;
  }
  open.relations.update(ids, added);
  const ties = open.network.update(ids);
  open.search.update(ids);
  return ties;
}

/** What a change of records touched. */
export type Touched = {
  readonly records: readonly RecordRef[];
  /** Entries that changed with them. */
  readonly entries?: readonly EntryId[];
  /** Entries that did not change, but are found by other words now. */
  readonly reworded?: readonly EntryId[];
};

/** Tells the indexes and the windows that records changed, and entries with them. */
export function refreshRecords(open: OpenJournal, touched: Touched): void {
  const { records, entries = [], reworded = [] } = touched;
  const moved = open.network.updateRecords(records);
  const tied = entries.length > 0 && takeIn(open, entries, []);
  if (reworded.length > 0) open.search.update(reworded);
  open.world.emit('recordsChanged', { records, entries, ties: moved || tied || reworded.length > 0 });
}
