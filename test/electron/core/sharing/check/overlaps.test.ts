import { describe, expect, it } from 'vitest';
import type { FindingKind, Mark } from '../../../../../electron/core/sharing/check/finding';
import { withoutOverlaps } from '../../../../../electron/core/sharing/check/overlaps';

const text = 'The only girl in 4B aged 8 with a hearing aid rang 01632 960123.';
const mark = (kind: FindingKind, words: string): Mark => ({
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
  kind,
  sure: 'likely',
  subjects: [],
});
const told = (...marks: readonly Mark[]) =>
  withoutOverlaps(marks, text).map(({ kind, from, to }) => [kind.kind, text.slice(from, to)]);
const few: FindingKind = { kind: 'pointing', small: true };
const some: FindingKind = { kind: 'pointing', small: false };

describe('what is said twice of a place', () => {
  it('is said once where a class or an age is a part of what points at a child', () => {
    const pointing = mark(some, 'girl in 4B aged 8');
    const parts = [mark({ kind: 'class-name' }, '4B'), mark({ kind: 'age' }, 'aged 8')];
    expect(told(pointing, ...parts)).toEqual([['pointing', 'girl in 4B aged 8']]);
    expect(told(mark(some, 'girl in 4B'), ...parts)).toEqual([
      ['pointing', 'girl in 4B'],
      ['age', 'aged 8'],
    ]);
    expect(told(mark(some, 'aged 8 with'), ...parts)).toEqual([
      ['class-name', '4B'],
      ['pointing', 'aged 8 with'],
    ]);
  });

  it.each([
    ['cross', 'only girl in 4B', 'girl in 4B aged 8', 'only girl in 4B aged 8'],
    ['lie in each other', 'girl in 4B aged 8', 'in 4B', 'girl in 4B aged 8'],
    ['begin together', 'girl in', 'girl in 4B', 'girl in 4B'],
  ])(
    'is one where phrases that point at a child %s, and of few if one of them is',
    (_, one, other, whole) => {
      for (const [first, second, small] of [
        [some, some, false],
        [some, few, true],
        [few, some, true],
      ] as const) {
        const marks = withoutOverlaps([mark(first, one), mark(second, other)], text);
        expect(marks.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
          [{ kind: 'pointing', small }, whole],
        ]);
      }
    },
  );

  it('goes to the longest, and what is left of the others is kept where it can be read', () => {
    const phone = mark({ kind: 'phone' }, '01632 960123');
    expect(told(phone, mark({ kind: 'address' }, 'rang 01632'))).toEqual([
      ['address', 'rang '],
      ['phone', '01632 960123'],
    ]);
    expect(told(phone, mark({ kind: 'postcode' }, '960123.'))).toEqual([['phone', '01632 960123']]);
    expect(told(phone, mark({ kind: 'likely-name' }, '960123'), mark({ kind: 'age' }, '632 9'))).toEqual([
      ['phone', '01632 960123'],
    ]);
  });
});
