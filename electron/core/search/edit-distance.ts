import { longestWord } from './token';

/**
 * Edits between a word and the beginnings of others, worked out a letter at a time: `step` adds the letter at `depth`
 * (counted from 1) to what was worked out for the letters before it. Words that begin alike share those steps.
 */
export type EditRows = {
  step(depth: number, letter: number): void;
  /** Edits from the word to the first `depth` letters, or more than the bound. */
  distance(depth: number): number;
  /** The least edits from the word to any beginning of the first `depth` letters, none left out. */
  beginning(depth: number): number;
  /** Whether nothing that begins with the first `depth` letters is within the bound. */
  isHopeless(depth: number): boolean;
};

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost one each
 * (Boytsov 2011, section 2.2), within a band of `bound` around the diagonal; a row for each of the first `longest` letters of the others.
 */
export function createEditRows(word: readonly number[], bound: number, longest = longestWord): EditRows {
  const columns = word.length + 1;
  const far = bound + 1;
  const rows = new Uint8Array(columns * (longest + 1)).fill(far);
  const least = new Uint8Array(longest + 1);
  const beginnings = new Uint8Array(longest + 1);
  const stepped = new Uint16Array(longest + 1);
  for (let i = 0; i <= Math.min(bound, word.length); i += 1) rows[i] = i;
  for (let depth = 1; depth <= bound; depth += 1) rows[depth * columns] = depth;
  beginnings[0] = rows[word.length] ?? far;

  function step(depth: number, letter: number): void {
    const row = depth * columns;
    const previous = stepped[depth - 1];
    const to = Math.min(word.length, depth + bound);
    let most = depth <= bound ? depth : far;
    for (let i = Math.max(1, depth - bound); i <= to; i += 1) {
      const own = word[i - 1];
      const above = row - columns + i;
      let edits = Math.min((rows[above] ?? far) + 1, (rows[row + i - 1] ?? far) + 1, far);
      edits = Math.min(edits, (rows[above - 1] ?? far) + (own === letter ? 0 : 1));
      if (own === previous && depth > 1 && i > 1 && word[i - 2] === letter) {
        edits = Math.min(edits, (rows[above - columns - 2] ?? far) + 1);
      }
      rows[row + i] = edits;
      if (edits < most) most = edits;
    }
    stepped[depth] = letter;
    least[depth] = most;
    beginnings[depth] = Math.min(beginnings[depth - 1] ?? far, rows[row + word.length] ?? far);
  }

  return {
    step,
    distance: depth => rows[depth * columns + word.length] ?? far,
    beginning: depth => beginnings[depth] ?? far,
    isHopeless: depth => depth > 0 && (least[depth] ?? far) > bound && (least[depth - 1] ?? far) > bound,
  };
}

/** A word and a bound on edits, ready to be compared with others one at a time. */
export type EditMeter = {
  /** Edits from the word to the `length` letters at `start`, or `bound + 1` when there are more than `bound`. */
  whole(letters: Uint16Array, start: number, length: number): number;
};

export function createEditMeter(word: readonly number[], bound: number): EditMeter {
  const rows = createEditRows(word, bound, word.length + bound);
  return {
    whole(letters, start, length) {
      if (Math.abs(length - word.length) > bound) return bound + 1;
      for (let depth = 1; depth <= length; depth += 1) {
        rows.step(depth, letters[start + depth - 1] ?? 0);
        if (rows.isHopeless(depth)) return bound + 1;
      }
      return rows.distance(length);
    },
  };
}
