/** One growing array, given out in chunks whose capacities are powers of two. */
export type PostingChunks = {
  /** Replaced when it grows. */
  readonly arena: Uint32Array<ArrayBuffer>;
  /** The start of a chunk nobody has. */
  take(capacity: number): number;
  /** Overwrites the chunk and gives it to the next who asks. */
  free(start: number, capacity: number): void;
  wipe(): void;
};

/** The first `size` places are for the caller to fill; the next chunks come after them. */
export function createPostingChunks(size = 0): PostingChunks {
  let arena = new Uint32Array(Math.max(1 << 10, size));
  let end = size;
  const freed = new Map<number, number[]>();

  return {
    get arena() {
      return arena;
    },
    take(capacity) {
      const free = freed.get(capacity)?.pop();
      if (free !== undefined) return free;
      if (end + capacity > arena.length) arena = grown(arena, Math.max(arena.length * 2, end + capacity));
      const start = end;
      end += capacity;
      return start;
    },
    free(start, capacity) {
      if (capacity === 0) return;
      arena.fill(0, start, start + capacity);
      const chunks = freed.get(capacity);
      if (chunks === undefined) freed.set(capacity, [start]);
      else chunks.push(start);
    },
    wipe() {
      arena.fill(0);
      freed.clear();
      end = 0;
    },
  };
}

/** The same in `size` places, and nothing left where it was. */
export function grown(from: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(size);
  to.set(from);
  from.fill(0);
  return to;
}
