import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../../electron/core/sharing/check/text/fold';
import { findIn } from './one-note';

describe('folding', () => {
  it.each([
    ['Siân', 'Sian'],
    ['Sia\u0302n', 'Sian'],
    ['O’Neill‑Brady', "O'Neill-Brady"],
    ['Ma\u200bry', 'Mary'],
    ['**Mary** Hartley', 'Mary Hartley'],
    ['O&#39;Neill', "O'Neill"],
    ['Mary&nbsp;Hartley', 'Mary Hartley'],
    ['Mary%20Hartley', 'Mary Hartley'],
    ['head\\@hilltop', 'head@hilltop'],
    ['９９９', '999'],
    ['٠٧٧٠٠ and ०७', '07700 and 07'],
    ['Łukasz Ørsted', 'Lukasz Orsted'],
    ['* item', '- item'],
    ['\ufb01sh', 'fish'],
  ])('reads %s as %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('leads what is behind the end behind the end', () => {
    const { text, start, end } = fold('Siân');
    expect([start(text.length), end(text.length), start(-1)]).toEqual([4, 4, 4]);
  });

  it('leads every offset back into the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        const folded = fold(text);
        let last = 0;
        for (let index = 0; index < folded.text.length; index++) {
          expect(folded.start(index)).toBeGreaterThanOrEqual(last);
          expect(folded.end(index)).toBeGreaterThan(folded.start(index));
          expect(folded.end(index)).toBeLessThanOrEqual(text.length);
          last = folded.start(index);
        }
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('findings', () => {
  it('have spans that are exactly their text, whatever is thrown at the check', () => {
    const bits = fc.constantFrom(
      'Mrs Jessop',
      '’s ',
      '[[',
      ']]',
      '@',
      '@[Anna Lunn]',
      '<!--',
      '-->',
      '\u200b',
      '01632 960123',
      'Y4 girl',
      ' in ',
      '. ',
      '\n',
      '&nbsp;',
      '**',
      'é',
      '👩‍🏫',
      'a@example.org',
      '999 464 0232',
      '---\n',
      'a: b',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 14 }), parts => {
        const text = parts.join('');
        for (const finding of findIn(text)) {
          expect(text.slice(finding.from, finding.to)).toBe(finding.text);
          expect(finding.to).toBeGreaterThan(finding.from);
          expect(finding.sentence.text.slice(finding.sentence.from, finding.sentence.to)).toBe(finding.text);
        }
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it('have ids of their own', () => {
    const ids = findIn('Mrs Jessop, Mrs Jessop, a@example.org \u200b [[Mrs Jessop]]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
