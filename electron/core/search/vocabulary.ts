import { hashLetters, type Token } from './token';
import { createWordTable, noTerm } from './word-table';

export { noTerm } from './word-table';

/**
 * Every distinct word of the journal once, as folded letters in typed arrays that can be overwritten.
 * A term is a small number; a released number is used again for another word.
 */
export type Vocabulary = {
  /** Numbers given out so far; some of them may be free (length 0). */
  readonly bound: number;
  /** Distinct words in use. */
  readonly size: number;
  find(token: Token): number;
  intern(token: Token): number;
  /** Forgets the word and overwrites its letters. */
  release(term: number): void;
  /** Numbers the words anew: `terms[0]` becomes 0 and so on. `terms` has every term in use once. */
  renumber(terms: Uint32Array): void;
  /** Takes in words that stand in the order of their letters, of the `lengths` and `letters` of an `IndexSnapshot`, which are its own from now on. Only while it has none. */
  restore(lengths: Uint8Array<ArrayBuffer>, letters: Uint16Array<ArrayBuffer>): void;
  /** The terms that came into or went out of use since this was last asked. */
  takeChanges(): ReadonlySet<number>;
  /** Letters of each term, 0 for a number not in use. Replaced when it grows, like `starts` and `hashes`. */
  readonly lengths: Uint8Array;
  /** The letters of all words, each from its start; replaced when it grows. */
  readonly letters: Uint16Array;
  readonly starts: Uint32Array;
  /** The `hashLetters` of each term. */
  readonly hashes: Uint32Array;
  spelling(term: number): string;
  /** Overwrites everything. */
  wipe(): void;
};

export function createVocabulary(): Vocabulary {
  let letters = new Uint16Array(1 << 13);
  let lettersEnd = 0;
  let lettersFreed = 0;
  let starts = new Uint32Array(1 << 10);
  let lengths = new Uint8Array(1 << 10);
  let hashes = new Uint32Array(1 << 10);
  let bound = 0;
  const free: number[] = [];
  let changes = new Set<number>();
  const table = createWordTable(isWord);

  function isWord(term: number, token: Token): boolean {
    const { length } = token;
    if (lengths[term] !== length) return false;
    const [mine, theirs] = [letters, token.letters];
    const apart = (starts[term] ?? 0) - token.start;
    const end = token.start + length;
    for (let at = token.start; at < end; at += 1) if (mine[at + apart] !== theirs[at]) return false;
    return true;
  }

  function growTerms(): void {
    const size = starts.length * 2;
    starts = grown(starts, new Uint32Array(size));
    lengths = grown(lengths, new Uint8Array(size));
    hashes = grown(hashes, new Uint32Array(size));
  }

  function storeLetters(token: Token): number {
    if (lettersEnd + token.length > letters.length) makeRoom();
    const start = lettersEnd;
    letters.set(token.letters.subarray(token.start, token.start + token.length), start);
    lettersEnd += token.length;
    return start;
  }

  function renumber(terms: Uint32Array): void {
    const before = { starts, lengths, hashes, letters };
    const numbers = new Uint32Array(bound);
    starts = new Uint32Array(before.starts.length);
    lengths = new Uint8Array(before.lengths.length);
    hashes = new Uint32Array(before.hashes.length);
    letters = new Uint16Array(before.letters.length);
    lettersEnd = 0;
    lettersFreed = 0;
    bound = terms.length;
    free.length = 0;
    changes = new Set();
    for (let term = 0; term < terms.length; term += 1) {
      const was = terms[term] ?? 0;
      const from = before.starts[was] ?? 0;
      const length = before.lengths[was] ?? 0;
      for (let at = 0; at < length; at += 1) letters[lettersEnd + at] = before.letters[from + at] ?? 0;
      starts[term] = lettersEnd;
      lengths[term] = length;
      hashes[term] = before.hashes[was] ?? 0;
      lettersEnd += length;
      numbers[was] = term;
    }
    table.renumber(numbers);
    for (const column of Object.values(before)) column.fill(0);
  }

  /** Closes the gaps that released words left, and doubles the store when that would not free half of it. */
  function makeRoom(): void {
    const next = new Uint16Array(lettersFreed * 2 > letters.length ? letters.length : letters.length * 2);
    let end = 0;
    for (let term = 0; term < bound; term += 1) {
      const start = starts[term] ?? 0;
      const length = lengths[term] ?? 0;
      next.set(letters.subarray(start, start + length), end);
      starts[term] = end;
      end += length;
    }
    letters.fill(0);
    letters = next;
    lettersEnd = end;
    lettersFreed = 0;
  }

  function restore(allLengths: Uint8Array<ArrayBuffer>, allLetters: Uint16Array<ArrayBuffer>): void {
    bound = allLengths.length;
    const size = Math.max(bound, starts.length);
    starts = new Uint32Array(size);
    hashes = new Uint32Array(size);
    lengths = grown(allLengths, new Uint8Array(size));
    letters = grown(allLetters, new Uint16Array(Math.max(allLetters.length, letters.length)));
    lettersEnd = 0;
    for (let term = 0; term < bound; term += 1) {
      const length = lengths[term] ?? 0;
      const hash = hashLetters(letters, lettersEnd, length);
      starts[term] = lettersEnd;
      hashes[term] = hash;
      table.insert(hash, term);
      lettersEnd += length;
    }
  }

  function intern(token: Token): number {
    const known = table.find(token);
    return known === noTerm ? addWord(token) : known;
  }

  function addWord(token: Token): number {
    const term = free.pop() ?? bound++;
    if (term === starts.length) growTerms();
    starts[term] = storeLetters(token);
    lengths[term] = token.length;
    hashes[term] = token.hash;
    table.insert(token.hash, term);
    changes.add(term);
    return term;
  }

  function release(term: number): void {
    table.remove(hashes[term] ?? 0, term);
    const start = starts[term] ?? 0;
    const length = lengths[term] ?? 0;
    letters.fill(0, start, start + length);
    lettersFreed += length;
    for (const column of [starts, lengths, hashes]) column[term] = 0;
    free.push(term);
    changes.add(term);
  }

  function wipe(): void {
    for (const column of [letters, starts, lengths, hashes]) column.fill(0);
    table.wipe();
    lettersEnd = 0;
    lettersFreed = 0;
    bound = 0;
    free.length = 0;
    changes.clear();
  }

  return {
    get bound() {
      return bound;
    },
    get size() {
      return bound - free.length;
    },
    find: table.find,
    intern,
    release,
    renumber,
    restore,
    takeChanges() {
      const taken = changes;
      changes = new Set();
      return taken;
    },
    get lengths() {
      return lengths;
    },
    get letters() {
      return letters;
    },
    get hashes() {
      return hashes;
    },
    get starts() {
      return starts;
    },
    spelling(term) {
      const start = starts[term] ?? 0;
      return String.fromCharCode(...letters.subarray(start, start + (lengths[term] ?? 0)));
    },
    wipe,
  };
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  from.fill(0);
  return to;
}
