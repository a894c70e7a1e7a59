/** Longer runs (keys, links, pasted data) are known by their first letters only. */
export const longestWord = 64;

/** One word of a text. The object and its letters are used again for the next word: copy what must outlive the call. */
export type Token = {
  /** Holds the folded letters from `start` on; the first `length` of them count. */
  letters: Uint16Array;
  start: number;
  length: number;
  /** Of the folded letters; see `hashLetters`. */
  hash: number;
  /** UTF-16 offsets in the text; a possessive 's is left outside. */
  from: number;
  to: number;
  /** A compound written with hyphens as one word (`followup`), given after its parts at the same place. */
  joined: boolean;
};

/** An empty word; with letters of its own unless others are given. */
export function createToken(letters: Uint16Array = new Uint16Array(longestWord)): Token {
  return {
    letters,
    start: 0,
    length: 0,
    hash: 0,
    from: 0,
    to: 0,
    joined: false,
  };
}

/** The folded letters of a token as text. */
export function spell({ letters, start, length }: Token): string {
  return String.fromCharCode(...letters.subarray(start, start + length));
}

/** FNV-1a over UTF-16 units, one letter at a time from `hashSeed` to `settleHash`. */
export const hashSeed = 0x811c9dc5;

export function hashLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** Folds the high bits into the low ones that tables go by. 30 bits without a sign: V8 would box a larger number, once a word. */
export function settleHash(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 2;
}

export function hashLetters(letters: Uint16Array, start: number, length: number): number {
  let hash = hashSeed;
  for (let at = start; at < start + length; at += 1) hash = hashLetter(hash, letters[at] ?? 0);
  return settleHash(hash);
}
