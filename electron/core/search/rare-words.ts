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
  /** The other entries that have it. */
  readonly others: readonly string[];
};

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

/** The `limit` rarest words of `document` that other entries have too, rarest first; names of people are not among them. */
export function rareWordsOf(parts: Parts, document: SearchDocument, limit: number): readonly RareWord[] {
  const { postings, entries } = parts;
  return [...writtenTerms(parts, document)]
    .filter(([, word]) => saysSomething(word))
    .sort(([a], [b]) => postings.count(a) - postings.count(b) || a - b)
    .slice(0, limit)
    .map(([term, word]) => ({
      word,
      worth: Math.log(entries.size / postings.count(term)),
      others: othersWith(parts, term, document.id),
    }));
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

/** The entries that have the term, without the one that was asked about. */
function othersWith({ postings, entries }: Parts, term: number, own: string): readonly string[] {
  const others: string[] = [];
  const start = postings.start(term);
  for (let at = start; at < start + postings.count(term); at += 1) {
    const id = entries.at(slotOf(postings.arena[at] ?? 0))?.id;
    if (id !== undefined && id !== own) others.push(id);
  }
  return others;
}
