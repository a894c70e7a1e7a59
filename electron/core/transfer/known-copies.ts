import type { ImportNote } from '../../../shared/contract/transfer';
import type { EntryContent } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { ImportedEntry, ImportRead } from './imported';

/**
 * `read` without the copies of notes that are here already, each told of as such. A document that was given away says nothing of
 * audiences, pins and days to look again, so those are not compared; what answered a note that is here answers the one that is here. Pure.
 */
export function withoutCopiesHere<Read extends ImportRead>(read: Read, journal: Journal): Read {
  if (!read.entries.some(({ isGivenCopy }) => isGivenCopy === true)) return read;
  const here = entriesHere(journal);
  const idHere = new Map<EntryId, EntryId>();
  const told: ImportNote[] = [];
  const fresh = read.entries.filter(one => {
    const id = one.isGivenCopy === true ? here.get(printOf(one.content, one.attachments))?.pop() : undefined;
    if (id === undefined) return true;
    idHere.set(one.freshId, id);
    told.push({ file: one.file, problem: 'already-here', leftOut: true });
    return false;
  });
  const entries = fresh.map(one => withAnswers(one, idHere));
  return { ...read, entries, notes: [...read.notes, ...told] };
}

function entriesHere(journal: Journal): ReadonlyMap<string, EntryId[]> {
  const here = new Map<string, EntryId[]>();
  for (const entry of Object.values(journal.entries)) {
    if (entry.binnedAt !== null) continue;
    const attachments = entry.attachments.flatMap(id => journal.attachments[id] ?? []);
    const print = printOf(entry, attachments);
    here.set(print, [...(here.get(print) ?? []), entry.id]);
  }
  return here;
}

/** What a document that was given away tells of a note. */
function printOf(
  content: Omit<EntryContent, 'attachments'>,
  attachments: readonly { readonly name: string; readonly size: number }[],
): string {
  const { kind, status, title, date, body, outcome, themes, tags, people } = content;
  const files = attachments.map(({ name, size }) => [name, size]);
  const words = [title.trim(), body.toWellFormed(), outcome.toWellFormed()];
  return JSON.stringify([kind, status, date, ...words, [...themes].sort(), tags, people, files]);
}

function withAnswers(one: ImportedEntry, idHere: ReadonlyMap<EntryId, EntryId>): ImportedEntry {
  if (one.isGivenCopy !== true) return one;
  return {
    ...one,
    content: { ...one.content, answers: one.content.answers.map(id => idHere.get(id) ?? id) },
  };
}
