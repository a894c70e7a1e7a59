import { commonWords } from './common-words';
import type { SearchDocument } from './document';
import type { IndexedEntries } from './entries';
import { slotOf } from './posting';
import type { Postings } from './postings';
import type { TokenScanner } from './tokens';
import { noTerm, type Vocabulary } from './vocabulary';

/** A word that few entries have. */
export type RareWord = {
  /** As it is first written in the entry that was asked about. */
  readonly word: string;
  /** What sharing it is worth: the logarithm of how many entries there are for each that has it. */
  readonly worth: number;
};

/** Another entry that has rare words: what they are worth together, and a bit for each of them in their order. */
export type Sharing = { readonly id: string; readonly worth: number; readonly words: number };

export type RareWords = { readonly words: readonly RareWord[]; readonly others: readonly Sharing[] };

export const noRareWords: RareWords = { words: [], others: [] };

type Parts = {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly entries: IndexedEntries;
  readonly scanner: TokenScanner;
};

/** A word of which more than one entry in so many has it says nothing about them. */
const commonness = 4;
/** Nor does one that so many entries have, in however large a journal. */
const mostEntries = 400;
const shortestWord = 3;
/** The words of an address are not the head's. */
const address = /https?:\/\/\S+/g;

/**
 * The `limit` rarest words of `document` that other entries have too, rarest first, and who has them; names of people are not
 * among them. `limit` is at most 32.
 */
export function rareWordsOf(parts: Parts, document: SearchDocument, limit: number): RareWords {
  const { postings, entries } = parts;
  const rare = [...writtenTerms(parts, document)]
    .filter(([, word]) => saysSomething(word))
    .sort(([a], [b]) => postings.count(a) - postings.count(b) || a - b)
    .slice(0, limit)
    .map(([term, word]) => ({ term, word, worth: Math.log(entries.size / postings.count(term)) }));
  return {
    words: rare.map(({ word, worth }) => ({ word, worth })),
    others: othersWith(parts, rare, document.id),
  };
}

/** The rare words of title, text and tags, each as it is first written there. */
function writtenTerms(parts: Parts, document: SearchDocument): ReadonlyMap<number, string> {
  const { vocabulary, scanner, postings, entries } = parts;
  const most = Math.min(mostEntries, entries.size / commonness);
  const isRare = (term: number) => postings.count(term) > 1 && postings.count(term) <= most;
  const names = new Set<number>();
  const terms = new Map<number, string>();
  for (const name of document.people) {
    scanner.scan(name, token => {
      names.add(vocabulary.find(token));
      return true;
    });
  }
  for (const written of [document.title, document.body, ...document.tags]) {
    const text = written.replace(address, ' ');
    scanner.scan(text, token => {
      const term = token.joined || token.length < shortestWord ? noTerm : vocabulary.find(token);
      if (term !== noTerm && isRare(term) && !terms.has(term) && !names.has(term))
        terms.set(term, text.slice(token.from, token.to));
      return true;
    });
  }
  return terms;
}

function saysSomething(word: string): boolean {
  return /\p{L}/u.test(word) && !commonWords.has(word.toLowerCase().replace(/’/g, "'"));
}

type RareTerm = { readonly term: number; readonly worth: number };

/** The entries that have any of the terms, without the one that was asked about. Added up by slot: thousands have one. */
function othersWith(
  { postings, entries }: Parts,
  terms: readonly RareTerm[],
  own: string,
): readonly Sharing[] {
  const { arena } = postings;
  const worths = new Float64Array(entries.bound);
  const words = new Uint32Array(entries.bound);
  const slots: number[] = [];
  for (const [place, { term, worth }] of terms.entries()) {
    const start = postings.start(term);
    const end = start + postings.count(term);
    for (let at = start; at < end; at += 1) {
      const slot = slotOf(arena[at] ?? 0);
      const before = words[slot] ?? 0;
      if (before === 0) slots.push(slot);
      words[slot] = before | (1 << place);
      worths[slot] = (worths[slot] ?? 0) + worth;
    }
  }
  const others: Sharing[] = [];
  for (const slot of slots) {
    const id = entries.at(slot)?.id;
    if (id !== undefined && id !== own)
      others.push({ id, worth: worths[slot] ?? 0, words: words[slot] ?? 0 });
  }
  return others;
}
