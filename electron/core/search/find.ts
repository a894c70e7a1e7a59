import type { LocalDate } from '../../../shared/domain/time';
import { firstOf, type RankedSlots, withRecency } from './best-slots';
import { type EntryTest, testOf } from './conditions';
import { dayNumber, type IndexedEntries } from './entries';
import { beginnings, type Expansion } from './expand';
import { countWords, slotsHavingAll } from './having';
import { nearWords } from './near-words';
import { holdsPhrase } from './phrase';
import type { Postings } from './postings';
import type { QueryPlan, QueryWord } from './query-plan';
import { scoreSlots } from './score';
import { createToken, hashLetters } from './token';
import type { TokenScanner } from './tokens';
import { noTerm, type Vocabulary } from './vocabulary';
import type { WordOrder } from './word-order';

export type IndexParts = {
  readonly vocabulary: Vocabulary;
  readonly order: WordOrder;
  readonly postings: Postings;
  readonly entries: IndexedEntries;
  readonly scanner: TokenScanner;
};

export type FindOptions = {
  readonly today: LocalDate;
  /** How many of the first have to be in their places; the others are found, but their scores may be too low. */
  readonly limit: number;
};

export type Found = {
  /** All that match, unordered. */
  readonly ranked: RankedSlots;
  /** For each word of the plan, then each word of its phrases. */
  readonly expansions: readonly (readonly Expansion[])[];
  /** True when no entry had all the words, and these have as many of them as any. */
  readonly relaxed: boolean;
};

type Words = readonly (readonly Expansion[])[];

/** Fewer entries than this with the words as typed, and slips are looked for as well. */
const enough = 5;
/** Phrases are looked for in at most this many entries, the best by their words. */
const mostPhraseChecks = 2000;

/** Every entry that answers the plan. */
export function findEntries(parts: IndexParts, plan: QueryPlan, options: FindOptions): Found {
  parts.order.settle();
  parts.postings.settle();
  const test = testOf(plan.conditions, parts, options.today);
  if (plan.words.length === 0 && plan.phrases.length === 0) {
    const slots = slotsBelow(parts.entries.bound).filter(test);
    const all = { slots, scores: new Float64Array(slots.length) };
    return { ranked: checkPhrases(parts, plan, all), expansions: [], relaxed: false };
  }
  const plain = plan.words.map(word => plainExpansions(parts, word));
  const near = plan.words.map((word, at) =>
    isSatisfied(word, plain[at] ?? []) ? null : nearExpansions(parts, word),
  );
  const find = (slips: readonly (readonly Expansion[] | null)[]) =>
    findWords(parts, plan, test, options, joined(plain, slips));
  const asTyped = find(near);
  if ((asTyped.ranked.slots.length >= enough && !asTyped.relaxed) || !near.includes(null)) return asTyped;
  return find(plan.words.map((word, at) => near[at] ?? nearExpansions(parts, word)));
}

/** Whether the journal has the word, or, while it is being typed, a word that begins with it. */
function isSatisfied(word: QueryWord, plain: readonly Expansion[]): boolean {
  return plain.some(expansion => expansion.way === 'exact' || word.unfinished);
}

function plainExpansions(parts: IndexParts, { spellings, unfinished }: QueryWord): readonly Expansion[] {
  return distinctTerms(spellings.map(letters => beginnings(parts, letters, unfinished)));
}

function nearExpansions(parts: IndexParts, { spellings, unfinished }: QueryWord): readonly Expansion[] {
  return distinctTerms(spellings.map(letters => nearWords(parts, letters, unfinished)));
}

function joined(plain: Words, near: readonly (readonly Expansion[] | null)[]): Words {
  return plain.map((expansions, at) => distinctTerms([expansions, near[at] ?? []]));
}

function findWords(
  parts: IndexParts,
  plan: QueryPlan,
  test: EntryTest,
  options: FindOptions,
  words: Words,
): Found {
  const phraseWords = plan.phrases.flat().map(word => exactly(parts.vocabulary, word));
  const expansions = [...words, ...phraseWords];
  const ranked = (slots: Uint32Array) =>
    checkPhrases(parts, plan, rank(parts, plan, expansions, slots, options));
  const { bound } = parts.entries;
  const having = ranked(slotsHavingAll(parts.postings, expansions, bound).filter(test));
  if (having.slots.length > 0) return { ranked: having, expansions, relaxed: false };
  const counts = countWords(parts.postings, expansions, bound);
  for (let needed = expansions.length - 1; needed >= 1; needed -= 1) {
    const fewer = ranked(slotsBelow(bound).filter(slot => counts[slot] === needed && test(slot)));
    if (fewer.slots.length > 0) return { ranked: fewer, expansions, relaxed: true };
  }
  return { ranked: having, expansions, relaxed: false };
}

function slotsBelow(bound: number): Uint32Array {
  return new Uint32Array(bound).map((_, slot) => slot);
}

function rank(
  parts: IndexParts,
  plan: QueryPlan,
  expansions: Words,
  slots: Uint32Array,
  { today, limit }: FindOptions,
): RankedSlots {
  const { entries } = parts;
  const isFinal = plan.phrases.length === 0 && plan.excludedPhrases.length === 0;
  const earned = scoreSlots(parts, expansions, slots, isFinal ? limit : Number.POSITIVE_INFINITY);
  const day = dayNumber(today);
  const scores = new Float64Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    scores[at] = withRecency(earned[slot] ?? 0, entries.day(slot), day);
  }
  return { slots, scores };
}

function checkPhrases({ entries, scanner }: IndexParts, plan: QueryPlan, ranked: RankedSlots): RankedSlots {
  if (plan.phrases.length === 0 && plan.excludedPhrases.length === 0) return ranked;
  const checked = plan.phrases.length === 0 ? ranked : firstOf(entries, ranked, mostPhraseChecks);
  const fits = Uint8Array.from(checked.slots, slot => {
    const document = entries.at(slot);
    if (document === undefined) return 0;
    const holds = (phrase: readonly string[]) => holdsPhrase(scanner, document, phrase);
    return plan.phrases.every(holds) && !plan.excludedPhrases.some(holds) ? 1 : 0;
  });
  return {
    slots: checked.slots.filter((_, at) => fits[at] === 1),
    scores: checked.scores.filter((_, at) => fits[at] === 1),
  };
}

/** The word itself and nothing like it. */
function exactly(vocabulary: Vocabulary, word: string): readonly Expansion[] {
  const token = createToken();
  for (let at = 0; at < word.length; at += 1) token.letters[at] = word.charCodeAt(at);
  token.length = word.length;
  token.hash = hashLetters(token.letters, 0, token.length);
  const term = vocabulary.find(token);
  return term === noTerm ? [] : [{ term, way: 'exact', similarity: 1 }];
}

/** Each term once, with its best similarity. One list is distinct already. */
function distinctTerms(lists: Words): readonly Expansion[] {
  const filled = lists.filter(list => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? [];
  const best = new Map<number, Expansion>();
  for (const expansion of filled.flat()) {
    const known = best.get(expansion.term);
    if (known === undefined || known.similarity < expansion.similarity) best.set(expansion.term, expansion);
  }
  return [...best.values()];
}
