import { Buffer } from 'node:buffer';

/**
 * What reading all texts gave, as columns: which words there are, and where each stands. The documents themselves are not in it;
 * whoever brings it back has them.
 */
export type IndexSnapshot = {
  /** By slot; '' for one that is free. */
  readonly ids: readonly string[];
  /** By slot: words in the body. */
  readonly bodyLengths: Uint32Array<ArrayBuffer>;
  /** By word, in the order of their letters: how many of `postings` are its own. */
  readonly counts: Uint32Array<ArrayBuffer>;
  /** Those of the first word, ascending by slot, then those of the next (`packPosting`). */
  readonly postings: Uint32Array<ArrayBuffer>;
  /** The folded letters of all words, one word after the other. */
  readonly letters: Uint16Array<ArrayBuffer>;
  /** By word: how many of `letters` are its own. */
  readonly lengths: Uint8Array<ArrayBuffer>;
};

/** To be raised whenever the same text would be read into other words or postings, or a document be made of an entry in another way. */
export const snapshotFormat = 1;

/** How many slots, words, postings, letters, and bytes of ids follow: a 32-bit number each. */
const headNumbers = 5;
const headBytes = headNumbers * 4;

/**
 * The columns in the order of `bodyLengths`, `counts`, `postings` (32 bits each), `letters` (16), `lengths` (8), then the ids, one a line;
 * before them how long each is. Numbers are little-endian, as they are in the memory of every system the app runs on.
 */
export function writeSnapshot(snapshot: IndexSnapshot): Buffer {
  const { bodyLengths, counts, postings, letters, lengths } = snapshot;
  const ids = Buffer.from(snapshot.ids.join('\n'), 'utf8');
  const sizes = [bodyLengths.length, counts.length, postings.length, letters.length, ids.length];
  const columns = [Uint32Array.from(sizes), bodyLengths, counts, postings, letters, lengths, ids];
  return Buffer.concat(
    columns.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}

/** `null` for anything that `writeSnapshot` did not give. The columns are views on one copy. */
export function readSnapshot(bytes: Buffer): IndexSnapshot | null {
  if (bytes.length < headBytes) return null;
  const whole = new Uint8Array(bytes).buffer;
  const [slots = 0, words = 0, postings = 0, letters = 0, idBytes = 0] = new Uint32Array(
    whole,
    0,
    headNumbers,
  );
  if (whole.byteLength !== headBytes + 4 * (slots + words + postings) + 2 * letters + words + idBytes)
    return null;
  const [ofCounts, ofPostings] = [headBytes + 4 * slots, headBytes + 4 * (slots + words)];
  const ofLetters = ofPostings + 4 * postings;
  const ofLengths = ofLetters + 2 * letters;
  const columns = {
    bodyLengths: new Uint32Array(whole, headBytes, slots),
    counts: new Uint32Array(whole, ofCounts, words),
    postings: new Uint32Array(whole, ofPostings, postings),
    letters: new Uint16Array(whole, ofLetters, letters),
    lengths: new Uint8Array(whole, ofLengths, words),
  };
  const written = Buffer.from(whole, ofLengths + words).toString('utf8');
  const ids = slots === 0 ? [] : written.split('\n');
  return ids.length === slots && addsUp(columns) ? { ...columns, ids } : null;
}

function addsUp({ counts, postings, lengths, letters }: Omit<IndexSnapshot, 'ids'>): boolean {
  return sum(counts) === postings.length && sum(lengths) === letters.length;
}

function sum(column: Uint8Array | Uint32Array): number {
  let all = 0;
  for (let at = 0; at < column.length; at += 1) all += column[at] ?? 0;
  return all;
}

/** Overwrites the columns. */
export function wipeSnapshot({ bodyLengths, counts, postings, letters, lengths }: IndexSnapshot): void {
  for (const column of [bodyLengths, counts, postings, letters, lengths]) column.fill(0);
}
