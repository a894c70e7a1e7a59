import { createEditMeter } from './edit-distance';
import { bitCount, letterMask } from './letters';
import type { Vocabulary } from './vocabulary';

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
/** Shorter beginnings are too common for a slip in them to mean anything. */
const shortestSlipBeginning = 5;

/** Edits forgiven in a word: none below 4 letters or in numbers, one below 8, two from there. */
export function editsForgiven(letters: readonly number[]): 0 | 1 | 2 {
  if (letters.length < 4 || letters.some(isDigit)) return 0;
  return letters.length < 8 ? 1 : 2;
}

/** The word itself and every word that begins with it; `unfinished` when it may still be being typed. */
export function beginnings(
  vocabulary: Vocabulary,
  letters: readonly number[],
  unfinished: boolean,
): readonly Expansion[] {
  const { lengths, masks, bound, starts, letters: pool } = vocabulary;
  const own = maskOf(letters);
  const longest = unfinished ? 255 : letters.length < shortestStem ? letters.length : 255;
  const found: Expansion[] = [];
  for (let term = 0; term < bound; term += 1) {
    const length = lengths[term] ?? 0;
    if ((own & ~(masks[term] ?? 0)) !== 0 || length < letters.length || length > longest) continue;
    if (!beginsWith(pool, starts[term] ?? 0, letters)) continue;
    const exact = length === letters.length;
    const share = letters.length / length;
    const similarity = exact ? 1 : unfinished ? 0.5 + 0.4 * share : 0.25 + 0.45 * share;
    found.push({ term, way: exact ? 'exact' : 'beginning', similarity });
  }
  return found;
}

/** Words that a slip or two away; when `unfinished`, also words that begin with something a slip away. */
export function nearWords(
  vocabulary: Vocabulary,
  letters: readonly number[],
  unfinished: boolean,
): readonly Expansion[] {
  const edits = editsForgiven(letters);
  if (edits === 0) return [];
  const { lengths, masks, bound } = vocabulary;
  const own = maskOf(letters);
  const similarityOf = createNearness(vocabulary, letters, edits, unfinished);
  const found: Expansion[] = [];
  for (let term = 0; term < bound; term += 1) {
    const mask = masks[term] ?? 0;
    const missing = bitCount(own & ~mask);
    if (missing > edits || (lengths[term] ?? 0) < letters.length - edits) continue;
    const similarity = similarityOf(term, missing, bitCount(mask & ~own));
    if (similarity > 0) found.push({ term, way: 'near', similarity });
  }
  return found;
}

/** Gives a function from a term, and how many letters each side has that the other lacks, to its similarity or 0. */
function createNearness(
  vocabulary: Vocabulary,
  letters: readonly number[],
  edits: number,
  unfinished: boolean,
): (term: number, missing: number, surplus: number) => number {
  const whole = createEditMeter(letters, edits);
  const start = unfinished && letters.length >= shortestSlipBeginning ? createEditMeter(letters, 1) : null;
  const { lengths, starts, letters: pool } = vocabulary;
  return (term, missing, surplus) => {
    const length = lengths[term] ?? 0;
    const at = starts[term] ?? 0;
    if (length <= letters.length + edits && surplus <= edits) {
      const distance = whole.whole(pool, at, length);
      if (distance === 0) return 0;
      if (distance <= edits) return distance === 1 ? 0.6 : 0.35;
    }
    if (start === null || missing > 1 || length <= letters.length || !mayBeginNear(letters, pool, at))
      return 0;
    const distance = start.beginning(pool, at, Math.min(length, letters.length + 1));
    return distance === 1 ? 0.2 + (0.2 * letters.length) / length : 0;
  };
}

/** One edit leaves one of the first two letters where it was or moves it by one. */
function mayBeginNear(letters: readonly number[], pool: Uint16Array, at: number): boolean {
  const [first, second] = [pool[at], pool[at + 1]];
  return first === letters[0] || first === letters[1] || second === letters[0] || second === letters[1];
}

function beginsWith(pool: Uint16Array, start: number, letters: readonly number[]): boolean {
  for (let at = 0; at < letters.length; at += 1) if (pool[start + at] !== letters[at]) return false;
  return true;
}

function maskOf(letters: readonly number[]): number {
  return letterMask(Uint16Array.from(letters), 0, letters.length);
}

function isDigit(letter: number): boolean {
  return letter >= 0x30 && letter <= 0x39;
}
