import { createEditRows, type EditRows } from './edit-distance';
import type { Expansion } from './expand';
import { longestWord } from './token';
import type { Vocabulary } from './vocabulary';
import type { WordOrder } from './word-order';

/** Shorter beginnings are too common for a slip in them to mean anything. */
const shortestSlipBeginning = 5;
const nothingHopeless = longestWord + 1;

/** Edits forgiven in a word: none below 4 letters or in numbers, one below 8, two from there. */
export function editsForgiven(letters: readonly number[]): 0 | 1 | 2 {
  if (letters.length < 4 || letters.some(isDigit)) return 0;
  return letters.length < 8 ? 1 : 2;
}

/**
 * Words that are a slip or two away; when `unfinished`, also words that begin with something a slip away. Goes through
 * the words in order, as through a trie: a beginning that is too far off is measured once for all words that share it. The order has to be settled.
 */
export function nearWords(
  { vocabulary, order }: { readonly vocabulary: Vocabulary; readonly order: WordOrder },
  letters: readonly number[],
  unfinished: boolean,
): readonly Expansion[] {
  const edits = editsForgiven(letters);
  if (edits === 0) return [];
  const { terms, shared } = order;
  const { lengths, starts, letters: pool } = vocabulary;
  const rows = createEditRows(letters, edits);
  const similarityOf = createNearness(letters, edits, unfinished);
  const found: Expansion[] = [];
  let hopeless = nothingHopeless;
  let beginsNear = true;
  for (let at = 0; at < terms.length; at += 1) {
    const known = shared[at] ?? 0;
    if (known >= hopeless && !beginsNear) continue;
    const term = terms[at] ?? 0;
    const length = lengths[term] ?? 0;
    if (known < hopeless) {
      hopeless = stepThrough(rows, pool, starts[term] ?? 0, known, length);
      beginsNear = rows.beginning(Math.min(letters.length + 1, hopeless)) === 1;
    }
    const distance = hopeless === nothingHopeless ? rows.distance(length) : edits + 1;
    const beginning = rows.beginning(Math.min(length, letters.length + 1, hopeless));
    const similarity = similarityOf(length, distance, beginning);
    if (similarity > 0) found.push({ term, way: 'near', similarity });
  }
  return found;
}

/** Measures the letters of a word after the `known` ones; gives the depth at which there is no hope, or `nothingHopeless`. */
function stepThrough(
  rows: EditRows,
  pool: Uint16Array,
  start: number,
  known: number,
  length: number,
): number {
  for (let depth = known + 1; depth <= length; depth += 1) {
    rows.step(depth, pool[start + depth - 1] ?? 0);
    if (rows.isHopeless(depth)) return depth;
  }
  return nothingHopeless;
}

/** Gives a function from a word's length, its distance and that of its nearest beginning to its similarity or 0. */
function createNearness(letters: readonly number[], edits: number, unfinished: boolean) {
  const startToo = unfinished && letters.length >= shortestSlipBeginning;
  return (length: number, distance: number, beginning: number): number => {
    if (distance === 0) return 0;
    if (distance <= edits) return distance === 1 ? 0.6 : 0.35;
    if (!startToo || beginning !== 1 || length <= letters.length) return 0;
    return 0.2 + (0.2 * letters.length) / length;
  };
}

function isDigit(letter: number): boolean {
  return letter >= 0x30 && letter <= 0x39;
}
