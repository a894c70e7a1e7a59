import type { Attachment } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { MergeUndo, Provenance, TakenPack } from '../../../../shared/domain/sharing/provenance';
import type { Patch } from '../../vault';
import { inUseSince } from './in-use-since';

export type UndoneRow = MergeUndo['entries'][number];

/** Entries of a merge that go back to what they were, and those that stay because somebody wrote on them since. */
export type StandingRows = { readonly going: readonly UndoneRow[]; readonly staying: readonly UndoneRow[] };

/** Which entries of a merge can be taken back now; those that were erased since are in neither. */
export function standingRows(journal: Journal, undo: MergeUndo): StandingRows {
  const present = undo.entries.filter(({ entry }) => Object.hasOwn(journal.entries, entry));
  const staying = inUseSince(journal, undo, present);
  return {
    going: present.filter(({ entry }) => !staying.has(entry)),
    staying: present.filter(({ entry }) => staying.has(entry)),
  };
}

/** What takes a merge back, and the sealed files that go once it is. Pure. */
export function undoChange(
  journal: Journal,
  undo: MergeUndo,
  { going, staying }: StandingRows,
): { readonly patch: Patch<Journal>; readonly files: readonly string[] } {
  const gone = new Set(going.map(({ entry }) => entry));
  const files = filesOf(journal, undo, gone);
  const provenance = provenanceBefore(journal, undo, gone);
  return {
    patch: {
      entries: Object.fromEntries(going.map(({ entry, before }) => [entry, before])),
      revisions: Object.fromEntries(stepsOf(journal, going).map(id => [id, null])),
      attachments: files.records,
      provenance: Object.fromEntries(provenance.map(({ entry, before }) => [entry, before])),
      packsTaken: { [undo.pack.key]: packBefore(journal, undo, gone, staying.length > 0) },
      mergeUndo: { latest: null },
    },
    files: files.sealed,
  };
}

/** Steps that the merge added to the history: of each entry the one that keeps the state before. */
function stepsOf({ revisions }: Journal, going: readonly UndoneRow[]): readonly string[] {
  const before = new Map<string, number>(
    going.flatMap(row => (row.before === null ? [] : [[row.entry, row.before.revision] as const])),
  );
  return Object.values(revisions)
    .filter(({ entry, revision }) => before.get(entry) === revision)
    .map(({ id }) => id);
}

/** Files of what goes are removed, those that were replaced come back with the entry; of what stays, only the new ones do. */
function filesOf({ attachments }: Journal, undo: MergeUndo, gone: ReadonlySet<EntryId>) {
  const isGoing = ({ entry }: Attachment) => gone.has(entry);
  const fresh = undo.attachments.flatMap(id => attachments[id] ?? []).filter(isGoing);
  const back = undo.replaced.filter(isGoing);
  const records: Readonly<Record<string, Attachment | null>> = {
    ...Object.fromEntries(fresh.map(({ id }) => [id, null])),
    ...Object.fromEntries(back.map(file => [file.id, file])),
  };
  const lost = undo.replaced.filter(file => !isGoing(file));
  return { records, sealed: [...fresh, ...lost].map(({ id }) => id) };
}

/** A note goes on being followed by what stays of it. */
function provenanceBefore({ provenance }: Journal, undo: MergeUndo, gone: ReadonlySet<EntryId>) {
  const followed = new Set(
    undo.entries.flatMap(({ entry }) => {
      const row = gone.has(entry) ? undefined : provenance[entry];
      return row === undefined ? [] : [noteOf(row)];
    }),
  );
  return undo.provenance.filter(({ entry }) => {
    const row = provenance[entry];
    return row !== undefined && (gone.has(entry) || !followed.has(noteOf(row)));
  });
}

function noteOf({ sender, note }: Provenance): string {
  return `${sender} ${note}`;
}

/** While something of a pack stays it counts as taken, and the rest of it as left out. */
function packBefore(
  { packsTaken, provenance }: Journal,
  { pack, entries }: MergeUndo,
  gone: ReadonlySet<EntryId>,
  somethingStays: boolean,
): TakenPack | null {
  const now = packsTaken[pack.key];
  if (!somethingStays || now === undefined) return pack.before;
  const notes = entries.flatMap(({ entry }) => {
    const row = gone.has(entry) ? provenance[entry] : undefined;
    return row?.pack === now.id && row.sender === now.sender ? [row.note] : [];
  });
  return { ...now, leftOut: [...new Set([...now.leftOut, ...notes])] };
}
