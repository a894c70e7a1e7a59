import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, edited } from '../../../../../electron/core/sharing/check/edits';
import { cameFrom, tracedText } from '../../../../../electron/core/sharing/leaving/traced-text';

const edits = (length: number): fc.Arbitrary<readonly Edit[]> =>
  fc.array(
    fc
      .record({
        from: fc.nat(length),
        size: fc.nat(6),
        text: fc.constantFrom('', 'X', 'Person A', '(left out)'),
      })
      .map(({ from, size, text }) => ({ from, to: Math.min(length, from + size), text })),
    { maxLength: 6 },
  );
const cases = fc.string({ maxLength: 60 }).chain(text => fc.tuple(fc.constant(text), edits(text.length)));

describe('a text with the way back', () => {
  it('is the text that the edits make', () => {
    fc.assert(
      fc.property(cases, ([text, made]) => {
        expect(tracedText(text, made).text).toBe(edited(text, made));
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it('gives every part that was carried over the place it came from', () => {
    fc.assert(
      fc.property(cases, ([text, made]) => {
        const traced = tracedText(text, made);
        for (const { before, after, same } of traced.pieces) {
          if (!same || before.from === before.to) continue;
          expect(traced.text.slice(after.from, after.to)).toBe(text.slice(before.from, before.to));
          expect(cameFrom(traced, after.from, after.to)).toEqual(before);
        }
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it('takes in the whole of what was replaced where a span reaches into it, and nothing where it is all ours', () => {
    const traced = tracedText('Rang Mary Smith.', [{ from: 5, to: 9, text: 'Person A' }]);
    expect(traced.text).toBe('Rang Person A Smith.');
    expect(cameFrom(traced, 12, 19)).toEqual({ from: 5, to: 15 });
    expect(cameFrom(traced, 0, 11)).toEqual({ from: 0, to: 9 });
    expect(cameFrom(traced, 5, 13)).toBe(null);
  });
});
