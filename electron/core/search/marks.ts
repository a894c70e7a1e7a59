import type { Segment } from '../../../shared/contract/search';
import type { Expansion, Way } from './expand';
import type { TokenScanner } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A stretch of a text that one of the query's words matches. */
export type Mark = {
  readonly from: number;
  readonly to: number;
  /** Index of the query's word. */
  readonly word: number;
  readonly way: Way;
  readonly similarity: number;
};

/**
 * Highlighting goes by the very words that matched. (fuse.js marks every run of letters that helps its score, which
 * in a sentence is scattered fragments: it is kept for short lists, see `short-list.ts`.)
 */
export type Marker = {
  /**
   * The marks in `text`, by where they end. With `together`, reading stops once every word of the query has stood as
   * typed within so many characters: what follows could not make a better snippet.
   */
  read(text: string, together?: number): readonly Mark[];
};

/** Bits of a hash that decide whether a word is looked up at all; most words of a note are not in the query. */
const sieveMask = 0x3fff;

/** `words` are the expansions of each query word. */
export function createMarker(
  vocabulary: Vocabulary,
  scanner: TokenScanner,
  words: readonly (readonly Expansion[])[],
): Marker {
  const sieve = new Uint8Array(sieveMask + 1);
  const wordOf = new Uint16Array(vocabulary.bound);
  const placeIn = new Int32Array(vocabulary.bound).fill(-1);
  const expansionOf = (term: number): Expansion | undefined => {
    const place = placeIn[term] ?? -1;
    return place < 0 ? undefined : words[wordOf[term] ?? 0]?.[place];
  };
  for (const [word, expansions] of words.entries()) {
    for (const [place, { term, similarity }] of expansions.entries()) {
      if ((expansionOf(term)?.similarity ?? 0) >= similarity) continue;
      wordOf[term] = word;
      placeIn[term] = place;
      sieve[(vocabulary.hashes[term] ?? 0) & sieveMask] = 1;
    }
  }

  return {
    read(text, together = 0) {
      const marks: Mark[] = [];
      const lastSeen = words.map(() => Number.NEGATIVE_INFINITY);
      scanner.scan(text, token => {
        if (sieve[token.hash & sieveMask] === 0) return true;
        const term = vocabulary.find(token);
        const match = expansionOf(term);
        if (match === undefined) return true;
        const { way, similarity } = match;
        const word = wordOf[term] ?? 0;
        marks.push({ from: token.from, to: token.to, word, way, similarity });
        if (way !== 'near') lastSeen[word] = token.from;
        return !lastSeen.every(from => token.to - from <= together);
      });
      return marks;
    },
  };
}

/**
 * Leaves out what only resembles a word that stands in the same entry as typed: near words beside the word or its
 * beginnings, beginnings beside the finished word.
 */
export function trustedMarks(unfinished: readonly boolean[], marks: readonly (readonly Mark[])[]) {
  const exact = new Set<number>();
  const begun = new Set<number>();
  for (const { word, way } of marks.flat()) {
    if (way === 'exact') exact.add(word);
    else if (way === 'beginning') begun.add(word);
  }
  const trusted = ({ word, way }: Mark): boolean => {
    if (way === 'exact') return true;
    if (way === 'beginning') return unfinished[word] === true || !exact.has(word);
    return !exact.has(word) && !begun.has(word);
  };
  return marks.map(list => list.filter(trusted));
}

/** `text` cut into marked and unmarked stretches between `from` and `to`; overlapping marks become one. */
export function segmentsOf(
  text: string,
  marks: readonly Mark[],
  from = 0,
  to = text.length,
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = from;
  for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const start = Math.max(mark.from, at);
    const end = Math.min(mark.to, to);
    if (start >= end) continue;
    if (start > at) segments.push({ text: text.slice(at, start), hit: false });
    segments.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) segments.push({ text: text.slice(at, to), hit: false });
  return segments;
}
