import type { Postings } from './postings';
import type { Vocabulary } from './vocabulary';

/**
 * The words of the vocabulary in the order of their letters: words with one beginning stand together, and what is
 * worked out for a beginning holds for all of them. Brought up to date by the first search after a change.
 */
export type WordOrder = {
  /** Takes in what came and went; to be called before reading. After many changes numbers the terms in their order. */
  settle(): void;
  /** Replaced by `settle`. */
  readonly terms: Uint32Array;
  /** How many first letters each word shares with the one before it. */
  readonly shared: Uint8Array;
  /** The place of the first word that does not stand before `letters`. */
  firstFrom(letters: readonly number[]): number;
  wipe(): void;
};

/** After so great a share of changed words all are numbered anew, so that what is read together stands together. */
const muchChanged = 0.25;

export function createWordOrder(vocabulary: Vocabulary, postings: Pick<Postings, 'renumber'>): WordOrder {
  let terms = new Uint32Array(0);
  let shared = new Uint8Array(0);

  function sharedLetters(one: number, other: number): number {
    const { letters, starts, lengths } = vocabulary;
    const [from, otherFrom] = [starts[one] ?? 0, starts[other] ?? 0];
    const most = Math.min(lengths[one] ?? 0, lengths[other] ?? 0);
    let at = 0;
    while (at < most && letters[from + at] === letters[otherFrom + at]) at += 1;
    return at;
  }

  /** Negative when `one` comes first. A word stands before those it begins. */
  function compare(one: number, other: number): number {
    const { letters, starts, lengths } = vocabulary;
    const at = sharedLetters(one, other);
    const [length, otherLength] = [lengths[one] ?? 0, lengths[other] ?? 0];
    if (at === length || at === otherLength) return length - otherLength;
    return (letters[(starts[one] ?? 0) + at] ?? 0) - (letters[(starts[other] ?? 0) + at] ?? 0);
  }

  function settle(): void {
    const changed = vocabulary.takeChanges();
    if (changed.size === 0) return;
    const isChanged = new Uint8Array(vocabulary.bound);
    for (const term of changed) isChanged[term] = 1;
    const kept = terms.filter(term => isChanged[term] === 0);
    const fresh = Uint32Array.from([...changed].filter(term => (vocabulary.lengths[term] ?? 0) > 0)).sort(
      compare,
    );
    terms = merged(kept, fresh, compare);
    if (changed.size > muchChanged * terms.length) renumber();
    shared = new Uint8Array(terms.length);
    for (let at = 1; at < terms.length; at += 1)
      shared[at] = sharedLetters(terms[at - 1] ?? 0, terms[at] ?? 0);
  }

  function renumber(): void {
    vocabulary.renumber(terms);
    postings.renumber(terms);
    terms = terms.map((_, at) => at);
  }

  function standsBefore(term: number, wanted: readonly number[]): boolean {
    const { letters, starts, lengths } = vocabulary;
    const [start, length] = [starts[term] ?? 0, lengths[term] ?? 0];
    for (let at = 0; at < wanted.length; at += 1) {
      if (at === length) return true;
      const difference = (letters[start + at] ?? 0) - (wanted[at] ?? 0);
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  return {
    settle,
    get terms() {
      return terms;
    },
    get shared() {
      return shared;
    },
    firstFrom(letters) {
      let low = 0;
      let high = terms.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (standsBefore(terms[middle] ?? 0, letters)) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    wipe() {
      terms = new Uint32Array(0);
      shared = new Uint8Array(0);
    },
  };
}

function merged(
  one: Uint32Array,
  other: Uint32Array,
  compare: (a: number, b: number) => number,
): Uint32Array<ArrayBuffer> {
  if (one.length === 0) return Uint32Array.from(other);
  const both = new Uint32Array(one.length + other.length);
  let [i, j] = [0, 0];
  for (let at = 0; at < both.length; at += 1) {
    const first = j === other.length || (i < one.length && compare(one[i] ?? 0, other[j] ?? 0) < 0);
    both[at] = (first ? one[i++] : other[j++]) ?? 0;
  }
  return both;
}
