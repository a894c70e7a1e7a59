import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenScanner } from '../../../../electron/core/search/tokens';
import { createVocabulary } from '../../../../electron/core/search/vocabulary';

function withWord<T>(
  word: string,
  use: (token: Parameters<ReturnType<typeof createVocabulary>['find']>[0]) => T,
): T {
  const results: T[] = [];
  createTokenScanner().scan(word, token => {
    results.push(use(token));
    return false;
  });
  const [first] = results;
  if (first === undefined) throw new Error('no word');
  return first;
}

describe('the vocabulary', () => {
  it('holds what a set of words would, whatever comes and goes', () => {
    const word = fc.nat(400).map(number => `w${number}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean()), { maxLength: 600 }), steps => {
        const vocabulary = createVocabulary();
        const model = new Map<string, number>();
        for (const [text, adding] of steps) {
          const known = model.get(text);
          if (adding) model.set(text, withWord(text, vocabulary.intern));
          else if (known !== undefined) {
            vocabulary.release(known);
            model.delete(text);
          }
        }
        expect(vocabulary.size).toBe(model.size);
        for (let at = 0; at <= 400; at += 1) {
          expect(withWord(`w${at}`, vocabulary.find)).toBe(model.get(`w${at}`) ?? -1);
        }
        for (const [text, term] of model) expect(vocabulary.spelling(term)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('overwrites the letters of a word that is let go', () => {
    const vocabulary = createVocabulary();
    withWord('keep', vocabulary.intern);
    const secret = withWord('whistleblower', vocabulary.intern);
    vocabulary.release(secret);
    expect(String.fromCharCode(...vocabulary.letters.subarray(0, 100)).replaceAll('\0', '')).toBe('keep');
  });

  it('grows past its first tables', () => {
    const vocabulary = createVocabulary();
    for (let at = 0; at < 30_000; at += 1) withWord(`word${at}`, vocabulary.intern);
    expect(vocabulary.size).toBe(30_000);
    expect(vocabulary.spelling(withWord('word29999', vocabulary.find))).toBe('word29999');
  });
});
