import {
  type ParsedQuery,
  parseQuery,
  type QueryCondition,
  type QueryPart,
} from '../../../shared/domain/query';
import { spell } from './token';
import { createTokenScanner } from './tokens';

/** One word to look for. A compound such as `follow-up` is a word for each part, any of which the whole may replace. */
export type QueryWord = {
  /** As typed, for telling the head what was used instead. */
  readonly typed: string;
  /** Folded letters; the first is the word itself. */
  readonly spellings: readonly (readonly number[])[];
  /** The last word of the query: more letters may follow. */
  readonly unfinished: boolean;
};

/** Consecutive folded words. */
export type Phrase = readonly string[];

export type Condition = Exclude<QueryCondition, { type: 'word' | 'phrase' }> & { readonly excluded: boolean };

export type QueryPlan = {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly Phrase[];
  readonly excludedPhrases: readonly Phrase[];
  readonly conditions: readonly Condition[];
};

/** A pasted paragraph is not a query: the words after these are not looked for. */
const mostWords = 12;
/** Bits of a state word in `phrase.ts`. */
const longestPhrase = 30;

/** What to look for, from what was typed. */
export function planQuery(query: string | ParsedQuery): QueryPlan {
  const parsed = typeof query === 'string' ? parseQuery(query) : query;
  const openEnd = typeof query === 'string' && !/\s$/.test(query);
  const { parts } = parsed;
  return {
    words: parts
      .flatMap((part, at) => wordsOfPart(part, openEnd && at === parts.length - 1))
      .slice(0, mostWords),
    phrases: parts.flatMap(part => (part.excluded ? [] : phraseOf(part, false))),
    excludedPhrases: parts.flatMap(part => (part.excluded ? phraseOf(part, true) : [])),
    conditions: parts.flatMap(conditionOf),
  };
}

function wordsOfPart(part: QueryPart, last: boolean): readonly QueryWord[] {
  return part.type === 'word' && !part.excluded ? splitWord(part.text, last) : [];
}

/** The words in `text`; only the last of them is unfinished, and only when `last`. */
export function splitWord(text: string, last: boolean): readonly QueryWord[] {
  const parts: { typed: string; letters: readonly number[] }[] = [];
  const compounds: (readonly number[])[] = [];
  createTokenScanner().scan(text, token => {
    const letters = [...token.letters.subarray(token.start, token.start + token.length)];
    if (token.joined) compounds.push(letters);
    else parts.push({ typed: text.slice(token.from, token.to), letters });
    return true;
  });
  return parts.map(({ typed, letters }, at) => ({
    typed,
    spellings: [letters, ...compounds],
    unfinished: last && at === parts.length - 1,
  }));
}

/** An excluded word is a phrase of one word, or of the parts of a compound. */
function phraseOf(part: QueryPart, wordsToo: boolean): readonly Phrase[] {
  if (part.type !== 'phrase' && !(wordsToo && part.type === 'word')) return [];
  const words: string[] = [];
  createTokenScanner().scan(part.text, token => {
    if (!token.joined) words.push(spell(token));
    return words.length < longestPhrase;
  });
  return words.length === 0 ? [] : [words];
}

function conditionOf(part: QueryPart): readonly Condition[] {
  return part.type === 'word' || part.type === 'phrase' ? [] : [part];
}
