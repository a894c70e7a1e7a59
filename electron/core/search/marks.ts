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
  /** The marks in `text`, by where they end. */
  read(text: string): readonly Mark[];
};

/** `words` are the expansions of each query word. */
export function createMarker(
  vocabulary: Vocabulary,
  scanner: TokenScanner,
  words: readonly (readonly Expansion[])[],
): Marker {
  const wordOf = new Uint8Array(vocabulary.bound);
  const matchOf = new Map<number, Expansion>();
  for (const [word, expansions] of words.entries()) {
    for (const expansion of expansions) {
      if ((matchOf.get(expansion.term)?.similarity ?? 0) >= expansion.similarity) continue;
      matchOf.set(expansion.term, expansion);
      wordOf[expansion.term] = word + 1;
    }
  }

  return {
    read(text) {
      const marks: Mark[] = [];
      scanner.scan(text, token => {
        const match = matchOf.get(vocabulary.find(token));
        if (match !== undefined) {
          const word = (wordOf[match.term] ?? 1) - 1;
          marks.push({ from: token.from, to: token.to, word, way: match.way, similarity: match.similarity });
        }
        return true;
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
  const ways = new Set(marks.flat().map(mark => `${mark.word} ${mark.way}`));
  const trusted = ({ word, way }: Mark): boolean => {
    if (way === 'exact') return true;
    if (way === 'beginning') return unfinished[word] === true || !ways.has(`${word} exact`);
    return !ways.has(`${word} exact`) && !ways.has(`${word} beginning`);
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
