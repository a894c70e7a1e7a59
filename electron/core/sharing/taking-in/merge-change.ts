import type { MergeReport } from '../../../../shared/contract/sharing';
import type { Attachment } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { MergeUndo } from '../../../../shared/domain/sharing/provenance';
import type { Instant } from '../../../../shared/domain/time';
import type { Patch } from '../../vault';
import type { Pieces } from '../../vault/in-pieces';
import { digestOf, type MergePlan, type Provenance, recordsOf, type TakenPack, takenPackKey } from '../merge';
import { type TakenNote, type Writing, type WrittenEntries, writeNotes } from './merge-entries';

/** A file of a note, sealed; which entry it belongs to is not known yet. */
export type SealedFile = Omit<Attachment, 'entry'>;

/** Sealed files of the notes that are taken, by the note's key. */
export type SealedFiles = ReadonlyMap<string, readonly SealedFile[]>;

/** What a merge writes, in one commit. */
export type MergeChange = {
  readonly patch: Patch<Journal>;
  readonly report: MergeReport;
  /** Entries that are other than before. */
  readonly entries: readonly EntryId[];
  readonly revisions: WrittenEntries['revisions'];
};

type Merging = Omit<Writing, 'filesOf' | 'sender'> &
  Pick<TakenPack, 'file' | 'library'> & { readonly sealed: SealedFiles };

/** What taking these notes of a plan changes; `null` when nothing would be other than it is. Pure. */
export function* mergeChange(
  merging: Merging,
  plan: MergePlan,
  taken: readonly TakenNote[],
): Pieces<MergeChange | null> {
  const { journal, sealed, at, file, library } = merging;
  const sender = plan.pack.sender.verifyingKey;
  const filesOf = (key: string) => (sealed.get(key) ?? []).map(({ id }) => id);
  const written = yield* writeNotes({ ...merging, sender, filesOf }, taken);
  for (const { note } of taken) {
    // It is kept with the note, and most of what the records cost.
    digestOf(note);
    yield;
  }
  const earlier = (entry: EntryId) => journal.provenance[entry];
  const records = recordsOf(plan, finalPlaces(written), earlier, { takenAt: at, file, library });
  yield;
  const provenance = movedAlong(journal, written, records.provenance);
  yield;
  const before = journal.packsTaken[takenPackKey(sender, plan.pack.id)];
  if (written.entries.size + provenance.size === 0 && isSamePack(before, records.pack)) return null;
  const files = attachedFiles(written, sealed);
  const replaced = replacedFiles(journal, taken);
  const parts = {
    senderName: plan.pack.sender.name,
    written,
    pack: records.pack,
    provenance,
    files,
    replaced,
  };
  return {
    patch: patchOf(journal, at, parts),
    report: reportOf(journal, plan, taken, written),
    entries: [...written.entries.keys()],
    revisions: written.revisions,
  };
}

type Parts = {
  readonly senderName: string;
  readonly written: WrittenEntries;
  readonly pack: TakenPack;
  readonly provenance: ReadonlyMap<EntryId, Provenance>;
  readonly files: readonly Attachment[];
  readonly replaced: readonly Attachment[];
};

function patchOf(journal: Journal, at: Instant, parts: Parts): Patch<Journal> {
  const { written, pack, provenance, files, replaced } = parts;
  return {
    entries: Object.fromEntries(written.entries),
    revisions: byId(written.revisions),
    attachments: { ...Object.fromEntries(replaced.map(({ id }) => [id, null])), ...byId(files) },
    provenance: Object.fromEntries(provenance),
    packsTaken: { [takenPackKey(pack.sender, pack.id)]: pack },
    mergeUndo: { latest: undoOf(journal, at, parts) },
  };
}

function undoOf(journal: Journal, at: Instant, parts: Parts): MergeUndo {
  const { senderName, written, pack, provenance, files, replaced } = parts;
  const key = takenPackKey(pack.sender, pack.id);
  return {
    at,
    senderName,
    entries: [...written.entries].map(([entry, { revision }]) => {
      return { entry, revision, before: journal.entries[entry] ?? null };
    }),
    provenance: [...provenance.keys()].map(entry => ({ entry, before: journal.provenance[entry] ?? null })),
    pack: { key, before: journal.packsTaken[key] ?? null },
    attachments: files.map(({ id }) => id),
    replaced,
  };
}

/** Where each note is once all that was written is written: a question may be answered by the same pack. */
function finalPlaces({ places, entries }: WrittenEntries) {
  return new Map(
    [...places].map(([key, { entry, unanswered }]) => [
      key,
      { entry, unanswered, revision: entries.get(entry)?.revision ?? 1 },
    ]),
  );
}

/**
 * `rows`, with those of entries that only the merge itself moved on: a question of others that is answered by a pack was
 * not written on here, and an answer is tied to a question that came later.
 */
function movedAlong(
  journal: Journal,
  { entries, found }: WrittenEntries,
  rows: readonly Provenance[],
): ReadonlyMap<EntryId, Provenance> {
  const all = new Map(rows.map(row => [row.entry, row]));
  for (const [id, { revision }] of entries) {
    const origin = journal.provenance[id];
    const isUntouched = origin !== undefined && origin.revision === journal.entries[id]?.revision;
    if (isUntouched && !all.has(id) && revision !== origin.revision) all.set(id, { ...origin, revision });
  }
  for (const { entry, key } of found) {
    const row = all.get(entry) ?? journal.provenance[entry];
    if (row !== undefined) all.set(entry, { ...row, unanswered: row.unanswered.filter(one => one !== key) });
  }
  return all;
}

function isSamePack(before: TakenPack | undefined, after: TakenPack): boolean {
  return before !== undefined && JSON.stringify(before.leftOut) === JSON.stringify(after.leftOut);
}

function attachedFiles({ places }: WrittenEntries, sealed: SealedFiles): readonly Attachment[] {
  return [...places].flatMap(([key, { entry }]) =>
    (sealed.get(key) ?? []).map(({ id, name, mediaType, size, addedAt }) => ({
      id,
      entry,
      name,
      mediaType,
      size,
      addedAt,
    })),
  );
}

/** Files of entries that a later version of their note brings anew. */
function replacedFiles(
  { entries, attachments }: Journal,
  taken: readonly TakenNote[],
): readonly Attachment[] {
  return taken.flatMap(planned =>
    planned.kind === 'changed'
      ? (entries[planned.entry]?.attachments ?? []).flatMap(id => attachments[id] ?? [])
      : [],
  );
}

function reportOf(
  journal: Journal,
  { notes }: MergePlan,
  taken: readonly TakenNote[],
  written: WrittenEntries,
): MergeReport {
  const count = (kind: TakenNote['kind']) => taken.filter(planned => planned.kind === kind).length;
  const unchanged = notes.filter(({ kind }) => kind === 'identical').length;
  const answered = [...written.entries.values()].filter(({ id, status, kind }) => {
    const before = journal.entries[id];
    return kind === 'question' && status === 'answered' && isWaitingStatus(before?.status);
  });
  return {
    created: count('new'),
    updated: count('changed'),
    beside: count('conflicting'),
    unchanged,
    leftOut: notes.length - unchanged - taken.length,
    answered: answered.length,
    entries: taken.flatMap(({ note }) => written.places.get(note.key)?.entry ?? []),
  };
}

function isWaitingStatus(status: string | null | undefined): boolean {
  return status === 'open' || status === 'asked';
}

function byId<T extends { readonly id: string }>(values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map(value => [value.id, value]));
}
