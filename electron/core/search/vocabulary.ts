import type { Token } from './token';

export const noTerm = -1;

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
  let table = new Int32Array(1 << 11).fill(noTerm);
  let bound = 0;
  const free: number[] = [];
  let changes = new Set<number>();

  function matches(term: number, token: Token): boolean {
    if (hashes[term] !== token.hash || lengths[term] !== token.length) return false;
    const start = starts[term] ?? 0;
    for (let i = 0; i < token.length; i += 1) {
      if (letters[start + i] !== token.letters[token.start + i]) return false;
    }
    return true;
  }

  /** Where the word stands in the table, or the empty place where it would. Linear probing, at most half full. */
  function place(token: Token): number {
    const last = table.length - 1;
    let at = token.hash & last;
    for (let term = table[at] ?? noTerm; term !== noTerm; term = table[at] ?? noTerm) {
      if (matches(term, token)) return at;
      at = (at + 1) & last;
    }
    return at;
  }

  function growTerms(): void {
    const size = starts.length * 2;
    starts = grown(starts, new Uint32Array(size));
    lengths = grown(lengths, new Uint8Array(size));
    hashes = grown(hashes, new Uint32Array(size));
    table.fill(noTerm);
    table = new Int32Array(size * 2).fill(noTerm);
    for (let term = 0; term < bound; term += 1) if (lengths[term] !== 0) insert(term);
  }

  function insert(term: number): void {
    const last = table.length - 1;
    let at = (hashes[term] ?? 0) & last;
    while (table[at] !== noTerm) at = (at + 1) & last;
    table[at] = term;
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
    starts = new Uint32Array(before.starts.length);
    lengths = new Uint8Array(before.lengths.length);
    hashes = new Uint32Array(before.hashes.length);
    letters = new Uint16Array(before.letters.length);
    table.fill(noTerm);
    lettersEnd = 0;
    lettersFreed = 0;
    bound = terms.length;
    free.length = 0;
    changes = new Set();
    for (const [term, was] of terms.entries()) {
      const start = before.starts[was] ?? 0;
      const length = before.lengths[was] ?? 0;
      letters.set(before.letters.subarray(start, start + length), lettersEnd);
      starts[term] = lettersEnd;
      lengths[term] = length;
      hashes[term] = before.hashes[was] ?? 0;
      lettersEnd += length;
      insert(term);
    }
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

  function intern(token: Token): number {
    const at = place(token);
    const known = table[at] ?? noTerm;
    if (known !== noTerm) return known;
    const term = free.pop() ?? bound++;
    if (term === starts.length) growTerms();
    starts[term] = storeLetters(token);
    lengths[term] = token.length;
    hashes[term] = token.hash;
    insert(term);
    changes.add(term);
    return term;
  }

  /** Closes the hole at `hole` by moving later words of the same run back, so that no tombstone keeps a trace. */
  function closeHole(start: number): void {
    const last = table.length - 1;
    let hole = start;
    for (let at = (hole + 1) & last; table[at] !== noTerm; at = (at + 1) & last) {
      const home = (hashes[table[at] ?? 0] ?? 0) & last;
      if (((at - home) & last) < ((at - hole) & last)) continue;
      table[hole] = table[at] ?? noTerm;
      hole = at;
    }
    table[hole] = noTerm;
  }

  function release(term: number): void {
    const last = table.length - 1;
    let at = (hashes[term] ?? 0) & last;
    while (table[at] !== term) at = (at + 1) & last;
    closeHole(at);
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
    table.fill(noTerm);
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
    find: token => table[place(token)] ?? noTerm,
    intern,
    release,
    renumber,
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

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  from.fill(0);
  return to;
}
