import { JournalError } from '../../../../shared/contract/errors';
import type { LastMerge } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { MergeUndo } from '../../../../shared/domain/sharing/provenance';
import type { OpenJournal } from '../../journal/open-journal';
import { refreshMany } from './refresh-many';
import { standingRows, type UndoneRow, undoChange } from './undo-change';

/** What became of the entries of a merge that was taken back. */
export type Undone = { readonly removed: number; readonly restored: number; readonly kept: number };

/** The merge that can be taken back, and what of it would stay. */
export function lastMerge({ vault }: OpenJournal): LastMerge | null {
  const journal = vault.db.data;
  const undo = journal.mergeUndo['latest'];
  if (undo === undefined) return null;
  const { going, staying } = standingRows(journal, undo);
  const rows = [...going, ...staying];
  return {
    at: undo.at,
    senderName: undo.senderName,
    created: rows.filter(({ before }) => before === null).length,
    updated: rows.filter(isUpdatedBy(journal, undo)).length,
    writtenOn: staying.length,
  };
}

/** Takes the latest merge back, in one commit; what was written on since stays. Fails with `not-found`. */
export async function undoMerge(open: OpenJournal): Promise<Undone> {
  const done: { undone: Undone; entries: readonly EntryId[]; files: readonly string[] } = {
    undone: { removed: 0, restored: 0, kept: 0 },
    entries: [],
    files: [],
  };
  await open.vault.patch(journal => {
    const undo = journal.mergeUndo['latest'];
    if (undo === undefined) throw new JournalError('not-found');
    const rows = standingRows(journal, undo);
    const { patch, files } = undoChange(journal, undo, rows);
    const removed = rows.going.filter(({ before }) => before === null).length;
    done.undone = { removed, restored: rows.going.length - removed, kept: rows.staying.length };
    done.entries = rows.going.map(({ entry }) => entry);
    done.files = files;
    return patch;
  });
  await refreshMany(open, done.entries);
  open.world.emit('sharingChanged', null);
  // What the disk does not let go of now is swept by a later opening.
  await Promise.allSettled([open.vault.removeAttachments(done.files)]);
  return done.undone;
}

/** Whether an entry was brought up to date; a question that was only answered says the same as before. */
function isUpdatedBy({ provenance }: Journal, undo: MergeUndo): (row: UndoneRow) => boolean {
  const earlier = new Map(undo.provenance.map(({ entry, before }) => [entry, before]));
  return ({ entry, before }) => {
    const origin = earlier.get(entry) ?? null;
    return before !== null && origin !== null && origin.digest !== provenance[entry]?.digest;
  };
}
