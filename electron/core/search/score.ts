import type { IndexedEntries } from './entries';
import type { Expansion } from './expand';
import { bodyCount, fieldWeight, placesOf, slotOf } from './posting';
import type { Postings } from './postings';

/** What each entry earned from the words of one query. */
export type Scores = {
  /** Slots that have any of the words; the first `found` count. */
  readonly slots: Uint32Array;
  found: number;
  readonly total: Float32Array;
  /** How many of the words each slot has. */
  readonly words: Uint8Array;
};

/** Term frequency saturation and length normalisation of BM25 (Robertson and Zaragoza 2009, section 3). */
const saturation = 1.2;
const lengthWeight = 0.6;
/** A near word where the word itself exists elsewhere is more likely another word than a slip. */
const doubtful = 0.5;

export function createScores(bound: number): Scores {
  return {
    slots: new Uint32Array(bound),
    found: 0,
    total: new Float32Array(bound),
    words: new Uint8Array(bound),
  };
}

/** Scores words one after the other into `scores`. Each word earns an entry the worth of its best expansion there. */
export function createScorer(entries: IndexedEntries, postings: Postings, scores: Scores) {
  const best = new Float32Array(entries.bound);
  const touched = new Uint32Array(entries.bound);
  const meanLength = Math.max(1, entries.bodyWords / Math.max(1, entries.size));

  /** Robertson and Spärck Jones weight, never negative. */
  function rarity(term: number): number {
    const count = postings.count(term);
    return Math.log(1 + (entries.size - count + 0.5) / (count + 0.5));
  }

  function scoreTerm(term: number, worth: number, count: number, fields: number): number {
    const { arena } = postings;
    const start = postings.start(term);
    const end = start + postings.count(term);
    let touchedCount = count;
    for (let at = start; at < end; at += 1) {
      const posting = arena[at] ?? 0;
      const places = placesOf(posting) & fields;
      if (places === 0) continue;
      const slot = slotOf(posting);
      const norm = 1 - lengthWeight + (lengthWeight * entries.bodyLength(slot)) / meanLength;
      const frequency = bodyCount(places) / norm + fieldWeight(places);
      const score = (worth * frequency) / (frequency + saturation);
      const known = best[slot] ?? 0;
      if (known === 0) touched[touchedCount++] = slot;
      if (score > known) best[slot] = score;
    }
    return touchedCount;
  }

  return {
    addWord(expansions: readonly Expansion[], fields: number): void {
      const exact = expansions.find(expansion => expansion.way === 'exact');
      const limit = exact === undefined ? Number.POSITIVE_INFINITY : rarity(exact.term);
      let count = 0;
      for (const { term, way, similarity } of expansions) {
        const trust = exact !== undefined && way === 'near' ? similarity * doubtful : similarity;
        count = scoreTerm(term, trust * Math.min(limit, rarity(term)), count, fields);
      }
      for (let at = 0; at < count; at += 1) {
        const slot = touched[at] ?? 0;
        if (scores.words[slot] === 0) scores.slots[scores.found++] = slot;
        scores.words[slot] = (scores.words[slot] ?? 0) + 1;
        scores.total[slot] = (scores.total[slot] ?? 0) + (best[slot] ?? 0);
        best[slot] = 0;
      }
    },
  };
}
