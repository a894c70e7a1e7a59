import type { Postings } from './postings';
import type { Vocabulary } from './vocabulary';
import { mergedWords, sharedLetters, sortedAtOnce, sortedWords } from './word-sort';

/**
 * The words of the vocabulary in the order of their letters: words with one beginning stand together, and what is
 * worked out for a beginning holds for all of them. Brought up to date by the first search after a change.
 */
export type WordOrder = {
  /** Takes in what came and went; to be called before reading. After many changes numbers the terms in their order. */
  settle(): void;
  /** The next few milliseconds of `settle`; true when there is nothing more to do. */
  settleSome(): boolean;
  /** The vocabulary has just been restored: its words stand in order. */
  restore(): void;
  /** Ends what `settleSome` has begun; to be called before vocabulary or postings are changed or read. */
  finish(): void;
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

  let settling: Iterator<void> | null = null;

  function settleSome(): boolean {
    settling ??= takeIn();
    if (settling.next().done === true) settling = null;
    return settling === null;
  }

  function finish(): void {
    while (settling !== null) settleSome();
  }

  function settle(): void {
    finish();
    while (!settleSome());
  }

  function* takeIn(): Generator<void> {
    const changed = vocabulary.takeChanges();
    if (changed.size === 0) return;
    const isChanged = new Uint8Array(vocabulary.bound);
    for (const term of changed) isChanged[term] = 1;
    let all = terms.filter(term => isChanged[term] === 0);
    const fresh = Uint32Array.from(changed).filter(term => (vocabulary.lengths[term] ?? 0) > 0);
    for (let at = 0; at < fresh.length; at += sortedAtOnce) {
      all = mergedWords(vocabulary, all, sortedWords(vocabulary, fresh.subarray(at, at + sortedAtOnce)));
      yield;
    }
    terms = all;
    if (changed.size > muchChanged * terms.length) yield* renumber();
    share();
  }

  function share(): void {
    shared = new Uint8Array(terms.length);
    for (let at = 1; at < terms.length; at += 1)
      shared[at] = sharedLetters(vocabulary, terms[at - 1] ?? 0, terms[at] ?? 0);
  }

  function restore(): void {
    terms = new Uint32Array(vocabulary.bound).map((_, at) => at);
    share();
  }

  function* renumber(): Generator<void> {
    vocabulary.renumber(terms);
    yield;
    yield* postings.renumber(terms);
    terms = terms.map((_, at) => at);
    yield;
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
    settleSome,
    restore,
    finish,
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
