import type { SearchReply } from '../../../shared/contract/search';
import type { Entry } from '../../../shared/domain/entry';
import type { Journal } from '../../../shared/domain/journal';
import type { Person } from '../../../shared/domain/person';
import { type LocalDate, localDateOf } from '../../../shared/domain/time';
import { addNames } from '../network/names/labels';
import {
  createSearchIndex,
  type IndexSnapshot,
  type RareWords,
  type SearchDocument,
  sameDocument,
} from '../search';
import type { World } from '../world';
import { factsOf } from './facts';
import { settingsOf } from './settings';
import { summaryOf } from './summary';

/** Search over one open journal: the index, kept in step with every change. */
export type JournalSearch = {
  /**
   * Gets all entries into the index without ever holding the thread for long, and announces `searchReady`: out of what `kept` gives, which
   * is of these very entries or null, and else by reading them.
   */
  readonly build: (kept?: () => Promise<IndexSnapshot | null>) => Promise<void>;
  /** What was read, to be kept; null when that is not everything just as it is now. */
  readonly snapshot: () => IndexSnapshot | null;
  /** Brings the index up to date with these entries as they are now; with none named, all are read again. */
  readonly update: (ids: readonly string[]) => void;
  readonly search: (query: string, limit: number) => SearchReply;
  /** Ids of all entries that fit, for filtering a list. */
  readonly matching: (query: string) => ReadonlySet<string>;
  /** The rarest words of an entry that others have too (`SearchIndex.rareWords`). */
  readonly rareWords: (id: string, limit: number) => RareWords;
  /** How many entries have been read: all of them once `searchReady` was announced. */
  readonly size: () => number;
  /** As long as it gives the same, `matching` gives the same for one query: what was read, and the day. */
  readonly state: () => string;
  /** Forgets every word. */
  readonly clear: () => void;
};

export function createJournalSearch(
  journal: () => Journal,
  changes: () => number,
  world: Pick<World, 'now' | 'emit'>,
): JournalSearch {
  const index = createSearchIndex();
  let complete = false;
  let cleared = false;
  let reads = 0;
  const today = (): LocalDate => localDateOf(world.now());

  function read(id: string): void {
    reads += 1;
    const entry = journal().entries[id];
    if (entry === undefined) index.remove(id);
    else index.update(documentOf(journal(), entry));
  }

  /** Each entry as it is when its turn comes. */
  function* documents(ids: readonly string[]): Generator<SearchDocument> {
    for (const id of ids) {
      reads += 1;
      const entry = journal().entries[id];
      if (entry !== undefined) yield documentOf(journal(), entry);
    }
  }

  /** Whether the index has everything out of what was kept, which was of the journal `before` its later changes: the first of them ends it. */
  async function restore(snapshot: IndexSnapshot, before: number): Promise<boolean> {
    const documentAt = (id: string): SearchDocument | undefined => {
      const entry = cleared || changes() !== before ? undefined : journal().entries[id];
      return entry && documentOf(journal(), entry);
    };
    return index.restore(snapshot, documentAt);
  }

  /** What is kept is not read again for months, so that a change which the index had missed would be missed for as long. */
  function isInStep(): boolean {
    const all = Object.values(journal().entries);
    if (all.length !== index.stats().entries) return false;
    return all.every(entry => sameDocument(index.document(entry.id), documentOf(journal(), entry)));
  }

  async function build(kept: () => Promise<IndexSnapshot | null> = async () => null): Promise<void> {
    const before = changes();
    const snapshot = await kept();
    const restored = snapshot !== null && (await restore(snapshot, before));
    if (cleared) return;
    const ids = Object.keys(journal().entries);
    if (!restored && !(await index.build(documents(ids)))) return;
    complete = true;
    reads += 1;
    world.emit('searchReady', { entries: ids.length });
  }

  return {
    build,
    snapshot: () => (isInStep() ? index.snapshot() : null),
    update: ids => {
      for (const id of ids.length > 0 ? ids : Object.keys(journal().entries)) read(id);
    },
    search: (query, limit) => {
      const result = index.search(query, { limit, today: today() });
      const { entries } = journal();
      return {
        hits: result.hits.flatMap(({ id, title, snippet, people, tags }) => {
          const entry = entries[id];
          return entry === undefined ? [] : [{ entry: summaryOf(entry), title, snippet, people, tags }];
        }),
        total: result.total,
        corrections: result.corrections,
        complete,
      };
    },
    state: () => `${reads} ${today()}`,
    matching: query => new Set(index.match(query, { today: today() })),
    rareWords: index.rareWords,
    size: () => index.stats().entries,
    clear: () => {
      cleared = true;
      index.clear();
    },
  };
}

/** `entry` as the index reads it: with the people it names as they are called now, and all they were called before. */
export function documentOf(journal: Journal, entry: Entry): SearchDocument {
  const { people, tags } = factsOf(entry);
  const known = entry.mentions.flatMap(mention => namesOf(journal.people[mention.person]));
  const themes = settingsOf(journal).themes;
  return {
    id: entry.id,
    kind: entry.kind,
    status: entry.status,
    title: entry.title,
    people: known.length === 0 ? people : [...people, ...addNames(people, known)],
    tags,
    themes: entry.themes.flatMap(id => themes.find(theme => theme.id === id)?.name ?? []),
    audience: entry.audience.kind,
    date: entry.date,
    updatedAt: entry.updatedAt,
    body: entry.outcome === '' ? entry.body : `${entry.body}\n\n${entry.outcome}`,
    pinned: entry.pinned,
    binned: entry.binnedAt !== null,
    attachmentNames: entry.attachments.flatMap(id => journal.attachments[id]?.name ?? []),
    followUp: entry.followUp,
  };
}

function namesOf(person: Person | undefined): readonly string[] {
  return person === undefined ? [] : [person.name, ...person.alsoKnownAs];
}
