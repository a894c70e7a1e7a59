import { JournalError } from '../../../shared/contract/errors';
import type { EntryChanges, EntryView } from '../../../shared/contract/journal';
import type { Input } from '../../../shared/contract/methods';
import { isWider } from '../../../shared/domain/audience';
import { blankContent, type Entry, type EntryContent, type Revision } from '../../../shared/domain/entry';
import { asId, type EntryId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import { firstStatus, statusFits } from '../../../shared/domain/status';
import type { Template } from '../../../shared/domain/template';
import { type Instant, localDateOf } from '../../../shared/domain/time';
import { writeDate } from '../../../shared/domain/write-date';
import { spokenLanguage } from '../../../shared/messages/spoken-language';
import { isWaiting } from '../network/index/keys';
import type { Patch } from '../vault';
import { viewOf } from './entry-view';
import { type KeepStep, revisionBefore } from './history';
import { tiedTo } from './links';
import { markedRevision } from './marked-revision';
import { type OpenJournal, requireEntry } from './open-journal';
import { refresh } from './refresh';
import { type Surroundings, settleEntry } from './settle-entry';
import { templatesOf } from './templates';
import { movedTo } from './trail';

/** Makes a new entry, from a template if one is named; what `content` says wins over the template. */
export async function createEntry(open: OpenJournal, input: Input<'createEntry'>): Promise<EntryView> {
  const { now, newId } = open.world;
  const id = asId.entry(newId());
  let tied: Readonly<Record<string, Entry>> = {};
  await open.vault.patch(journal => {
    const at = now();
    const template = templatesOf(journal).find(candidate => candidate.id === input.template) ?? null;
    const content = { ...startingContent(input.kind, template, at), ...input.content };
    requireFittingStatus(content);
    const entry = newEntry({ journal, ...open }, content, id, at);
    tied = tiedTo(open.relations, entry);
    return { entries: { ...tied, ...withAnswered(journal.entries, entry, at) } };
  });
  return announce(open, id, [], Object.values(tied));
}

/** The first state of an entry, with all that saving works out. */
export function newEntry(around: Surroundings, content: EntryContent, id: EntryId, at: Instant): Entry {
  const stamps = { createdAt: at, updatedAt: at, revision: 1, binnedAt: null };
  const entry: Entry = { ...content, id, ...stamps, links: [], mentions: [], trail: [] };
  return settleEntry(around, entry, null, at);
}

/**
 * Keeps changes to an entry, with what was there before in its history. That more people may read it is not said in
 * passing (`raiseAudience`): fails with `not-allowed`.
 */
export async function saveEntry(open: OpenJournal, input: Input<'saveEntry'>): Promise<EntryView> {
  const { id, revision, changes } = input;
  return replaceContent(open, id, entry => {
    if (entry.revision !== revision) throw new JournalError('changed-elsewhere');
    if (changes.audience !== undefined && isWider(entry.audience, changes.audience))
      throw new JournalError('not-allowed');
    return changes;
  });
}

/** Keeps what `change` makes of an entry, its history as `keep` says, and `beside` in the same commit. */
export async function replaceContent(
  open: OpenJournal,
  id: EntryId,
  change: (entry: Entry) => EntryChanges,
  keep: KeepStep = 'by-sitting',
  beside: (at: Instant, before: Entry, journal: Journal) => Patch<Journal> = () => ({}),
): Promise<EntryView> {
  const { vault, relations, world } = open;
  const added: Revision[] = [];
  await vault.patch(journal => {
    const entry = requireEntry(journal, id);
    const at = world.now();
    const next: Entry = settleStatus({ ...entry, ...change(entry) });
    requireFittingStatus(next);
    const last = keep === 'always' ? 'always' : relations.revisionsOf(id).at(-1);
    const marked = markedRevision(journal, id);
    const step = revisionBefore(last, entry, next, at, world.newId, marked);
    if (step !== null) added.push(step);
    const stamped: Entry = { ...next, updatedAt: at, revision: entry.revision + 1 };
    const saved = settleEntry({ journal, ...open }, stamped, entry, at);
    return {
      ...beside(at, entry, journal),
      entries: withAnswered(journal.entries, saved, at),
      revisions: Object.fromEntries(added.map(revision => [revision.id, revision])),
    };
  });
  return announce(open, id, added);
}

/**
 * Puts entries into the bin, or takes them out with `binned` false. Entries already there keep their date. What comes
 * out is settled again: who is who may have become known meanwhile.
 */
export async function setBinned(open: OpenJournal, ids: readonly EntryId[], binned: boolean): Promise<void> {
  const at = open.world.now();
  const moved = (journal: Journal, entry: Entry): Entry => {
    const next = { ...entry, binnedAt: binned ? at : null, revision: entry.revision + 1 };
    return binned ? next : settleEntry({ journal, ...open }, next, entry, at);
  };
  await open.vault.patch(journal => ({
    entries: Object.fromEntries(
      ids
        .map(id => requireEntry(journal, id))
        .filter(entry => (entry.binnedAt !== null) !== binned)
        .map(entry => [entry.id, moved(journal, entry)]),
    ),
  }));
  refresh(open, ids);
}

function announce(
  open: OpenJournal,
  id: EntryId,
  added: readonly Revision[],
  tied: readonly Entry[] = [],
): EntryView {
  const entry = requireEntry(open.vault.db.data, id);
  refresh(open, [id, ...entry.answers, ...tied.map(other => other.id)], added);
  return viewOf(open, entry);
}

function startingContent(kind: Entry['kind'], template: Template | null, at: Instant): EntryContent {
  const parts = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const spoken = writeDate(localDateOf(at), parts, spokenLanguage());
  const fill = (text: string) => text.replaceAll('{{date}}', spoken);
  return {
    ...blankContent(kind, localDateOf(at)),
    title: fill(template?.title ?? ''),
    body: fill(template?.body ?? ''),
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
export function withAnswered(
  entries: Journal['entries'],
  entry: Entry,
  at: Instant,
): Readonly<Record<string, Entry>> {
  const answered = entry.answers.flatMap(id => {
    const question = entries[id];
    return question !== undefined && isWaiting(question) ? [movedTo(question, 'answered', at)] : [];
  });
  return Object.fromEntries([...answered, entry].map(value => [value.id, value]));
}
