import type { IndexParts } from './find';
import type { IndexSnapshot } from './snapshot';

/** The words in the order of their letters, whatever their numbers are, with their postings in the same order. All has to be settled. */
export function takeSnapshot({
  vocabulary,
  order,
  postings,
  entries,
}: Omit<IndexParts, 'scanner'>): IndexSnapshot {
  const { terms } = order;
  const counts = terms.map(term => postings.count(term));
  const lengths = Uint8Array.from(terms, term => vocabulary.lengths[term] ?? 0);
  const all = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  const letters = new Uint16Array(lengths.reduce((sum, length) => sum + length, 0));
  let [posting, letter] = [0, 0];
  for (const [place, term] of terms.entries()) {
    const [from, start] = [postings.start(term), vocabulary.starts[term] ?? 0];
    const [count, length] = [counts[place] ?? 0, lengths[place] ?? 0];
    all.set(postings.arena.subarray(from, from + count), posting);
    letters.set(vocabulary.letters.subarray(start, start + length), letter);
    posting += count;
    letter += length;
  }
  const slots = Array.from({ length: entries.bound }, (_, slot) => slot);
  return {
    ids: slots.map(slot => entries.at(slot)?.id ?? ''),
    bodyLengths: Uint32Array.from(slots, slot => entries.bodyLengths[slot] ?? 0),
    counts,
    postings: all,
    letters,
    lengths,
  };
}
