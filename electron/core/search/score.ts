import { recencyShare } from './best-slots';
import type { IndexedEntries } from './entries';
import type { Expansion } from './expand';
import { bodyCount, fieldWeight, placesOf, slotOf } from './posting';
import type { Postings } from './postings';
import { noTerm } from './vocabulary';

type Sources = { readonly entries: IndexedEntries; readonly postings: Postings };

/** Term frequency saturation and length normalisation of BM25 (Robertson and Zaragoza 2009, section 3). */
const saturation = 1.2;
const lengthWeight = 0.6;
/** What a looser match is worth where the journal also has a closer one: too little for a title to make up for it. */
const doubt = 0.15;
/** The same for a longer word beside the very word that was typed, which may be all there is to type. */
const longerDoubt = 0.3;
/** Expansions are scored in groups, by their worth as a share of what the best is worth. */
const stages = [0.85, 0.75, 0.7, 0.65, 0.6, 0.4, 0];
const mostRanked = 200;

/**
 * What each of `slots` earns from all `words`, indexed by slot. Each word earns an entry the worth of its best
 * expansion there. With `limit`, only the best so many of `slots` are sure to be given all they earned.
 */
export function scoreSlots(
  sources: Sources,
  words: readonly (readonly Expansion[])[],
  slots: Uint32Array,
  limit: number,
): Float32Array {
  const { bound } = sources.entries;
  const total = new Float32Array(bound);
  const best = new Float32Array(bound).fill(Number.POSITIVE_INFINITY);
  const norms = normsOf(sources.entries, slots);
  for (const word of words) {
    for (const slot of slots) best[slot] = 0;
    scoreWord(sources, word, best, norms, words.length > 1 ? null : { slots, limit });
    for (const slot of slots) total[slot] = (total[slot] ?? 0) + (best[slot] ?? 0);
  }
  return total;
}

/**
 * Raises `best` to what the word earns each slot. With `wanted`, expansions that are worth most come first, and those
 * that could not bring a slot among the best any more are left out: the bound of MaxScore (Turtle and Flood 1995).
 */
function scoreWord(
  sources: Sources,
  word: readonly Expansion[],
  best: Float32Array,
  norms: Float64Array,
  wanted: { readonly slots: Uint32Array; readonly limit: number } | null,
): void {
  const { postings } = sources;
  const worths = worthsOf(sources, word);
  const most = worths.reduce((highest, worth) => Math.max(highest, worth), 0);
  let above = Number.POSITIVE_INFINITY;
  for (const share of wanted === null ? [0] : stages) {
    const least = Math.max(share * most, wanted === null ? 0 : floorOf(best, wanted) / (1 + recencyShare));
    for (let at = 0; at < word.length; at += 1) {
      const worth = worths[at] ?? 0;
      if (worth >= least && worth < above) scoreTerm(postings, word[at]?.term ?? noTerm, worth, best, norms);
    }
    above = Math.min(above, share * most);
  }
}

function scoreTerm(
  postings: Postings,
  term: number,
  worth: number,
  best: Float32Array,
  norms: Float64Array,
): void {
  const { arena } = postings;
  const start = postings.start(term);
  const end = start + postings.count(term);
  for (let at = start; at < end; at += 1) {
    const posting = arena[at] ?? 0;
    const slot = slotOf(posting);
    const known = best[slot] ?? 0;
    if (known >= worth) continue;
    const places = placesOf(posting);
    const frequency = bodyCount(places) / (norms[slot] ?? 1) + fieldWeight(places);
    const score = (worth * frequency) / (frequency + saturation);
    if (score > known) best[slot] = score;
  }
}

/** How long the body in each of `slots` is beside the others, as term frequencies are divided by it; indexed by slot. */
function normsOf({ bound, bodyLengths, bodyWords, size }: IndexedEntries, slots: Uint32Array): Float64Array {
  const meanLength = Math.max(1, bodyWords / Math.max(1, size));
  const norms = new Float64Array(bound);
  for (const slot of slots) {
    norms[slot] = 1 - lengthWeight + (lengthWeight * (bodyLengths[slot] ?? 0)) / meanLength;
  }
  return norms;
}

/** The most that one occurrence of each expansion could earn an entry. */
function worthsOf({ entries, postings }: Sources, word: readonly Expansion[]): Float64Array {
  const exact = word.find(expansion => expansion.way === 'exact');
  const rarityOf = (term: number) => rarity(postings.count(term), entries.size);
  const most = exact === undefined ? Number.POSITIVE_INFINITY : rarityOf(exact.term);
  const trust = trustOf(word);
  const worths = new Float64Array(word.length);
  let at = 0;
  for (const expansion of word) {
    worths[at++] = trust(expansion) * Math.min(most, rarityOf(expansion.term));
  }
  return worths;
}

/** Robertson and Spärck Jones weight of a word that `count` of `all` entries have, never negative. */
function rarity(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

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

/** What a slot has to earn to be among the first `limit` so far; 0 when there are not so many, or too many to keep count. */
function floorOf(
  values: Float32Array,
  { slots, limit: rank }: { readonly slots: Uint32Array; readonly limit: number },
): number {
  if (rank < 1 || rank > mostRanked || slots.length < rank) return 0;
  const first = new Float64Array(rank);
  for (const slot of slots) {
    const value = values[slot] ?? 0;
    if (value <= (first[rank - 1] ?? 0)) continue;
    let at = rank - 1;
    for (; at > 0 && (first[at - 1] ?? 0) < value; at -= 1) first[at] = first[at - 1] ?? 0;
    first[at] = value;
  }
  return first[rank - 1] ?? 0;
}
