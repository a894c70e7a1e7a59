import { blankContent, displayTitle, type Entry, type Revision } from '../../../../shared/domain/entry';
import type { AttachmentId, EntryId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import type { Instant } from '../../../../shared/domain/time';
import { newEntry } from '../../journal/entries';
import { revisionBefore } from '../../journal/history';
import { resolveLinks } from '../../journal/links';
import { type Surroundings, settleEntry } from '../../journal/settle-entry';
import { isWaiting } from '../../network/index/keys';
import type { Pieces } from '../../vault/in-pieces';
import type { PlannedNote } from '../merge';
import { type Landing, saidBy } from './landing';
import { type Place, placesOf, tieWaiting, withAnsweredBy } from './merge-answers';

/** A note that is written into the journal. */
export type TakenNote = Exclude<PlannedNote, { readonly kind: 'identical' | 'refused' }>;

/** What notes are written with. */
export type Writing = {
  readonly journal: Journal;
  readonly around: Surroundings;
  readonly landing: Landing;
  readonly sender: string;
  readonly at: Instant;
  readonly newId: () => string;
  /** The sealed files of a note, by its key. */
  readonly filesOf: (key: string) => readonly AttachmentId[];
};

/** Entries as notes make them. */
export type WrittenEntries = {
  /** Every entry that is other than it was, the questions that were answered among them. */
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly revisions: readonly Revision[];
  /** What became of each note, by its key. */
  readonly places: ReadonlyMap<string, Place>;
  /** Entries that came earlier and were tied to a question that came now, with its key. */
  readonly found: readonly { readonly entry: EntryId; readonly key: string }[];
};

/** Writes notes as entries, tied to what they answer, link to and name. Pure; `around` is as it was before. */
export function* writeNotes(writing: Writing, taken: readonly TakenNote[]): Pieces<WrittenEntries> {
  const { journal, at } = writing;
  const revisions: Revision[] = [];
  const written = new Map<EntryId, Entry>();
  const places = placesOf(writing, taken);
  for (const planned of taken) {
    const place = places.get(planned.note.key);
    if (place === undefined) continue;
    const { entry, step } = writeNote(writing, planned, place);
    written.set(entry.id, entry);
    if (step !== null) revisions.push(step);
    yield;
  }
  const titles = titlesOf(written);
  for (const entry of [...written.values()]) {
    written.set(entry.id, withLinks(writing, entry, titles));
    yield;
  }
  const found = tieWaiting(writing, taken, places, written);
  return { entries: yield* withAnsweredBy(journal, written, at), revisions, places, found };
}

function writeNote(
  { journal, around, landing, at, newId, filesOf }: Writing,
  planned: TakenNote,
  { entry: id, answers }: Place,
): { readonly entry: Entry; readonly step: Revision | null } {
  const { note } = planned;
  const said = { ...saidBy(note, landing), answers, attachments: filesOf(note.key) };
  const before = planned.kind === 'changed' ? journal.entries[id] : undefined;
  if (before === undefined) {
    return {
      entry: newEntry(around, { ...blankContent(note.kind, note.date), ...said }, id, at),
      step: null,
    };
  }
  const next: Entry = { ...before, ...said, status: stays(before, said) ? before.status : said.status };
  const stamped = { ...next, updatedAt: at, revision: before.revision + 1 };
  return {
    entry: settleEntry(around, stamped, before, at),
    step: revisionBefore('always', before, next, at, newId),
  };
}

/** A question that was answered here meanwhile does not wait again because its sender wrote on it. */
function stays(before: Entry, said: Pick<Entry, 'kind' | 'status'>): boolean {
  const isAnswered = before.kind === 'question' && !isWaiting(before);
  return isAnswered && said.kind === 'question' && (said.status === 'open' || said.status === 'asked');
}

/** Entries by title, as links of the same pack mean them. */
function titlesOf(written: ReadonlyMap<EntryId, Entry>): ReadonlyMap<string, Entry> {
  return new Map([...written.values()].map(entry => [foldName(displayTitle(entry)), entry]));
}

/** Notes that come together may link to each other, in whatever order they stand; what was tied before stays so. */
function withLinks(
  { journal, around: { relations } }: Writing,
  entry: Entry,
  titles: ReadonlyMap<string, Entry>,
): Entry {
  if (!entry.body.includes('[[')) return entry;
  const titled = (folded: string) => titles.get(folded) ?? relations.titled(folded);
  const before = journal.entries[entry.id]?.links ?? [];
  const links = resolveLinks({ journal, relations: { titled } }, entry.body, before);
  // What was read out of an entry's text is known of that very object.
  return JSON.stringify(links) === JSON.stringify(entry.links) ? entry : { ...entry, links };
}
