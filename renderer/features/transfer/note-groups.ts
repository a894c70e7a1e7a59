import type { ImportNote, ImportProblem } from '../../../shared/contract/transfer';

/** Notes with the same problem, in the order of the first of each. */
export type NoteGroup = { readonly problem: ImportProblem; readonly files: readonly string[] };

/** Gathers notes by what was wrong, those that left something out or those that did not. */
export function groupNotes(notes: readonly ImportNote[], leftOut: boolean): readonly NoteGroup[] {
  const groups = new Map<ImportProblem, string[]>();
  for (const note of notes) {
    if (note.leftOut !== leftOut) continue;
    const files = groups.get(note.problem);
    if (files === undefined) groups.set(note.problem, [note.file]);
    else files.push(note.file);
  }
  return [...groups].map(([problem, files]) => ({ problem, files }));
}

/** How many different files are named. */
export function countFiles(groups: readonly NoteGroup[]): number {
  return new Set(groups.flatMap(group => group.files)).size;
}
