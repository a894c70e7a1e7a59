import { apostrophe, expansion, foldExpansion, foldUnit, ignorable, lastMeaning } from './fold';
import { hashLetters, longestWord, type Token } from './token';

const letterS = 0x73;

/**
 * Reads the word of `text` at `start` with all that may stand in one besides plain letters: accents, ligatures,
 * apostrophes, soft hyphens. Fills `word`, whose letters are its own, and gives the offset after it, possessive included.
 */
export function readMarkedWord(text: string, start: number, word: Token): number {
  word.from = start;
  word.length = 0;
  let lastApostrophe = -1;
  let at = start;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const meaning = foldUnit(unit);
    if (meaning > lastMeaning) append(word, meaning);
    else if (meaning === expansion) appendAll(word, foldExpansion(unit));
    else if (meaning === apostrophe && isLetterAt(text, at + 1)) lastApostrophe = at;
    else if (meaning !== ignorable) break;
  }
  word.to = at;
  if (lastApostrophe >= 0) dropPossessive(text, word, lastApostrophe);
  word.hash = hashLetters(word.letters, 0, word.length);
  return at;
}

/** Whether a word goes on or begins at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  return at < text.length && foldUnit(text.charCodeAt(at)) >= expansion;
}

function append(word: Token, letter: number): void {
  if (word.length === longestWord) return;
  word.letters[word.length] = letter;
  word.length += 1;
}

function appendAll(word: Token, letters: string): void {
  for (const letter of letters) append(word, letter.charCodeAt(0));
}

function dropPossessive(text: string, word: Token, apostropheAt: number): void {
  const isS = foldUnit(text.charCodeAt(apostropheAt + 1)) === letterS;
  if (!isS || word.to - apostropheAt !== 2 || word.length < 2) return;
  word.length -= 1;
  word.to = apostropheAt;
}

/** The s of `**Mary**’s`, whose apostrophe the emphasis keeps from its word. */
export function isStrayPossessive(text: string, { letters, start, length, from }: Token): boolean {
  if (length !== 1 || letters[start] !== letterS || from === 0) return false;
  return foldUnit(text.charCodeAt(from - 1)) === apostrophe;
}
