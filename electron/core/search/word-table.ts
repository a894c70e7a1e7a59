import type { Token } from './token';

export const noTerm = -1;

/** Which term a word is, by its hash. Open addressing with linear probing, at most half full. */
export type WordTable = {
  find(token: Token): number;
  /** For a word that is not in the table. */
  insert(hash: number, term: number): void;
  remove(hash: number, term: number): void;
  /** Every term becomes `numbers[term]`. */
  renumber(numbers: Uint32Array): void;
  wipe(): void;
};

/** `isWord` decides between words of one hash. */
export function createWordTable(isWord: (term: number, token: Token) => boolean): WordTable {
  /** Pairs of a hash and a term plus one, side by side so that a look costs one trip to memory; 0 where there is none. */
  let cells = new Int32Array(1 << 12);
  let size = 0;

  function find(token: Token): number {
    const table = cells;
    const last = table.length - 2;
    const { hash } = token;
    for (let at = (hash << 1) & last; ; at = (at + 2) & last) {
      const term = (table[at + 1] ?? 0) - 1;
      if (term === noTerm || (table[at] === hash && isWord(term, token))) return term;
    }
  }

  function write(hash: number, term: number): void {
    const last = cells.length - 2;
    let at = (hash << 1) & last;
    while (cells[at + 1] !== 0) at = (at + 2) & last;
    cells[at] = hash;
    cells[at + 1] = term + 1;
  }

  function grow(): void {
    const before = cells;
    cells = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const cell = before[at + 1] ?? 0;
      if (cell !== 0) write(before[at] ?? 0, cell - 1);
    }
    before.fill(0);
  }

  /** Moves later words of the same run into the hole and so on, so that no tombstone keeps a trace. */
  function closeHole(start: number): void {
    const last = cells.length - 2;
    let hole = start;
    for (let at = (hole + 2) & last; cells[at + 1] !== 0; at = (at + 2) & last) {
      const home = ((cells[at] ?? 0) << 1) & last;
      if (((at - home) & last) < ((at - hole) & last)) continue;
      cells.copyWithin(hole, at, at + 2);
      hole = at;
    }
    cells.fill(0, hole, hole + 2);
  }

  return {
    find,
    insert(hash, term) {
      size += 1;
      if (size * 4 > cells.length) grow();
      write(hash, term);
    },
    remove(hash, term) {
      const last = cells.length - 2;
      let at = (hash << 1) & last;
      while (cells[at + 1] !== term + 1) at = (at + 2) & last;
      closeHole(at);
      size -= 1;
    },
    renumber(numbers) {
      for (let at = 1; at < cells.length; at += 2) {
        const cell = cells[at] ?? 0;
        if (cell !== 0) cells[at] = (numbers[cell - 1] ?? 0) + 1;
      }
    },
    wipe() {
      cells.fill(0);
      size = 0;
    },
  };
}
