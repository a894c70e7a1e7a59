import { apostrophe, expansion, foldExpansion, foldUnit, hyphen, ignorable } from './fold';

/** Longer runs (keys, links, pasted data) are known by their first letters only. */
export const longestWord = 64;

/** One word of a text. The object is reused for the next word: copy what must outlive the call. */
export type Token = {
  /** Folded letters; the first `length` count. */
  readonly letters: Uint16Array;
  length: number;
  /** Of the folded letters; see `hashLetters`. */
  hash: number;
  /** UTF-16 offsets in the text; a possessive 's is left outside. */
  from: number;
  to: number;
  /** A compound written with hyphens as one word (`followup`), given after its parts at the same place. */
  joined: boolean;
};

/** Return `false` to stop reading. */
export type TokenReader = (token: Token) => boolean;

const letterS = 0x73;

/** 32-bit FNV-1a over UTF-16 units, never 0 so that 0 can mean "empty" in a table. */
export function hashLetters(letters: Uint16Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ (letters[i] ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash >>> 0;
}

/** Words without a text around them, for one caller at a time. */
export function createToken(): Token {
  return { letters: new Uint16Array(longestWord), length: 0, hash: 0, from: 0, to: 0, joined: false };
}

/** Reads the words of texts. Each scanner owns its buffers, so a reader must not start the same scanner again. */
export type TokenScanner = {
  scan(text: string, read: TokenReader): void;
  /** Overwrites the letters of the last words read. */
  wipe(): void;
};

export function createTokenScanner(): TokenScanner {
  const word = createToken();
  const compound = createToken();
  let compoundParts = 0;

  /** Reads one word starting at `start`; gives the offset after it, possessive included. */
  function readWord(text: string, start: number): number {
    let length = 0;
    let at = start;
    let afterApostrophe = -1;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const folded = foldUnit(unit);
      if (folded >= expansion) length = appendLetters(word.letters, length, unit, folded);
      else if (folded === apostrophe && isLetter(text, at + 1)) afterApostrophe = at;
      else if (folded !== ignorable) break;
    }
    word.from = start;
    word.to = at;
    word.length = length;
    if (afterApostrophe >= 0) dropPossessive(text, afterApostrophe, at);
    return at;
  }

  function dropPossessive(text: string, mark: number, end: number): void {
    if (end - mark !== 2 || foldUnit(text.charCodeAt(mark + 1)) !== letterS || word.length < 2) return;
    word.length -= 1;
    word.to = mark;
  }

  function joinPart(): void {
    if (compoundParts === 0) {
      compound.from = word.from;
      compound.length = 0;
    }
    compoundParts += 1;
    const room = Math.min(word.length, longestWord - compound.length);
    compound.letters.set(word.letters.subarray(0, room), compound.length);
    compound.length += room;
    compound.to = word.to;
  }

  function readCompound(read: TokenReader): boolean {
    const parts = compoundParts;
    compoundParts = 0;
    if (parts < 2) return true;
    compound.joined = true;
    compound.hash = hashLetters(compound.letters, compound.length);
    return read(compound);
  }

  function scan(text: string, read: TokenReader): void {
    compoundParts = 0;
    let at = 0;
    while (at < text.length) {
      if (foldUnit(text.charCodeAt(at)) < expansion) {
        at += 1;
        continue;
      }
      at = readWord(text, at);
      word.hash = hashLetters(word.letters, word.length);
      if (!read(word)) return;
      const goesOn = at < text.length && foldUnit(text.charCodeAt(at)) === hyphen && isLetter(text, at + 1);
      if (goesOn || compoundParts > 0) joinPart();
      if (goesOn) at += 1;
      else if (compoundParts > 0 && !readCompound(read)) return;
    }
  }

  return {
    scan,
    wipe() {
      word.letters.fill(0);
      compound.letters.fill(0);
    },
  };
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && foldUnit(text.charCodeAt(at)) >= expansion;
}

/** Gives the new length; what does not fit is left out. */
function appendLetters(letters: Uint16Array, length: number, unit: number, folded: number): number {
  if (length >= longestWord) return length;
  if (folded !== expansion) {
    letters[length] = folded;
    return length + 1;
  }
  const several = foldExpansion(unit).slice(0, longestWord - length);
  for (let i = 0; i < several.length; i += 1) letters[length + i] = several.charCodeAt(i);
  return length + several.length;
}

/** The folded words of `text` as strings, compounds both ways; for queries and tests, not for indexing. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  createTokenScanner().scan(text, token => {
    words.push(spell(token));
    return true;
  });
  return words;
}

/** The folded letters of a token as text. */
export function spell(token: Token): string {
  return String.fromCharCode(...token.letters.subarray(0, token.length));
}
