import type { ImportNote } from '../../../shared/contract/transfer';
import { displayTitle, type Entry, type EntryContent } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import { foldName, peopleOf, tagsOf } from '../../../shared/domain/inline';
import type { Journal } from '../../../shared/domain/journal';
import type { ImportPlan, PlannedAttachment, PlannedEntry } from './import-plan';
import type { ImportedEntry, ImportRead } from './imported';
import { planRecords, withEntryIds } from './plan-records';
import { planSettings, planSurroundings } from './plan-surroundings';

const exampleCount = 8;

/**
 * Decides, without changing anything, what of `read` is new to `journal`. Pure. A note whose content is here already,
 * outside the bin, is left out, as often as it is here; so importing a folder twice adds nothing. A note whose id is
 * taken by different content is added beside it under a fresh id; nothing is ever replaced. Notes are for whom they were
 * when the whole of a journal comes back, into one without entries; anywhere else for the head alone, for raising an
 * audience takes a reason.
 */
export function planImport(read: ImportRead, journal: Journal): ImportPlan {
  const isComingBack = Object.keys(journal.entries).length === 0;
  const planned = planRecords(read, journal, isComingBack);
  const imported = read.entries.map(one => {
    const audience = planned.audienceHere(one.content.audience);
    return { ...one, content: { ...one.content, audience } };
  });
  const sorted = sortOut(imported, journal).map(one => (isComingBack ? one : forHerAlone(one)));
  const idOf = idsByOrigin(sorted);
  const records = planned.records.map(record => withEntryIds(record, id => idOf.byKnown.get(id) ?? id));
  const fresh = sorted.filter(one => one.here === null);
  const attachments = fresh.flatMap(one => planAttachments(one));
  const entries = fresh.map(one => planEntry(one, idOf));
  const { templates, savedSearches } = planSurroundings(read.surroundings, journal);
  const here = sorted.flatMap(one => (one.here === null ? [] : [alreadyHere(one.imported.file)]));
  return {
    preview: previewOf(fresh, attachments.length, [...read.notes, ...planned.notes, ...here], records.length),
    entries,
    attachments,
    records,
    templates,
    savedSearches,
    settings: planSettings(read.surroundings.settings, journal),
  };
}

/** An imported note with the id it will have; `here` is the entry that already holds the same. */
type Sorted = { readonly imported: ImportedEntry; readonly id: EntryId; readonly here: EntryId | null };

function sortOut(imported: readonly ImportedEntry[], journal: Journal): readonly Sorted[] {
  const here = new Map<string, EntryId[]>();
  for (const entry of Object.values(journal.entries)) {
    if (entry.binnedAt !== null) continue;
    const print = fingerprint(entry, entryAttachments(entry, journal));
    here.set(print, [...(here.get(print) ?? []), entry.id]);
  }
  const taken = new Set<string>(Object.keys(journal.entries));
  return imported.map(one => {
    const same = sameAs(one, here);
    const id = same ?? (one.knownId === null || taken.has(one.knownId) ? one.freshId : one.knownId);
    taken.add(id);
    return { imported: one, id, here: same };
  });
}

/** One that came in before is for the head alone, until she lets others read it. */
function sameAs(
  { content, attachments, knownId }: ImportedEntry,
  here: ReadonlyMap<string, EntryId[]>,
): EntryId | null {
  const find = (said: ImportedEntry['content']) =>
    takeSame(here.get(fingerprint(said, attachments)) ?? [], knownId);
  return find(content) ?? find({ ...content, audience: { kind: 'only-me' } });
}

function forHerAlone(one: Sorted): Sorted {
  const content = { ...one.imported.content, audience: { kind: 'only-me' } as const };
  return { ...one, imported: { ...one.imported, content } };
}

/** Prefers the entry of the same id; each entry stands for one imported note only. */
function takeSame(ids: EntryId[], preferred: EntryId | null): EntryId | null {
  const at = Math.max(0, preferred === null ? 0 : ids.indexOf(preferred));
  return ids.splice(at, 1)[0] ?? null;
}

/** Everything the head wrote and set; relations are left out because they hold ids, which an import may change. */
function fingerprint(
  content: Omit<EntryContent, 'attachments'>,
  attachments: readonly { readonly name: string; readonly size: number }[],
): string {
  const { kind, status, title, body, themes, tags, people, audience, date, followUp, pinned } = content;
  const { outcome, thankedOn, ownerAgrees } = content;
  const shown = attachments.map(({ name, size }) => [name, size]);
  return JSON.stringify([
    kind,
    status,
    title,
    body,
    themes,
    tags,
    people,
    audience,
    date,
    followUp,
    pinned,
    outcome,
    thankedOn,
    ownerAgrees,
    shown,
  ]);
}

function entryAttachments(entry: Entry, journal: Journal) {
  return entry.attachments.flatMap(id => journal.attachments[id] ?? []);
}

/** Where the ids and files that notes point at ended up. */
type IdsByOrigin = {
  readonly byKnown: ReadonlyMap<string, EntryId>;
  readonly byFile: ReadonlyMap<string, EntryId>;
};

function idsByOrigin(sorted: readonly Sorted[]): IdsByOrigin {
  const byKnown = new Map<string, EntryId>();
  for (const { imported, id } of sorted) {
    if (imported.knownId !== null && !byKnown.has(imported.knownId)) byKnown.set(imported.knownId, id);
  }
  return { byKnown, byFile: new Map(sorted.map(({ imported, id }) => [imported.file, id])) };
}

function planEntry({ imported, id }: Sorted, ids: IdsByOrigin): PlannedEntry {
  const { content, createdAt, updatedAt, revision } = imported;
  const moved = (target: EntryId) => ids.byKnown.get(target) ?? target;
  const links = imported.links.flatMap(link => {
    const entry = link.to === 'entry' ? moved(link.entry) : ids.byFile.get(link.file);
    return entry === undefined ? [] : [{ label: link.label, entry }];
  });
  const answers = content.answers.map(moved);
  const { mentions, trail } = imported;
  const entry = {
    ...content,
    id,
    createdAt,
    updatedAt,
    revision,
    answers,
    links,
    mentions,
    trail,
    binnedAt: null,
  };
  return { entry, attachments: planKeys(imported, id) };
}

function planKeys(imported: ImportedEntry, id: EntryId): readonly string[] {
  return imported.attachments.map((_attachment, index) => `${id}/${index}`);
}

function planAttachments({ imported, id }: Sorted): readonly PlannedAttachment[] {
  return imported.attachments.map((attachment, index) => ({
    ...attachment,
    key: `${id}/${index}`,
    entry: id,
  }));
}

function alreadyHere(file: string): ImportNote {
  return { file, problem: 'already-here', leftOut: true };
}

function previewOf(
  fresh: readonly Sorted[],
  attachments: number,
  notes: readonly ImportNote[],
  records: number,
): ImportPlan['preview'] {
  const contents = fresh.map(one => one.imported.content);
  return {
    entries: fresh.length,
    attachments,
    records,
    people: new Set(contents.flatMap(content => peopleOf(content).map(foldName))).size,
    tags: new Set(contents.flatMap(content => tagsOf(content).map(foldName))).size,
    forOthers: contents.filter(({ audience }) => audience.kind !== 'only-me').length,
    alreadyHere: notes.filter(note => note.problem === 'already-here').length,
    notes,
    examples: fresh.slice(0, exampleCount).map(({ imported: { content, file } }) => ({
      title: displayTitle(content),
      kind: content.kind,
      date: content.date,
      file,
    })),
  };
}
