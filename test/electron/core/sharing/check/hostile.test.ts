import { describe, expect, it } from 'vitest';
import { Random } from './corpus/random';
import { inventedVault } from './corpus/vault';
import { findIn } from './one-note';

const size = 1_000_000;

/** Milliseconds of a processor. */
function used(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

function run(characters: string): string {
  const random = new Random(7);
  const block = Array.from({ length: 10_000 }, () =>
    characters.charAt(random.whole(0, characters.length - 1)),
  ).join('');
  return block.repeat(size / 10_000);
}

describe('a million characters of one kind', () => {
  it.each([
    ['small letters', 'abcdefghijklmnopqrstuvwxyz'],
    ['capitals', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    ['digits', '0123456789'],
    ['the letter O', 'O'],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['at signs', '@'],
    ['full stops', '.'],
    ['hyphens', '-'],
    ['apostrophes', "'"],
    ['brackets', '['],
    ['ampersands', '&'],
    ['asterisks', '*'],
    ['backslashes', '\\'],
    ['underscores', '_'],
  ])('%s come to an end soon', (_, characters) => {
    const text = run(characters);
    const times = [1, 2].map(() => used(() => findIn(text, inventedVault)));
    // The slowest, backslashes, take half a second of a quiet machine; what grows with the square of the length takes hours.
    expect(Math.min(...times)).toBeLessThan(3000);
  });

  it.each([
    ['letters and spaces', 'a '],
    ['digits and spaces', '1 '],
    ['open comments', '<!--'],
    ['open links', '[['],
    ['addresses without end', 'a:b@'],
    ['only girl with', 'only girl with '],
  ])('%s, half a million, come to an end soon', (_, part) => {
    expect(used(() => findIn(part.repeat(size / 2 / part.length), inventedVault))).toBeLessThan(10_000);
  });
});
