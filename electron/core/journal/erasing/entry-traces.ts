import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Handover } from '../../../../shared/domain/sharing/handover';
import type { MergeUndo } from '../../../../shared/domain/sharing/provenance';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import { changedValues } from '../../network/records/changed-values';
import { attachmentFileName, safeFileName } from '../../transfer/file-names';
import { withoutValues } from '../open-journal';
import { strangerIn, withoutSubjects } from './erased-pseudonyms';
import { onlyThere } from './only-there';

/**
 * The journal without what sharing keeps of entries that are erased: their keys, reasons, origins and dates, their place in
 * what is being got ready, what could be put back of them, and in the ledger their titles. Its lines stay: they are the
 * record of what left. Names and words that nothing else in the journal says go too. Pure.
 */
export function withoutEntryTraces(journal: Journal, gone: ReadonlySet<string>): Journal {
  const only = onlyThere(journal, gone);
  const isGone = (id: string): boolean => gone.has(id);
  const isOnlyThere = (subject: string): boolean => only(strangerIn(subject) ?? '');
  return {
    ...journal,
    noteKeys: withoutValues(journal.noteKeys, isGone),
    audienceRaises: withoutValues(journal.audienceRaises, isGone),
    provenance: withoutValues(journal.provenance, isGone),
    keepUntil: withoutValues(journal.keepUntil, isGone),
    sharings: sharingsWithout(journal, gone, isOnlyThere),
    pseudonymKeys: {
      ...journal.pseudonymKeys,
      ...changedValues(journal.pseudonymKeys, key => withoutSubjects(key, isOnlyThere)),
    },
    dismissals: withoutValues(journal.dismissals, (_, { fingerprint }) =>
      only(fingerprint.replace(/^[^:]*:/, '')),
    ),
    handovers: {
      ...journal.handovers,
      ...changedValues(journal.handovers, handover => handoverWithout(handover, journal, gone, only)),
    },
    mergeUndo: {
      ...journal.mergeUndo,
      ...changedValues(journal.mergeUndo, undo => undoWithout(undo, gone)),
    },
  };
}

/** Sealed files of erased entries that only a merge that can be taken back still names. */
export function replacedFilesOf({ mergeUndo }: Journal, gone: ReadonlySet<string>): readonly string[] {
  return Object.values(mergeUndo).flatMap(({ replaced }) =>
    replaced.flatMap(file => (gone.has(file.entry) ? [file.id] : [])),
  );
}

/** What nothing is left of goes as a whole; there may be more to give to somebody who asked than entries. */
function sharingsWithout(
  { sharings, noteKeys }: Journal,
  gone: ReadonlySet<string>,
  isOnlyThere: (subject: string) => boolean,
): Journal['sharings'] {
  const changed = changedValues(sharings, sharing => {
    const lost = sharing.entries.filter(id => gone.has(id));
    return lost.length === 0
      ? sharing
      : sharingWithout(
          sharing,
          lost.flatMap(id => noteKeys[id]?.key ?? []),
          gone,
          isOnlyThere,
        );
  });
  return withoutValues(
    { ...sharings, ...changed },
    (id, { entries, recipient }) => id in changed && entries.length === 0 && recipient.kind !== 'subject',
  );
}

/** A finding's id begins with the key of its note, and what is kept of it holds words of the note. */
function sharingWithout(
  sharing: Sharing,
  keys: readonly string[],
  gone: ReadonlySet<string>,
  isOnlyThere: (subject: string) => boolean,
): Sharing {
  return {
    ...sharing,
    entries: sharing.entries.filter(id => !gone.has(id)),
    pseudonyms: withoutSubjects(sharing.pseudonyms, isOnlyThere),
    decisions: withoutValues(sharing.decisions, finding => keys.some(key => finding.startsWith(`${key}/`))),
  };
}

function handoverWithout(
  handover: Handover,
  journal: Journal,
  gone: ReadonlySet<string>,
  only: (words: string) => boolean,
): Handover {
  const lost = handover.notes.filter(({ entry }) => gone.has(entry));
  if (lost.length === 0) return handover;
  const told = new Set(lost.map(({ title }) => safeFileName(title, '')).filter(name => name !== ''));
  const files = fileNamesOf(
    journal,
    lost.map(({ entry }) => entry),
  );
  const tells = (name: string): boolean =>
    [...told].some(title => name.includes(title)) || files.some(file => name.startsWith(file));
  return {
    ...handover,
    notes: handover.notes.map(note => (gone.has(note.entry) ? { ...note, title: '' } : note)),
    pseudonyms: handover.pseudonyms.map(one => (only(one.name) ? { ...one, name: '' } : one)),
    files: handover.files.map(file => (tells(file.name) ? { ...file, name: '' } : file)),
  };
}

/** What files of these entries are called where they leave, without their endings. */
function fileNamesOf({ attachments }: Journal, entries: readonly EntryId[]): readonly string[] {
  const wanted = new Set<string>(entries);
  return Object.values(attachments).flatMap(file =>
    wanted.has(file.entry) ? [attachmentFileName(file).stem] : [],
  );
}

function undoWithout(undo: MergeUndo, gone: ReadonlySet<string>): MergeUndo {
  const names = [...undo.entries, ...undo.provenance].some(({ entry }) => gone.has(entry));
  if (!names && !undo.replaced.some(({ entry }) => gone.has(entry))) return undo;
  return {
    ...undo,
    entries: undo.entries.filter(({ entry }) => !gone.has(entry)),
    provenance: undo.provenance.filter(({ entry }) => !gone.has(entry)),
    replaced: undo.replaced.filter(({ entry }) => !gone.has(entry)),
  };
}
