import type { ParsedQuery } from '../../../shared/domain/query';
import type { LocalDate } from '../../../shared/domain/time';
import { firstOf } from './best-slots';
import { type BuildOptions, buildCooperatively, readCooperatively } from './build';
import type { SearchDocument } from './document';
import { createIndexedEntries } from './entries';
import { findEntries, type IndexParts } from './find';
import { createMarker } from './marks';
import { createPostings } from './postings';
import { type Correction, type IndexHit, presentEntry } from './present';
import { planQuery, type QueryWord } from './query-plan';
import { noRareWords, type RareWords, rareWordsOf } from './rare-words';
import { type IndexSnapshot, wipeSnapshot } from './snapshot';
import { takeSnapshot } from './take-snapshot';
import { createTokenScanner } from './tokens';
import { createVocabulary } from './vocabulary';
import { createWordOrder } from './word-order';

export type SearchOptions = {
  readonly limit: number;
  /** What `yesterday` and recency are counted from. */
  readonly today: LocalDate;
};

export type SearchResult = {
  /** Best first; by date when the query has no words. */
  readonly hits: readonly IndexHit[];
  /** All that match, of which `hits` are the first. */
  readonly total: number;
  /** Words not found as typed, and what was found instead. */
  readonly corrections: readonly Correction[];
  /** True when no entry has all the words, and the hits have as many of them as any. */
  readonly relaxed: boolean;
};

export type SearchStats = { readonly entries: number; readonly words: number };

/**
 * Full-text search over one open journal. Everything is in memory; the caller calls `clear` on lock.
 * Adding, updating and removing take effect at once, and a word that no entry has any more is overwritten.
 */
export type SearchIndex = {
  /** Adds the document or replaces the one with its id. */
  add(document: SearchDocument): void;
  /** The same as `add`: the newest document with an id is the one that counts. */
  update(document: SearchDocument): void;
  /** True when there was one. */
  remove(id: string): boolean;
  /** Adds all at once, blocking. */
  addMany(documents: readonly SearchDocument[]): void;
  /**
   * Adds all with pauses, and settles. Each is asked for when its turn has come, so they may be made on the way. Changes made
   * meanwhile win over what is still to be added. Gives false when `clear` was called before it was done.
   */
  build(documents: Iterable<SearchDocument>, options?: BuildOptions): Promise<boolean>;
  /** The document with this id as it was added last. */
  document(id: string): SearchDocument | undefined;
  /** What it has read, to be restored another day without reading it again. */
  snapshot(): IndexSnapshot;
  /**
   * Takes a snapshot in, with pauses while `documentOf` is asked for what had each id when it was made: the very same, or nothing fits.
   * The snapshot is overwritten. Gives false, and is as before, when one is missing or the index is no longer empty.
   */
  restore(
    snapshot: IndexSnapshot,
    documentOf: (id: string) => SearchDocument | undefined,
    options?: BuildOptions,
  ): Promise<boolean>;
  /** Does now, after many changes, what the next search would have to do first. */
  settle(): void;
  /** `query` as typed, in the language of `shared/domain/query.ts`; as text its last word counts as unfinished. */
  search(query: string | ParsedQuery, options: SearchOptions): SearchResult;
  /** The ids of all entries that match, in the order of `search`, without texts to show: for filtering lists. */
  match(query: string | ParsedQuery, options: Pick<SearchOptions, 'today'>): readonly string[];
  /** The rarest words of an entry that others have too, rarest first: what it may be about; and who has them. None for an unknown id. */
  rareWords(id: string, limit: number): RareWords;
  stats(): SearchStats;
  /** Forgets and overwrites everything. */
  clear(): void;
};

export function createSearchIndex(): SearchIndex {
  const vocabulary = createVocabulary();
  const postings = createPostings();
  const entries = createIndexedEntries(vocabulary, postings);
  const order = createWordOrder(vocabulary, postings);
  const parts: IndexParts = { vocabulary, order, postings, entries, scanner: createTokenScanner() };
  const removedDuringBuild = new Set<string>();
  let builds = 0;
  let generation = 0;

  function add(document: SearchDocument): void {
    order.finish();
    removedDuringBuild.delete(document.id);
    entries.put(document);
  }

  function addUnlessKnown(document: SearchDocument): void {
    if (entries.has(document.id) || removedDuringBuild.has(document.id)) return;
    order.finish();
    entries.put(document);
  }

  async function build(documents: Iterable<SearchDocument>, options: BuildOptions = {}): Promise<boolean> {
    const started = generation;
    builds += 1;
    try {
      const cancelled = () => generation !== started;
      const target = { addUnlessKnown, settleSome: order.settleSome, cancelled };
      return await buildCooperatively(documents, target, options);
    } finally {
      builds -= 1;
      if (builds === 0) removedDuringBuild.clear();
    }
  }

  async function restore(
    snapshot: IndexSnapshot,
    documentOf: (id: string) => SearchDocument | undefined,
    options: BuildOptions = {},
  ): Promise<boolean> {
    const started = generation;
    const { ids } = snapshot;
    const cancelled = () => generation !== started;
    const documents = await readCooperatively(ids, documentOf, cancelled, options);
    const fits =
      documents !== null &&
      entries.bound === 0 &&
      vocabulary.bound === 0 &&
      ids.every((id, slot) => documents[slot]?.id === (id === '' ? undefined : id));
    if (fits) {
      vocabulary.restore(snapshot.lengths, snapshot.letters);
      postings.restore(snapshot.counts, snapshot.postings, ids.length);
      entries.restore(documents, snapshot.bodyLengths);
      order.restore();
    }
    wipeSnapshot(snapshot);
    return fits;
  }

  function settle(): void {
    order.settle();
    postings.settle();
  }

  function search(query: string | ParsedQuery, { limit, today }: SearchOptions): SearchResult {
    const plan = planQuery(query);
    const found = findEntries(parts, plan, { limit, today });
    const marker = createMarker(vocabulary, parts.scanner, found.expansions);
    const words: readonly QueryWord[] = plan.words;
    const corrections = new Map<number, Correction>();
    const { slots, scores } = firstOf(entries, found.ranked, limit);
    const hits = Array.from(slots).flatMap((slot, at) => {
      const document = entries.at(slot);
      return document === undefined
        ? []
        : [presentEntry(document, scores[at] ?? 0, marker, words, corrections)];
    });
    parts.scanner.wipe();
    return {
      hits,
      total: found.ranked.slots.length,
      corrections: words.flatMap((_, word) => corrections.get(word) ?? []),
      relaxed: found.relaxed,
    };
  }

  return {
    add,
    update: add,
    remove(id) {
      order.finish();
      if (builds > 0) removedDuringBuild.add(id);
      return entries.remove(id);
    },
    addMany(documents) {
      for (const document of documents) add(document);
    },
    build,
    document: entries.find,
    snapshot() {
      settle();
      return takeSnapshot(parts);
    },
    restore,
    settle,
    search,
    match(query, { today }) {
      const limit = Number.POSITIVE_INFINITY;
      const { ranked } = findEntries(parts, planQuery(query), { limit, today });
      return Array.from(firstOf(entries, ranked, limit).slots).flatMap(slot => entries.at(slot)?.id ?? []);
    },
    rareWords(id, limit) {
      order.finish();
      postings.settle();
      const document = entries.find(id);
      const rare = document === undefined ? noRareWords : rareWordsOf(parts, document, limit);
      parts.scanner.wipe();
      return rare;
    },
    stats: () => ({ entries: entries.size, words: vocabulary.size }),
    clear() {
      order.finish();
      generation += 1;
      removedDuringBuild.clear();
      for (const part of [entries, postings, order, vocabulary, parts.scanner]) part.wipe();
    },
  };
}
