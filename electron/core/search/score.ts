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
/** What a looser match is worth where the journal also has a closer one: too little for a title to make up for it. */
const doubt = 0.25;
/** The same for a longer word beside the very word that was typed, which may be all there is to type. */
const longerDoubt = 0.6;

/** How far each expansion may be trusted, given what else the word could be. */
function trustOf(expansions: readonly Expansion[]): (expansion: Expansion) => number {
  const exact = expansions.some(({ way }) => way === 'exact');
  const begun = expansions.some(({ way }) => way === 'beginning');
  const nearest = expansions.reduce(
    (most, { way, similarity }) => (way === 'near' ? Math.max(most, similarity) : most),
    0,
  );
  return ({ way, similarity }) => {
    if (way === 'exact') return similarity;
    if (way === 'beginning') return exact ? similarity * longerDoubt : similarity;
    return (exact || begun ? doubt : 1) * (similarity < nearest ? doubt : 1) * similarity;
  };
}

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
      const trust = trustOf(expansions);
      for (const expansion of expansions) {
        const worth = trust(expansion) * Math.min(limit, rarity(expansion.term));
        count = scoreTerm(expansion.term, worth, count, fields);
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
