import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, slotOf } from '../../../../electron/core/search/posting';
import { createPostings } from '../../../../electron/core/search/postings';

const rarely = fc.nat(9).map(number => number === 0);

describe('postings', () => {
  it('are those that were put and not dropped, by slot, in whatever order they came', () => {
    const step = fc.record({ term: fc.nat(2), slot: fc.nat(40), dropping: rarely, looks: rarely });
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 80 }), steps => {
        const postings = createPostings();
        const model = Array.from({ length: 3 }, () => new Map<number, number>());
        for (const { term, slot, dropping, looks } of steps) {
          const known = model[term];
          if (dropping) {
            known?.delete(slot);
            expect(postings.drop(term, slot)).toBe(known?.size === 0);
          } else if (known?.has(slot) === false) {
            known.set(slot, (slot % 100) + 1);
            postings.put(term, slot, (slot % 100) + 1);
          }
          if (looks) postings.settle();
        }
        postings.settle();
        for (const [term, known] of model.entries()) {
          const start = postings.start(term);
          const laid = postings.arena.subarray(start, start + postings.count(term));
          expect(Array.from(laid, posting => [slotOf(posting), placesOf(posting)])).toEqual(
            [...known].sort(([a], [b]) => a - b),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are all there when more came than wait at a time, and lie in the order of new numbers', () => {
    const postings = createPostings();
    const terms = Uint32Array.from({ length: 2000 }, (_, term) => 1999 - term);
    for (let slot = 0; slot < 100; slot += 1)
      for (const term of terms) postings.put(term, slot, 1 + (term % 9));
    const steps = [...postings.renumber(terms)].length;
    expect(steps).toBeGreaterThan(0);
    for (const [term, was] of terms.entries()) {
      expect(postings.count(term)).toBe(100);
      const last = postings.arena[postings.start(term) + 99] ?? 0;
      expect([slotOf(last), placesOf(last)]).toEqual([99, 1 + (was % 9)]);
    }
  });

  it('are overwritten by a wipe, those that wait to be laid out too', () => {
    const postings = createPostings();
    for (let slot = 0; slot < 50; slot += 1) postings.put(3, slot, 1);
    postings.settle();
    const { arena } = postings;
    postings.put(3, 50, 1);
    postings.wipe();
    postings.settle();
    expect(arena.every(posting => posting === 0)).toBe(true);
    expect(postings.count(3)).toBe(0);
  });
});
