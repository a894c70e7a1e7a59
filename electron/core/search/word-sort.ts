import type { Vocabulary } from './vocabulary';

export type Spellings = Pick<Vocabulary, 'letters' | 'starts' | 'lengths'>;

/** A key holds the first letters of a word, a byte each, and its place among those that are sorted: 53 bits in all. */
const keyLetters = 5;
const placeBits = 13;
/** Words that are sorted within a few milliseconds. */
export const sortedAtOnce = 1 << placeBits;
const widestLetter = 0xff;

/**
 * At most `sortedAtOnce` words in the order of their letters. Sorted as numbers, which is many times faster than
 * asking for each two words which comes first; those that begin alike are asked for.
 */
export function sortedWords(spellings: Spellings, terms: Uint32Array): Uint32Array<ArrayBuffer> {
  const keys = new Float64Array(terms.length);
  for (let place = 0; place < terms.length; place += 1)
    keys[place] = firstLetters(spellings, terms[place] ?? 0) * sortedAtOnce + place;
  keys.sort();
  const sorted = Uint32Array.from(keys, key => terms[key % sortedAtOnce] ?? 0);
  const compare = (one: number, other: number) => compareWords(spellings, one, other);
  const beginning = (at: number) => Math.floor((keys[at] ?? -1) / sortedAtOnce);
  for (let start = 0, end = 1; start < sorted.length; start = end, end += 1) {
    while (end < sorted.length && beginning(end) === beginning(start)) end += 1;
    if (end - start > 1) sorted.subarray(start, end).sort(compare);
  }
  keys.fill(0);
  return sorted;
}

/** A number that is not greater than that of any word which comes after this one. */
function firstLetters({ letters, starts, lengths }: Spellings, term: number): number {
  const start = starts[term] ?? 0;
  const length = lengths[term] ?? 0;
  let key = 0;
  let isWide = false;
  for (let at = 0; at < keyLetters; at += 1) {
    const letter: number = at < length && !isWide ? (letters[start + at] ?? 0) : 0;
    isWide ||= letter >= widestLetter;
    key = key * (widestLetter + 1) + Math.min(letter, widestLetter);
  }
  return key;
}

/** How many first letters the two words share. */
export function sharedLetters({ letters, starts, lengths }: Spellings, one: number, other: number): number {
  const [from, otherFrom] = [starts[one] ?? 0, starts[other] ?? 0];
  const most = Math.min(lengths[one] ?? 0, lengths[other] ?? 0);
  let at = 0;
  while (at < most && letters[from + at] === letters[otherFrom + at]) at += 1;
  return at;
}

/** Negative when `one` comes first. A word stands before those it begins. */
export function compareWords(spellings: Spellings, one: number, other: number): number {
  const { letters, starts, lengths } = spellings;
  const at = sharedLetters(spellings, one, other);
  const [length, otherLength] = [lengths[one] ?? 0, lengths[other] ?? 0];
  if (at === length || at === otherLength) return length - otherLength;
  return (letters[(starts[one] ?? 0) + at] ?? 0) - (letters[(starts[other] ?? 0) + at] ?? 0);
}

/** Both in one order, each being in order. */
export function mergedWords(
  spellings: Spellings,
  one: Uint32Array,
  other: Uint32Array,
): Uint32Array<ArrayBuffer> {
  const both = new Uint32Array(one.length + other.length);
  let [i, j] = [0, 0];
  for (let at = 0; at < both.length; at += 1) {
    const first =
      j === other.length || (i < one.length && compareWords(spellings, one[i] ?? 0, other[j] ?? 0) < 0);
    both[at] = (first ? one[i++] : other[j++]) ?? 0;
  }
  return both;
}
