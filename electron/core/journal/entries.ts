import { JournalError } from '../../../shared/contract/errors';
import type { EntryChanges, EntryView } from '../../../shared/contract/journal';
import type { Input } from '../../../shared/contract/methods';
import type { Entry, EntryContent, Revision } from '../../../shared/domain/entry';
import { asId, type EntryId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import { firstStatus, statusFits } from '../../../shared/domain/status';
import type { Template } from '../../../shared/domain/template';
import { type Instant, localDateOf } from '../../../shared/domain/time';
import { factsOf } from './facts';
import { type KeepStep, revisionBefore } from './history';
import { linksOf, resolveLinks } from './links';
import { type OpenJournal, requireEntry, withoutValues } from './open-journal';
import { summaryOf } from './summary';
import { templatesOf } from './templates';

/** `entry` with all that surrounds it on its page. */
export function viewOf(open: OpenJournal, entry: Entry): EntryView {
  const { vault, relations } = open;
  const journal = vault.db.data;
  const { people, tags } = factsOf(entry);
  const present = (id: EntryId) => {
    const other = journal.entries[id];
    return other === undefined || other.binnedAt !== null ? [] : [summaryOf(other)];
  };
  const linking = [...relations.linkingTo(entry)].sort((a, b) => b.updatedAt - a.updatedAt);
  const answering = [...relations.answering(entry.id)].sort((a, b) => a.createdAt - b.createdAt);
  return {
    entry,
    people,
    tags,
    attachments: entry.attachments.flatMap(id => journal.attachments[id] ?? []),
    links: linksOf({ journal, relations }, entry),
    backlinks: linking.map(summaryOf),
    answers: entry.answers.flatMap(present),
    answeredBy: answering.map(summaryOf),
  };
}

/** Makes a new entry, from a template if one is named; what `content` says wins over the template. */
export async function createEntry(open: OpenJournal, input: Input<'createEntry'>): Promise<EntryView> {
  const { now, newId } = open.world;
  const id = asId.entry(newId());
  await open.vault.patch(journal => {
    const at = now();
    const template = templatesOf(journal).find(candidate => candidate.id === input.template) ?? null;
    const content = { ...startingContent(input.kind, template, at), ...input.content };
    requireFittingStatus(content);
    const entry: Entry = {
      ...content,
      id,
      createdAt: at,
      updatedAt: at,
      revision: 1,
      links: resolveLinks({ journal, relations: open.relations }, content.body, []),
      binnedAt: null,
    };
    return { entries: withAnswered(journal.entries, entry, at) };
  });
  return announce(open, id, []);
}

/** Keeps changes to an entry, with what was there before in its history. */
export async function saveEntry(open: OpenJournal, input: Input<'saveEntry'>): Promise<EntryView> {
  return replaceContent(open, input.id, entry => {
    if (entry.revision !== input.revision) throw new JournalError('changed-elsewhere');
    return input.changes;
  });
}

/** Keeps what `change` makes of an entry, and its history as `keep` says. */
export async function replaceContent(
  open: OpenJournal,
  id: EntryId,
  change: (entry: Entry) => EntryChanges,
  keep: KeepStep = 'by-sitting',
): Promise<EntryView> {
  const { vault, relations, world } = open;
  const added: Revision[] = [];
  await vault.patch(journal => {
    const entry = requireEntry(journal, id);
    const at = world.now();
    const next: Entry = settleStatus({ ...entry, ...change(entry) });
    requireFittingStatus(next);
    const last = keep === 'always' ? 'always' : relations.revisionsOf(id).at(-1);
    const step = revisionBefore(last, entry, next, at, world.newId);
    if (step !== null) added.push(step);
    const saved: Entry = {
      ...next,
      updatedAt: at,
      revision: entry.revision + 1,
      links: resolveLinks({ journal, relations }, next.body, entry.links),
    };
    return {
      entries: withAnswered(journal.entries, saved, at),
      revisions: Object.fromEntries(added.map(revision => [revision.id, revision])),
    };
  });
  return announce(open, id, added);
}

/** Puts entries into the bin, or takes them out with `binned` false. Entries already there keep their date. */
export async function setBinned(open: OpenJournal, ids: readonly EntryId[], binned: boolean): Promise<void> {
  const at = open.world.now();
  await open.vault.patch(journal => ({
    entries: Object.fromEntries(
      ids
        .map(id => requireEntry(journal, id))
        .filter(entry => (entry.binnedAt !== null) !== binned)
        .map(entry => [entry.id, { ...entry, binnedAt: binned ? at : null, revision: entry.revision + 1 }]),
    ),
  }));
  refresh(open, ids);
}

/**
 * Removes entries from the disk for good: text, history, drafts and attachments. Entries that are not in the bin are left.
 * The vault is rewritten, so that the old bytes are gone too.
 */
export async function eraseEntries(open: OpenJournal, ids: readonly EntryId[]): Promise<number> {
  // Asked of the journal that is erased from, when it is its turn: an entry may have been put back just before.
  const binned = (journal: Journal) => new Set<string>(ids.filter(id => isBinned(journal, id)));
  if (binned(open.vault.db.data).size === 0) return 0;
  const count = { erased: 0 };
  try {
    await open.vault.purge(
      journal => {
        const gone = binned(journal);
        count.erased = gone.size;
        return withoutEntries(journal, gone);
      },
      journal => {
        const gone = binned(journal);
        return Object.values(journal.attachments).flatMap(file => (gone.has(file.entry) ? [file.id] : []));
      },
    );
  } finally {
    // A disk that is full may have erased them and still owe the rest.
    refresh(open, ids);
  }
  return count.erased;
}

function isBinned(journal: Journal, id: EntryId): boolean {
  const entry = journal.entries[id];
  return entry !== undefined && entry.binnedAt !== null;
}

function withoutEntries(journal: Journal, gone: ReadonlySet<string>): Journal {
  return {
    ...journal,
    entries: withoutValues(journal.entries, id => gone.has(id)),
    revisions: withoutValues(journal.revisions, (_, revision) => gone.has(revision.entry)),
    attachments: withoutValues(journal.attachments, (_, file) => gone.has(file.entry)),
    drafts: withoutValues(journal.drafts, place => gone.has(place.replace(/^entry-/, ''))),
  };
}

/** Tells the indexes and the windows that `ids` changed; with none named, anything may have. */
export function refresh(open: OpenJournal, ids: readonly EntryId[], added: readonly Revision[] = []): void {
  if (ids.length === 0) open.relations.rebuild();
  else open.relations.update(ids, added);
  open.search.update(ids);
  open.world.emit('entriesChanged', { ids });
}

function announce(open: OpenJournal, id: EntryId, added: readonly Revision[]): EntryView {
  const entry = requireEntry(open.vault.db.data, id);
  refresh(open, [id, ...entry.answers], added);
  return viewOf(open, entry);
}

function startingContent(kind: Entry['kind'], template: Template | null, at: Instant): EntryContent {
  const spoken = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).format(
    at,
  );
  const fill = (text: string) => text.replaceAll('{{date}}', spoken);
  return {
    kind,
    status: firstStatus(kind),
    title: fill(template?.title ?? ''),
    body: fill(template?.body ?? ''),
    themes: [],
    tags: [],
    people: [],
    audience: { kind: 'only-me' },
    date: localDateOf(at),
    followUp: null,
    pinned: false,
    answers: [],
    attachments: [],
  };
}

/** An entry whose kind changed starts the life of its new kind, unless its status fits both. */
function settleStatus(entry: Entry): Entry {
  return statusFits(entry.kind, entry.status) ? entry : { ...entry, status: firstStatus(entry.kind) };
}

function requireFittingStatus(content: EntryContent): void {
  if (!statusFits(content.kind, content.status)) throw new JournalError('bad-input');
}

/** `entry`, with the questions it answers that were still waiting and are answered now. */
function withAnswered(
  entries: Journal['entries'],
  entry: Entry,
  at: Instant,
): Readonly<Record<string, Entry>> {
  const answered = entry.answers.flatMap(id => {
    const question = entries[id];
    const waiting =
      question?.kind === 'question' && (question.status === 'open' || question.status === 'asked');
    return waiting
      ? [{ ...question, status: 'answered' as const, updatedAt: at, revision: question.revision + 1 }]
      : [];
  });
  return Object.fromEntries([...answered, entry].map(value => [value.id, value]));
}
