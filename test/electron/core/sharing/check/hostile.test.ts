import { describe, expect, it } from 'vitest';
import { Random } from './corpus/random';
import { inventedVault } from './corpus/vault';
import { findIn } from './one-note';

const size = 1_000_000;

/** Processor time of the best of a few runs, as on a machine nothing else is using. */
function milliseconds(text: string): number {
  const times = Array.from({ length: 4 }, () => {
    const busy = Math.max(1, used(arithmetic) / quiet);
    return used(() => findIn(text, inventedVault)) / busy;
  });
  return Math.min(...times);
}

/** What `arithmetic` takes on a quiet machine of this age; on a busy one everything takes as much longer. */
const quiet = 25;

function arithmetic(): number {
  let value = 1;
  for (let count = 0; count < 20_000_000; count++) value = (Math.imul(value, 48_271) + count) | 0;
  return value;
}

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
  ])('%s take less than 200 ms', (_, characters) => {
    expect(milliseconds(run(characters))).toBeLessThan(200);
  });

  it.each([
    ['letters and spaces', 'a '],
    ['digits and spaces', '1 '],
    ['open comments', '<!--'],
    ['open links', '[['],
    ['addresses without end', 'a:b@'],
    ['only girl with', 'only girl with '],
  ])('%s, half a million, come to an end soon', (_, part) => {
    expect(used(() => findIn(part.repeat(size / 2 / part.length), inventedVault))).toBeLessThan(3000);
  });
});
