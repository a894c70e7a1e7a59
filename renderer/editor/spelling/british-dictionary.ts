import nspell, { type Checker } from 'nspell';
import { likelyBritish } from './likely-british';
import { schoolWords } from './school-words';

/** Which words are right, and what was meant by one that is not. Knows nothing of the head's own words. */
export type Dictionary = {
  readonly knows: (word: string) => boolean;
  /** At most `mostSuggestions`, the likeliest first. */
  readonly suggest: (word: string) => readonly string[];
};

export const mostSuggestions = 5;

/** What is put before a word with a hyphen. */
const prefixes = new Set(
  'anti co cross de e ex extra inter intra macro mega meta micro mid mini mis multi non over post pre pro pseudo re self semi sub super ultra un under'.split(
    ' ',
  ),
);

/** Of Hunspell's files: what endings mean, and the words. Takes about half a second: never on the thread that is typed on. */
export function britishDictionary(affixes: string, words: string): Dictionary {
  const checker = nspell(affixes, words);
  for (const word of schoolWords) checker.add(word);
  const knows = (word: string): boolean => isRight(checker, word) || isRightInParts(checker, word);
  return {
    knows,
    suggest: word => {
      const plain = word.replace(/[’ʼ‘]/g, "'");
      const british = likelyBritish(plain).filter(knows);
      const found = new Set([...british, ...checker.suggest(plain)]);
      found.delete(plain);
      return [...found].slice(0, mostSuggestions).map(one => writtenAs(word, one));
    },
  };
}

/** A possessive is right where its word is: the dictionary lists few of them. */
function isRight(checker: Checker, word: string): boolean {
  const plain = word.normalize('NFC').replace(/[’ʼ‘]/g, "'");
  return checker.correct(plain) || checker.correct(plain.replace(/'s?$/i, ''));
}

/** “well-being” is right as its parts are, “co-ordinator” as it is without the hyphen. */
function isRightInParts(checker: Checker, word: string): boolean {
  const parts = word.split('-');
  if (parts.length < 2) return false;
  if (isRight(checker, parts.join(''))) return true;
  return parts.every(part => part.length < 2 || prefixes.has(part.toLowerCase()) || isRight(checker, part));
}

/** With the apostrophe of the text. */
const writtenAs = (word: string, suggestion: string): string =>
  word.includes('’') ? suggestion.replaceAll("'", '’') : suggestion;
