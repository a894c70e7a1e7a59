import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenScanner } from '../../../../electron/core/search/tokens';
import { createVocabulary } from '../../../../electron/core/search/vocabulary';
import { createWordOrder } from '../../../../electron/core/search/word-order';

/** What postings do when the words are numbered anew: the word of `terms[0]` is now that of 0. */
function renumberWords(words: Map<string, number>, terms: Uint32Array): readonly [] {
  for (const [word, term] of words) words.set(word, terms.indexOf(term));
  return [];
}

function orderedWords() {
  const vocabulary = createVocabulary();
  const words = new Map<string, number>();
  const order = createWordOrder(vocabulary, { renumber: terms => renumberWords(words, terms) });
  const scanner = createTokenScanner();
  return {
    order,
    words,
    set(word: string, present: boolean) {
      const term = words.get(word);
      if (present) scanner.scan(word, token => words.set(word, vocabulary.intern(token)).size > 0);
      else if (term !== undefined && words.delete(word)) vocabulary.release(term);
    },
    listed: () => Array.from(order.terms, term => vocabulary.spelling(term)),
  };
}

const byUnits = (a: string, b: string) => (a < b ? -1 : 1);
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });

describe('the words in order', () => {
  it('are those of the vocabulary, sorted, whatever came and went between two looks', () => {
    const changes = fc.array(fc.tuple(word, fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 6 }), looks => {
        const { order, words, set, listed } = orderedWords();
        for (const look of looks) {
          for (const [text, present] of look) set(text, present);
          order.settle();
          const sorted = [...words.keys()].sort(byUnits);
          expect(listed()).toEqual(sorted);
          for (const [at, text] of sorted.entries()) {
            const before = sorted[at - 1] ?? '';
            const shared = order.shared[at] ?? -1;
            expect(before.slice(0, shared)).toBe(text.slice(0, shared));
            expect(shared === text.length || before[shared] !== text[shared]).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('stand in the order of their letters when thousands come at once, and when they begin alike', () => {
    const { order, words, set, listed } = orderedWords();
    for (let at = 0; at < 9000; at += 1) set(`w${(at * 7919) % 9001}`, true);
    for (const text of ['toaster', 'toasted', 'toast', 'ŧŧŧŧŧŧb', 'ŧŧŧŧŧŧa', 'שבת', 'שבא', 'ŧa', 'ŧb', 'ħz'])
      set(text, true);
    order.settle();
    expect(listed()).toEqual([...words.keys()].sort(byUnits));
  });

  it('say where the words with a beginning start', () => {
    const { order, set, listed } = orderedWords();
    for (const text of ['toast', 'to', 'toaster', 'tea', 'zebra']) set(text, true);
    order.settle();
    const from = (text: string) => order.firstFrom([...text].map(letter => letter.charCodeAt(0)));
    expect(listed()).toEqual(['tea', 'to', 'toast', 'toaster', 'zebra']);
    expect(['a', 'to', 'toas', 'toastier', 'zz'].map(from)).toEqual([0, 1, 2, 4, 5]);
  });

  it('are none once wiped', () => {
    const { order, set, listed } = orderedWords();
    set('toast', true);
    order.settle();
    order.wipe();
    expect(listed()).toEqual([]);
  });
});
