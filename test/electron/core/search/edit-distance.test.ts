import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createEditMeter,
  createEditRows,
  type EditRows,
} from '../../../../electron/core/search/edit-distance';

const units = (text: string) => [...text].map(letter => letter.charCodeAt(0));

/** Steps through `other` from the letter after `known`, as far as there is hope. */
function stepped(rows: EditRows, other: string, known = 0): EditRows {
  for (const [at, letter] of units(other).entries()) {
    if (at >= known && !rows.isHopeless(at)) rows.step(at + 1, letter);
  }
  return rows;
}

function hopelessFrom(rows: EditRows, length: number): number | undefined {
  return Array.from({ length }, (_, at) => at + 1).find(depth => rows.isHopeless(depth));
}

const whole = (word: string, other: string, bound: number) =>
  createEditMeter(units(word), bound).whole(Uint16Array.from(units(other)), 0, other.length);

function beginning(word: string, other: string, bound: number): number {
  const rows = stepped(createEditRows(units(word), bound), other);
  return rows.beginning(hopelessFrom(rows, other.length) ?? other.length);
}

/** The same by the definition, without a band. */
function fullDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      let edits = i === 0 || j === 0 ? i + j : at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      if (i > 0 && j > 0) edits = Math.min(edits, at(i - 1, j) + 1, at(i, j - 1) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]?.splice(j, 1, swapped ? Math.min(edits, at(i - 2, j - 2) + 1) : edits);
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
const bounds = fc.constantFrom(1, 2);

describe('edits between words', () => {
  it('counts a swap of neighbours as one', () => {
    expect(whole('attednance', 'attendance', 2)).toBe(1);
    expect(whole('safegaurding', 'safeguarding', 2)).toBe(1);
    expect(whole('attendence', 'attendance', 1)).toBe(1);
    expect(whole('form', 'from', 1)).toBe(1);
  });

  it('measures to the best beginning of a longer word', () => {
    expect(beginning('safegau', 'safeguarding', 1)).toBe(1);
    expect(beginning('atend', 'attendance', 1)).toBe(1);
    expect(beginning('zzzzz', 'attendance', 1)).toBe(2);
  });

  it('agrees with the definition up to its bound', () => {
    fc.assert(
      fc.property(word, word, bounds, (a, b, bound) => {
        expect(whole(a, b, bound)).toBe(Math.min(fullDistance(a, b), bound + 1));
        const starts = Array.from({ length: b.length + 1 }, (_, end) => fullDistance(a, b.slice(0, end)));
        expect(beginning(a, b, bound)).toBe(Math.min(...starts, bound + 1));
      }),
      { numRuns: 1000 },
    );
  });

  it('goes on from the letters that two words share', () => {
    fc.assert(
      fc.property(word, word, word, word, bounds, (a, shared, one, other, bound) => {
        const rows = stepped(createEditRows(units(a), bound), shared + one);
        const dead = hopelessFrom(rows, shared.length);
        if (dead !== undefined) return;
        stepped(rows, shared + other, shared.length);
        const length = shared.length + other.length;
        const distance = hopelessFrom(rows, length) === undefined ? rows.distance(length) : bound + 1;
        expect(distance).toBe(Math.min(fullDistance(a, shared + other), bound + 1));
      }),
      { numRuns: 500 },
    );
  });
});
