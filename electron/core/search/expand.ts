import type { Vocabulary } from './vocabulary';
import type { WordOrder } from './word-order';

/** How a word of the journal stands to a word that was typed. */
export type Way = 'exact' | 'beginning' | 'near';

export type Expansion = {
  readonly term: number;
  readonly way: Way;
  /** 1 for the word itself, less the further away. */
  readonly similarity: number;
};

/** Shorter finished words do not stand for longer ones: "an" is not "angry". */
const shortestStem = 3;

/** The word itself and every word that begins with it; `unfinished` when it may still be being typed. The order has to be settled. */
export function beginnings(
  { vocabulary, order }: { readonly vocabulary: Vocabulary; readonly order: WordOrder },
  letters: readonly number[],
  unfinished: boolean,
): readonly Expansion[] {
  const { terms, shared } = order;
  const longerToo = unfinished || letters.length >= shortestStem;
  const found: Expansion[] = [];
  const first = order.firstFrom(letters);
  for (let at = first; at < terms.length; at += 1) {
    const term = terms[at] ?? 0;
    const isBegun =
      at === first ? beginsWith(vocabulary, term, letters) : (shared[at] ?? 0) >= letters.length;
    if (!isBegun) break;
    const length = vocabulary.lengths[term] ?? 0;
    if (length === letters.length) found.push({ term, way: 'exact', similarity: 1 });
    if (!longerToo) break;
    if (length === letters.length) continue;
    const share = letters.length / length;
    found.push({ term, way: 'beginning', similarity: unfinished ? 0.5 + 0.4 * share : 0.25 + 0.45 * share });
  }
  return found;
}

function beginsWith(
  { letters: pool, starts, lengths }: Vocabulary,
  term: number,
  letters: readonly number[],
) {
  const start = starts[term] ?? 0;
  return (lengths[term] ?? 0) >= letters.length && letters.every((letter, at) => pool[start + at] === letter);
}
