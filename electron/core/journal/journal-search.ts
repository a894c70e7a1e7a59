import type { SearchReply } from '../../../shared/contract/search';
import type { Entry } from '../../../shared/domain/entry';
import type { Journal } from '../../../shared/domain/journal';
import type { Person } from '../../../shared/domain/person';
import { type LocalDate, localDateOf } from '../../../shared/domain/time';
import { addNames } from '../network/names/labels';
import { createSearchIndex, type RareWords, type SearchDocument } from '../search';
import type { World } from '../world';
import { factsOf } from './facts';
import { settingsOf } from './settings';
import { summaryOf } from './summary';

/** Search over one open journal: the index, kept in step with every change. */
export type JournalSearch = {
  /** Reads all entries into the index without ever holding the thread for long; announces `searchReady`. */
  readonly build: () => Promise<void>;
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
  world: Pick<World, 'now' | 'emit'>,
): JournalSearch {
  const index = createSearchIndex();
  let complete = false;
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

  async function build(): Promise<void> {
    const ids = Object.keys(journal().entries);
    if (!(await index.build(documents(ids)))) return;
    complete = true;
    world.emit('searchReady', { entries: ids.length });
  }

  return {
    build,
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
    clear: index.clear,
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
