/** How the words of notes are looked at; kept in the vault with the settings. */
export type Spelling = {
  readonly check: boolean;
  /** What the head has called right, as she wrote it, oldest first; each once, whatever its capitals. */
  readonly words: readonly string[];
};

/** Personal words that are kept at most, and the letters of one. */
export const personalWordsLimit = 2000;
export const personalWordLimit = 60;

/** What holds for a journal whose head has set nothing: journals of before there was a choice have none. */
export const defaultSpelling: Spelling = { check: true, words: [] };

/** A word as it is compared: one kind of apostrophe, one form of each letter, no capitals. */
export function foldWord(word: string): string {
  return word.normalize('NFC').replace(/[’ʼ‘]/g, "'").toLowerCase();
}

/** With `word` among the personal words; the same value where it is there already, is too long, or there is no more room. */
export function withPersonalWord(spelling: Spelling, word: string): Spelling {
  const isKnown = spelling.words.some(known => foldWord(known) === foldWord(word));
  const hasRoom = spelling.words.length < personalWordsLimit && word.length <= personalWordLimit;
  return isKnown || !hasRoom ? spelling : { ...spelling, words: [...spelling.words, word] };
}

/** Without `word`, however it is written. */
export function withoutPersonalWord(spelling: Spelling, word: string): Spelling {
  return { ...spelling, words: spelling.words.filter(known => foldWord(known) !== foldWord(word)) };
}

/** The words that a name is made of, as they are compared. */
export function wordsOfName(name: string): readonly string[] {
  return (name.match(/\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}+)*/gu) ?? []).map(foldWord);
}

const possessive = /'s?$/;

/** Whether `word` is one of `known`, which are folded, or belongs to one of them, as in “Jones’s”. */
export function isAmong(known: ReadonlySet<string>, word: string): boolean {
  const folded = foldWord(word);
  return known.has(folded) || known.has(folded.replace(possessive, ''));
}
