import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchIndex, type SearchDocument, type SearchIndex } from '../../../../electron/core/search';
import { entry } from './journal-entries';

const today = '2026-11-21';
const queries = ['', 'toast', 'mary bell', 'follow', 'tosat', '"mary bell"', '-coat', 'title:mary'];

/** All that an index answers, best first; entries that are worth the same in the order of their names. */
function answersOf(index: SearchIndex) {
  return queries.map(query => {
    const { hits, ...rest } = index.search(query, { limit: 100, today });
    const ranked = hits.map(hit => ({ ...hit, score: Math.fround(hit.score) }));
    return { ...rest, hits: ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)) };
  });
}

/** Adds one document after the other, each with a search before the next. */
function addedOneByOne(documents: Iterable<SearchDocument>) {
  const index = createSearchIndex();
  for (const document of documents) {
    index.add(document);
    index.match('toast', { today });
  }
  return index;
}

/** Gives every document its turn, and does `between` before each. */
function* withChanges(documents: readonly SearchDocument[], between: (at: number) => void) {
  for (const [at, document] of documents.entries()) {
    between(at);
    yield document;
  }
}

const words = fc.array(fc.constantFrom('toast', 'mary', 'bell', 'coat', 'follow-up', 'tea'), {
  maxLength: 6,
});
const text = words.map(list => list.join(' '));
const written = fc.record({ title: text, body: text });
const change = fc.record({
  before: fc.nat(30),
  id: fc.nat(30),
  what: fc.oneof(written, fc.constantFrom('remove' as const, 'search' as const)),
});

describe('a build', () => {
  it('answers as an index does to which each entry was added alone, whatever changes meanwhile', async () => {
    const property = fc.asyncProperty(
      fc.array(written, { maxLength: 25 }),
      fc.array(change, { maxLength: 12 }),
      async (parts, changes) => {
        const documents = parts.map((part, at) => entry(`${at}`, part));
        const index = createSearchIndex();
        const left = new Map(documents.map(document => [document.id, document]));
        const turns = withChanges(documents, at => {
          for (const { before, id, what } of changes) {
            if (before !== at) continue;
            if (what === 'search') index.match('mary', { today });
            else if (what === 'remove') {
              index.remove(`${id}`);
              left.delete(`${id}`);
            } else {
              index.update(entry(`${id}`, what));
              left.set(`${id}`, entry(`${id}`, what));
            }
          }
        });
        expect(await index.build(turns, { slice: 0 })).toBe(true);
        const alone = addedOneByOne(left.values());
        expect(index.stats()).toEqual(alone.stats());
        expect(answersOf(index)).toEqual(answersOf(alone));
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('takes changes and searches while it puts its words in order', async () => {
    const documents = Array.from({ length: 60 }, (_, at) => entry(`${at}`, { body: `word${at} toast` }));
    for (let turns = 0; turns < 8; turns += 1) {
      const index = createSearchIndex();
      let read = 0;
      const building = index.build(documents, { slice: Number.POSITIVE_INFINITY, onProgress: () => read++ });
      for (let turn = 0; turn < turns; turn += 1) await nextTurn();
      expect(read).toBe(60);
      index.update(entry('7', { body: 'newer tea' }));
      index.remove('8');
      expect(index.match('tea', { today })).toEqual(['7']);
      expect(await building).toBe(true);
      const others = documents.filter(({ id }) => id !== '7' && id !== '8');
      expect(answersOf(index)).toEqual(
        answersOf(addedOneByOne([...others, entry('7', { body: 'newer tea' })])),
      );
    }
  });

  it('holds nothing when it is cleared while it puts its words in order', async () => {
    const documents = Array.from({ length: 60 }, (_, at) => entry(`${at}`, { body: `word${at}` }));
    for (let turns = 1; turns < 8; turns += 1) {
      const index = createSearchIndex();
      const building = index.build(documents, { slice: Number.POSITIVE_INFINITY });
      for (let turn = 0; turn < turns; turn += 1) await nextTurn();
      index.clear();
      await building;
      expect(index.stats()).toEqual({ entries: 0, words: 0 });
      index.add(entry('a', { body: 'mary' }));
      expect(index.match('word7', { today })).toEqual([]);
      expect(index.match('mary', { today })).toEqual(['a']);
      expect(index.stats()).toEqual({ entries: 1, words: 1 });
    }
  });

  it('lets others have the thread between any two entries that take long', async () => {
    let time = 0;
    let turns = 0;
    let running = true;
    const others = (async () => {
      for (; running; turns += 1) await nextTurn();
    })();
    const huge = Array.from({ length: 4 }, (_, at) =>
      entry(`${at}`, { body: 'toast and tea '.repeat(20_000) }),
    );
    const seen: number[] = [];
    const index = createSearchIndex();
    await index.build(
      withChanges(huge, () => {
        seen.push(turns);
        time += 20;
      }),
      { now: () => time, slice: 15 },
    );
    running = false;
    await others;
    expect(new Set(seen).size).toBe(4);
  });
});

function nextTurn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
