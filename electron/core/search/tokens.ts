import { expansion, foldUnit, hyphen, lastMeaning, peekUnit, separator } from './fold';
import { isLetterAt, isStrayPossessive, readMarkedWord } from './marked-word';
import { createTextUnits } from './text-units';
import {
  createToken,
  hashLetter,
  hashLetters,
  hashSeed,
  longestWord,
  settleHash,
  spell,
  type Token,
} from './token';

/** Return `false` to stop reading. */
export type TokenReader = (token: Token) => boolean;

/** Reads the words of texts. Each scanner owns its buffers, so a reader must not start the same scanner again. */
export type TokenScanner = {
  scan(text: string, read: TokenReader): void;
  /** Overwrites the letters of the last words read. */
  wipe(): void;
};

export function createTokenScanner(): TokenScanner {
  const source = createTextUnits();
  const plain = createToken(source.units);
  const marked = createToken();
  const compound = createToken();
  let word = plain;
  let compoundParts = 0;

  /** Fills `word` with the one starting at `start`; gives the offset after it, possessive included. */
  function readWord(text: string, start: number): number {
    word = plain;
    const end = readLetters(start);
    const meaning = foldUnit(source.units[end] ?? 0);
    if (meaning === separator || meaning === hyphen) return end;
    word = marked;
    return readMarkedWord(text, start, marked);
  }

  /** The loop in which indexing spends its time: letters that fold to one letter, folded where they stand. */
  function readLetters(start: number): number {
    const { units } = source;
    let hash = hashSeed;
    let at = start;
    for (let letter = peekUnit(units[at] ?? 0); letter > lastMeaning; letter = peekUnit(units[at] ?? 0)) {
      units[at] = letter;
      hash = hashLetter(hash, letter);
      at += 1;
    }
    plain.start = start;
    plain.from = start;
    plain.to = at;
    plain.length = Math.min(at - start, longestWord);
    plain.hash = at - start > longestWord ? hashLetters(units, start, longestWord) : settleHash(hash);
    return at;
  }

  function joinPart(): void {
    if (compoundParts === 0) {
      compound.from = word.from;
      compound.length = 0;
    }
    compoundParts += 1;
    const room = Math.min(word.length, longestWord - compound.length);
    compound.letters.set(word.letters.subarray(word.start, word.start + room), compound.length);
    compound.length += room;
    compound.to = word.to;
  }

  function readCompound(read: TokenReader): boolean {
    const parts = compoundParts;
    compoundParts = 0;
    if (parts < 2) return true;
    compound.joined = true;
    compound.hash = hashLetters(compound.letters, 0, compound.length);
    return read(compound);
  }

  /** Gives the word, and the compound it ends; false when the reader has had enough. */
  function give(read: TokenReader, goesOn: boolean): boolean {
    if (!read(word)) return false;
    if (goesOn || compoundParts > 0) joinPart();
    return goesOn || compoundParts === 0 || readCompound(read);
  }

  function scan(text: string, read: TokenReader): void {
    source.load(text);
    const { units } = source;
    plain.letters = units;
    compoundParts = 0;
    for (let at = 0; at < text.length; ) {
      if (foldUnit(units[at] ?? 0) < expansion) {
        at += 1;
        continue;
      }
      at = readWord(text, at);
      if (isStrayPossessive(text, word)) continue;
      const goesOn = foldUnit(units[at] ?? 0) === hyphen && isLetterAt(text, at + 1);
      if (!give(read, goesOn)) return;
      if (goesOn) at += 1;
    }
  }

  return {
    scan,
    wipe() {
      source.wipe();
      marked.letters.fill(0);
      compound.letters.fill(0);
    },
  };
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
