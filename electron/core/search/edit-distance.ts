/** A word and a bound on edits, ready to be compared with many others. */
export type EditMeter = {
  /** Edits from the whole word to the `length` letters at `start`, or `bound + 1` when there are more than `bound`. */
  whole(letters: Uint16Array, start: number, length: number): number;
  /** The least edits from the word to any beginning of the other. */
  beginning(letters: Uint16Array, start: number, length: number): number;
};

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost one each
 * (Boytsov 2011, section 2.2), within a band of `bound` around the diagonal.
 */
export function createEditMeter(word: readonly number[], bound: number): EditMeter {
  const columns = word.length + 1;
  const far = bound + 1;
  let before = new Uint8Array(columns);
  let above = new Uint8Array(columns);
  let row = new Uint8Array(columns);

  /** Fills `row` for the letter at `j - 1` of the other word; gives the least value in it. */
  function fill(j: number, letter: number, previous: number): number {
    const from = Math.max(1, j - bound);
    const to = Math.min(word.length, j + bound);
    row.fill(far);
    if (j <= bound) row[0] = j;
    let least = row[0] ?? far;
    for (let i = from; i <= to; i += 1) {
      const own = word[i - 1];
      let edits = Math.min((above[i] ?? far) + 1, (row[i - 1] ?? far) + 1);
      edits = Math.min(edits, (above[i - 1] ?? far) + (own === letter ? 0 : 1));
      if (j > 1 && i > 1 && own === previous && word[i - 2] === letter) {
        edits = Math.min(edits, (before[i - 2] ?? far) + 1);
      }
      row[i] = Math.min(edits, far);
      if (edits < least) least = edits;
    }
    return least;
  }

  function begin(): void {
    for (let i = 0; i < columns; i += 1) {
      above[i] = Math.min(i, far);
      before[i] = far;
    }
  }

  function turn(): void {
    const oldest = before;
    before = above;
    above = row;
    row = oldest;
  }

  function measure(letters: Uint16Array, start: number, length: number, anyBeginning: boolean): number {
    begin();
    let best = anyBeginning ? (above[word.length] ?? far) : far;
    let previous = 0;
    let leastAbove = 0;
    for (let j = 1; j <= length; j += 1) {
      const letter = letters[start + j - 1] ?? 0;
      const least = fill(j, letter, previous);
      turn();
      if (anyBeginning) best = Math.min(best, above[word.length] ?? far);
      if (least > bound && leastAbove > bound) return Math.min(best, far);
      leastAbove = least;
      previous = letter;
    }
    return anyBeginning ? best : (above[word.length] ?? far);
  }

  return {
    whole: (letters, start, length) =>
      Math.abs(length - word.length) > bound ? far : measure(letters, start, length, false),
    beginning: (letters, start, length) => measure(letters, start, length, true),
  };
}
