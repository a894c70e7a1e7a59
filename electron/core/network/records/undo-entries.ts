import type { Entry } from '../../../../shared/domain/entry';
import type { MergeUndo } from '../../../../shared/domain/sharing/provenance';

/** What can be taken back, with what `change` makes of the entries as they were before; itself when that is nothing. Their revisions stay. */
export function undoWithEntries(undo: MergeUndo, change: (entry: Entry) => Entry): MergeUndo {
  let isSame = true;
  const entries = undo.entries.map(row => {
    const after = row.before === null ? null : change(row.before);
    if (row.before === null || after === null || after === row.before) return row;
    isSame = false;
    return { ...row, before: { ...after, revision: row.before.revision } };
  });
  return isSame ? undo : { ...undo, entries };
}
