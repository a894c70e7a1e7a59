import type { Expansion } from './expand';
import { slotOf } from './posting';
import type { Postings } from './postings';

type Words = readonly (readonly Expansion[])[];

/**
 * The slots that have all of `words`, in no order. Words that fewest entries have come first, and a posting of a later
 * word costs no more than a look at whether its slot has all words so far.
 */
export function slotsHavingAll(postings: Postings, words: Words, bound: number): Uint32Array {
  const counts = new Uint16Array(bound);
  const slots = new Uint32Array(bound);
  let found = 0;
  const sizes = new Map(words.map(word => [word, sizeOf(postings, word)]));
  const rarestFirst = [...words].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
  for (const [before, word] of rarestFirst.entries()) {
    found = 0;
    const { arena } = postings;
    for (const { term } of word) {
      const start = postings.start(term);
      const end = start + postings.count(term);
      for (let at = start; at < end; at += 1) {
        const slot = slotOf(arena[at] ?? 0);
        if (counts[slot] !== before) continue;
        counts[slot] = before + 1;
        slots[found++] = slot;
      }
    }
    if (found === 0) break;
  }
  return slots.subarray(0, found);
}

/** How many of `words` each slot has. */
export function countWords(postings: Postings, words: Words, bound: number): Uint16Array {
  const counts = new Uint16Array(bound);
  const countedFor = new Uint16Array(bound);
  const { arena } = postings;
  for (const [before, word] of words.entries()) {
    for (const { term } of word) {
      const start = postings.start(term);
      const end = start + postings.count(term);
      for (let at = start; at < end; at += 1) {
        const slot = slotOf(arena[at] ?? 0);
        if (countedFor[slot] === before + 1) continue;
        countedFor[slot] = before + 1;
        counts[slot] = (counts[slot] ?? 0) + 1;
      }
    }
  }
  return counts;
}

function sizeOf(postings: Postings, word: readonly Expansion[]): number {
  return word.reduce((sum, { term }) => sum + postings.count(term), 0);
}
