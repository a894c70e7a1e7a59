import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createSearchIndex,
  readSnapshot,
  type SearchDocument,
  snapshotFormat,
  wipeSnapshot,
  writeSnapshot,
} from '../../../../electron/core/search';
import { entry } from './journal-entries';

const today = '2026-11-21';
const queries = [
  '',
  'toast',
  'mary bell',
  'follow',
  'tosat',
  '"mary bell"',
  '-coat',
  'title:mary',
  'is:binned',
];

const words = fc
  .array(fc.constantFrom('toast', 'Mary', 'bell', 'coat', 'follow-up', 'tea', 'Siân’s', '2026'), {
    maxLength: 8,
  })
  .map(list => list.join(' '));
const content = fc.record({ title: words, body: words, binned: fc.boolean() });
const change = fc.record({ id: fc.nat(14).map(String), to: fc.option(content) });

type Change = { readonly id: string; readonly to: Partial<SearchDocument> | null };

/** An index and its documents, kept in step. */
function filled(changes: readonly Change[]) {
  const index = createSearchIndex();
  const documents = new Map<string, SearchDocument>();
  const apply = ({ id, to }: Change) => {
    if (to === null) {
      index.remove(id);
      documents.delete(id);
    } else {
      index.update(entry(id, to));
      documents.set(id, entry(id, to));
    }
  };
  changes.forEach(apply);
  return { index, documents, apply };
}

function answersOf({ index }: Pick<ReturnType<typeof filled>, 'index'>) {
  return queries.map(query => index.search(query, { limit: 100, today }));
}

const throughBytes = ({ index }: Pick<ReturnType<typeof filled>, 'index'>) => {
  const read = readSnapshot(writeSnapshot(index.snapshot()));
  if (read === null) throw new Error('what was written cannot be read');
  return read;
};

describe('an index that is brought back from its snapshot', () => {
  it('answers as the one it was taken of, now and after every change', async () => {
    const property = fc.asyncProperty(
      fc.array(change, { maxLength: 30 }),
      fc.array(change, { maxLength: 15 }),
      async (before, after) => {
        const first = filled(before);
        const again = { index: createSearchIndex() };
        const documentOf = (id: string) => first.documents.get(id);
        expect(await again.index.restore(throughBytes(first), documentOf, { slice: 0 })).toBe(true);
        expect(again.index.stats()).toEqual(first.index.stats());
        expect(answersOf(again)).toEqual(answersOf(first));
        for (const { id, to } of after) {
          first.apply({ id, to });
          if (to === null) again.index.remove(id);
          else again.index.update(entry(id, to));
        }
        expect(again.index.stats()).toEqual(first.index.stats());
        expect(answersOf(again)).toEqual(answersOf(first));
        expect(again.index.snapshot().ids).toHaveLength(first.index.snapshot().ids.length);
      },
    );
    await fc.assert(property, { numRuns: 150 });
  });

  it('is refused, and leaves an empty index, when one of its documents is gone', async () => {
    const first = filled([
      { id: '1', to: { body: 'toast' } },
      { id: '2', to: { body: 'tea' } },
    ]);
    const index = createSearchIndex();
    expect(await index.restore(throughBytes(first), id => (id === '1' ? entry('1') : undefined))).toBe(false);
    expect(index.stats()).toEqual({ entries: 0, words: 0 });
  });

  it('gives way to what was added meanwhile, and to being cleared', async () => {
    const first = filled([
      { id: '1', to: { body: 'toast' } },
      { id: '2', to: { body: 'tea' } },
    ]);
    const added = createSearchIndex();
    const restoring = added.restore(throughBytes(first), id => first.documents.get(id), { slice: 0 });
    added.add(entry('3', { body: 'coat' }));
    expect(await restoring).toBe(false);
    expect(added.match('coat toast', { today })).toEqual(['3']);
    const cleared = createSearchIndex();
    const ended = cleared.restore(throughBytes(first), id => first.documents.get(id), { slice: 0 });
    cleared.clear();
    expect(await ended).toBe(false);
    expect(cleared.stats()).toEqual({ entries: 0, words: 0 });
  });

  it('has its snapshot overwritten, wherever the words went', async () => {
    const first = filled([{ id: '1', to: { body: 'toast' } }]);
    const snapshot = throughBytes(first);
    await createSearchIndex().restore(snapshot, () => undefined);
    expect([...snapshot.letters, ...snapshot.postings]).toEqual(Array(6).fill(0));
    const unused = throughBytes(first);
    wipeSnapshot(unused);
    expect([...unused.letters]).toEqual(Array(5).fill(0));
  });
});

describe('a snapshot in bytes', () => {
  const bytes = () => writeSnapshot(filled([{ id: '1', to: { body: 'toast' } }]).index.snapshot());

  it('is not read when it is cut, longer, or does not add up', () => {
    for (let length = 0; length < bytes().length; length += 1) {
      const cut = readSnapshot(bytes().subarray(0, length));
      // An id that lost its end is found out when its document is asked for.
      expect(cut === null || cut.ids[0] !== '1').toBe(true);
    }
    expect(readSnapshot(Buffer.concat([bytes(), Buffer.alloc(1)]))).toBeNull();
    const wrong = bytes();
    wrong.writeUInt32LE(2, 24);
    expect(readSnapshot(wrong)).toBeNull();
  });

  it('of an empty journal is read too', () => {
    expect(readSnapshot(writeSnapshot(createSearchIndex().snapshot()))?.ids).toEqual([]);
  });

  /**
   * What is kept must never meet a program that reads words in another way. When this fails because reading has changed on purpose,
   * raise `snapshotFormat` and write the new digest beside it.
   */
  it('is the same for the same texts, or has another format', () => {
    const documents = [
      entry('a', {
        title: 'Ring home on the first morning, before ten',
        body: '**Mary**’s office rings every family by ten — £145,000 of it; follow-up, naïve Œuvre, ﬁne, Siân’s 2nd.',
        people: ['Mary Postlethwaite-Cunningham'],
        tags: ['attendance'],
        themes: ['Knowing our context'],
        attachmentNames: ['club-plan.pdf'],
      }),
      entry('b', { title: 'Ring', body: 'x'.repeat(70), binned: true }),
    ];
    const index = createSearchIndex();
    index.addMany(documents);
    const digest = createHash('sha256').update(writeSnapshot(index.snapshot())).digest('hex').slice(0, 16);
    expect({ snapshotFormat, digest }).toEqual({ snapshotFormat: 1, digest: 'ee7d0db923ecb7ef' });
  });
});
