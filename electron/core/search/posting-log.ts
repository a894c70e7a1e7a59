/**
 * Postings that came in and are not laid out yet, in the order in which they came. Writing each to where it belongs would
 * jump through the whole memory of the index; a log of them is written from end to end, and laid out by many at a time.
 */
export type PostingLog = {
  readonly size: number;
  readonly isFull: boolean;
  /** The first `size` of both belong together. */
  readonly terms: Uint32Array;
  readonly postings: Uint32Array;
  append(term: number, posting: number): void;
  /** Forgets and overwrites all of them. */
  wipe(): void;
};

/** Few enough to be laid out within milliseconds. */
const room = 1 << 16;

export function createPostingLog(): PostingLog {
  const terms = new Uint32Array(room);
  const postings = new Uint32Array(room);
  let size = 0;

  return {
    get size() {
      return size;
    },
    get isFull() {
      return size === room;
    },
    terms,
    postings,
    append(term, posting) {
      terms[size] = term;
      postings[size] = posting;
      size += 1;
    },
    wipe() {
      terms.fill(0, 0, size);
      postings.fill(0, 0, size);
      size = 0;
    },
  };
}
