import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestWord, spell } from '../../../../electron/core/search/token';
import { createTokenScanner, wordsOf } from '../../../../electron/core/search/tokens';

describe('words of a text', () => {
  it('are the same in any case, with accents or without, composed or not', () => {
    for (const name of ['Siân', 'SIÂN', 'sian', 'Sia\u0302n', 'Si\u00adan'])
      expect(wordsOf(name)).toEqual(['sian']);
    expect(wordsOf('Straße Œuvre ﬁnd Łódź Ｙ４')).toEqual(['strasse', 'oeuvre', 'find', 'lodz', 'y4']);
  });

  it('lose apostrophes, and the possessive s with its apostrophe', () => {
    for (const name of ['O’Brien', "O'Brien", 'OʼBrien']) expect(wordsOf(name)).toEqual(['obrien']);
    expect(wordsOf('Mary’s don’t heads’ Years')).toEqual(['mary', 'dont', 'heads', 'years']);
  });

  it('are both the parts and the whole of a compound', () => {
    expect(wordsOf('follow-up, one‑to‑one -- end-')).toEqual([
      'follow',
      'up',
      'followup',
      'one',
      'to',
      'one',
      'onetoone',
      'end',
    ]);
  });

  it('end at anything else: punctuation, emoji, markdown', () => {
    expect(wordsOf('**Y4**/KS2 😀 £145,000 a_b [[Ring home]]')).toEqual([
      'y4',
      'ks2',
      '145',
      '000',
      'a',
      'b',
      'ring',
      'home',
    ]);
  });

  it('know where they stand, without the possessive', () => {
    const text = '“Mary’s” follow-up';
    const places: string[] = [];
    createTokenScanner().scan(text, token => {
      places.push(`${spell(token)}=${text.slice(token.from, token.to)}`);
      return true;
    });
    expect(places).toEqual(['mary=Mary', 'follow=follow', 'up=up', 'followup=follow-up']);
  });

  it('are cut when nobody would type them whole', () => {
    expect(wordsOf('x'.repeat(10_000))).toEqual(['x'.repeat(longestWord)]);
  });

  it('come out of any text, within it and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        let at = 0;
        createTokenScanner().scan(text, token => {
          expect(token.length).toBeGreaterThan(0);
          expect(token.to).toBeLessThanOrEqual(text.length);
          expect(token.from).toBeLessThan(token.to);
          if (!token.joined) expect(token.from).toBeGreaterThanOrEqual(at);
          at = token.joined ? at : token.from;
          return true;
        });
      }),
      { numRuns: 150 },
    );
  });
});
