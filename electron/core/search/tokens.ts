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

const hashSeed = 0x811c9dc5;
const hashPrime = 0x01000193;

/** 32-bit FNV-1a over UTF-16 units, with the high bits folded into the low ones that tables go by. */
export function hashLetters(letters: Uint16Array, length: number): number {
  let hash = hashSeed;
  for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ (letters[i] ?? 0), hashPrime);
  return settleHash(hash);
}

function settleHash(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
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
  let running = hashSeed;
  let lastApostrophe = -1;

  /** Reads one word starting at `start`; gives the offset after it, possessive included. */
  function readWord(text: string, start: number): number {
    word.length = 0;
    running = hashSeed;
    lastApostrophe = -1;
    word.from = start;
    let at = start;
    for (let end = -1; end !== at; ) {
      end = readLetters(text, at);
      at = passMark(text, end);
    }
    word.to = at;
    if (lastApostrophe >= 0) dropPossessive(text, at);
    word.hash = settleHash(running);
    return at;
  }

  /** The loop in which indexing spends its time: letters that fold to one letter. */
  function readLetters(text: string, start: number): number {
    const letters = word.letters;
    let length = word.length;
    let hash = running;
    let at = start;
    for (; at < text.length; at += 1) {
      const folded = foldUnit(text.charCodeAt(at));
      if (folded <= expansion) break;
      if (length === longestWord) continue;
      letters[length++] = folded;
      hash = Math.imul(hash ^ folded, hashPrime);
    }
    word.length = length;
    running = hash;
    return at;
  }

  /** Passes what does not end the word: accents, ligatures, an apostrophe between letters. */
  function passMark(text: string, at: number): number {
    if (at >= text.length) return at;
    const unit = text.charCodeAt(at);
    switch (foldUnit(unit)) {
      case expansion:
        for (const letter of foldExpansion(unit)) appendLetter(letter.charCodeAt(0));
        return at + 1;
      case apostrophe:
        if (!isLetter(text, at + 1)) return at;
        lastApostrophe = at;
        return at + 1;
      case ignorable:
        return at + 1;
      default:
        return at;
    }
  }

  function appendLetter(letter: number): void {
    if (word.length === longestWord) return;
    word.letters[word.length] = letter;
    word.length += 1;
    running = Math.imul(running ^ letter, hashPrime);
  }

  function dropPossessive(text: string, end: number): void {
    const isS = foldUnit(text.charCodeAt(lastApostrophe + 1)) === letterS;
    if (!isS || end - lastApostrophe !== 2 || word.length < 2) return;
    word.length -= 1;
    word.to = lastApostrophe;
    running = hashSeed;
    for (let i = 0; i < word.length; i += 1) running = Math.imul(running ^ (word.letters[i] ?? 0), hashPrime);
  }

  /** The s of `**Mary**’s`, whose apostrophe the emphasis keeps from its word. */
  function isStrayPossessive(text: string): boolean {
    if (word.length !== 1 || word.letters[0] !== letterS || word.from === 0) return false;
    return foldUnit(text.charCodeAt(word.from - 1)) === apostrophe;
  }

  function joinPart(): void {
    if (compoundParts === 0) {
      compound.from = word.from;
      compound.length = 0;
    }
    compoundParts += 1;
    const room = Math.min(word.length, longestWord - compound.length);
    for (let i = 0; i < room; i += 1) compound.letters[compound.length + i] = word.letters[i] ?? 0;
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

  /** Gives the word, and the compound it ends; false when the reader has had enough. */
  function give(read: TokenReader, goesOn: boolean): boolean {
    if (!read(word)) return false;
    if (goesOn || compoundParts > 0) joinPart();
    return goesOn || compoundParts === 0 || readCompound(read);
  }

  function scan(text: string, read: TokenReader): void {
    compoundParts = 0;
    for (let at = 0; at < text.length; ) {
      if (foldUnit(text.charCodeAt(at)) < expansion) {
        at += 1;
        continue;
      }
      at = readWord(text, at);
      if (isStrayPossessive(text)) continue;
      const goesOn = at < text.length && foldUnit(text.charCodeAt(at)) === hyphen && isLetter(text, at + 1);
      if (!give(read, goesOn)) return;
      if (goesOn) at += 1;
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
