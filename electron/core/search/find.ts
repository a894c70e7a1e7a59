import type { LocalDate } from '../../../shared/domain/time';
import { byRank, firstOf, type RankedSlot, withRecency } from './best-slots';
import { type EntryTest, testOf } from './conditions';
import { dayNumber, type IndexedEntries } from './entries';
import { beginnings, type Expansion, nearWords } from './expand';
import { holdsPhrase } from './phrase';
import { anywhere } from './posting';
import type { Postings } from './postings';
import type { QueryPlan, QueryWord } from './query-plan';
import { createScorer, createScores, type Scores } from './score';
import { createToken, hashLetters, type TokenScanner } from './tokens';
import { noTerm, type Vocabulary } from './vocabulary';

export type IndexParts = {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly entries: IndexedEntries;
  readonly scanner: TokenScanner;
};

export type Found = {
  /** All that match, unordered. */
  readonly ranked: readonly RankedSlot[];
  /** For each word of the plan, then each word of its phrases. */
  readonly expansions: readonly (readonly Expansion[])[];
  /** True when no entry had all the words, and these have as many of them as any. */
  readonly relaxed: boolean;
};

/** Fewer entries than this with the words as typed, and slips are looked for as well. */
const enough = 5;
/** Phrases are looked for in at most this many entries, the best by their words. */
const mostPhraseChecks = 2000;

/** Every entry that answers the plan. */
export function findEntries(parts: IndexParts, plan: QueryPlan, today: LocalDate): Found {
  const test = testOf(plan.conditions, parts, today);
  if (plan.words.length === 0 && plan.phrases.length === 0) {
    const all = allSlots(parts.entries, test);
    return { ranked: checkPhrases(parts, plan, all), expansions: [], relaxed: false };
  }
  const plain = plan.words.map(word => plainExpansions(parts.vocabulary, word));
  const near = plan.words.map((word, at) =>
    isSatisfied(word, plain[at] ?? []) ? null : nearExpansions(parts.vocabulary, word),
  );
  const asTyped = findWords(parts, plan, test, today, joined(plain, near));
  if ((asTyped.ranked.length >= enough && !asTyped.relaxed) || !near.includes(null)) return asTyped;
  const further = near.map((found, at) => {
    const word = plan.words[at];
    return found ?? (word === undefined ? [] : nearExpansions(parts.vocabulary, word));
  });
  return findWords(parts, plan, test, today, joined(plain, further));
}

/** Whether the journal has the word, or, while it is being typed, a word that begins with it. */
function isSatisfied(word: QueryWord, plain: readonly Expansion[]): boolean {
  return plain.some(expansion => expansion.way === 'exact' || word.unfinished);
}

function plainExpansions(vocabulary: Vocabulary, { spellings, unfinished }: QueryWord): readonly Expansion[] {
  return distinctTerms(spellings.map(letters => beginnings(vocabulary, letters, unfinished)));
}

function nearExpansions(vocabulary: Vocabulary, { spellings, unfinished }: QueryWord): readonly Expansion[] {
  return distinctTerms(spellings.map(letters => nearWords(vocabulary, letters, unfinished)));
}

function joined(
  plain: readonly (readonly Expansion[])[],
  near: readonly (readonly Expansion[] | null)[],
): readonly (readonly Expansion[])[] {
  return plain.map((expansions, at) => distinctTerms([expansions, near[at] ?? []]));
}

function allSlots(entries: IndexedEntries, test: EntryTest): readonly RankedSlot[] {
  const ranked: RankedSlot[] = [];
  for (let slot = 0; slot < entries.bound; slot += 1) {
    const document = entries.at(slot);
    if (document !== undefined && test(slot, document)) ranked.push({ slot, score: 0 });
  }
  return ranked;
}

function findWords(
  parts: IndexParts,
  plan: QueryPlan,
  test: EntryTest,
  today: LocalDate,
  words: readonly (readonly Expansion[])[],
): Found {
  const phraseWords = plan.phrases.flat().map(word => exactly(parts.vocabulary, word));
  const expansions = [...words, ...phraseWords];
  const scores = createScores(parts.entries.bound);
  const scorer = createScorer(parts.entries, parts.postings, scores);
  for (const word of expansions) scorer.addWord(word, anywhere);
  for (let needed = expansions.length; needed >= 1; needed -= 1) {
    const having = slotsHaving(needed, parts.entries, scores, test, dayNumber(today));
    const ranked = checkPhrases(parts, plan, having);
    if (ranked.length > 0) return { ranked, expansions, relaxed: needed < expansions.length };
  }
  return { ranked: [], expansions, relaxed: false };
}

/** The entries that have exactly `needed` of the words and pass the test. */
function slotsHaving(
  needed: number,
  entries: IndexedEntries,
  scores: Scores,
  test: EntryTest,
  today: number,
): readonly RankedSlot[] {
  const ranked: RankedSlot[] = [];
  for (let at = 0; at < scores.found; at += 1) {
    const slot = scores.slots[at] ?? 0;
    if (scores.words[slot] !== needed) continue;
    const document = entries.at(slot);
    if (document === undefined || !test(slot, document)) continue;
    ranked.push({ slot, score: withRecency(scores.total[slot] ?? 0, entries.day(slot), today) });
  }
  return ranked;
}

function checkPhrases(
  parts: IndexParts,
  plan: QueryPlan,
  ranked: readonly RankedSlot[],
): readonly RankedSlot[] {
  if (plan.phrases.length === 0 && plan.excludedPhrases.length === 0) return ranked;
  const checked =
    plan.phrases.length === 0 ? ranked : firstOf(ranked, mostPhraseChecks, byRank(parts.entries));
  return checked.filter(({ slot }) => {
    const document = parts.entries.at(slot);
    if (document === undefined) return false;
    const holds = (phrase: readonly string[]) => holdsPhrase(parts.scanner, document, phrase);
    return plan.phrases.every(holds) && !plan.excludedPhrases.some(holds);
  });
}

/** The word itself and nothing like it. */
function exactly(vocabulary: Vocabulary, word: string): readonly Expansion[] {
  const token = createToken();
  for (let at = 0; at < word.length; at += 1) token.letters[at] = word.charCodeAt(at);
  token.length = word.length;
  token.hash = hashLetters(token.letters, token.length);
  const term = vocabulary.find(token);
  return term === noTerm ? [] : [{ term, way: 'exact', similarity: 1 }];
}

/** Each term once, with its best similarity. One list is distinct already. */
function distinctTerms(lists: readonly (readonly Expansion[])[]): readonly Expansion[] {
  const filled = lists.filter(list => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? [];
  const best = new Map<number, Expansion>();
  for (const expansion of filled.flat()) {
    const known = best.get(expansion.term);
    if (known === undefined || known.similarity < expansion.similarity) best.set(expansion.term, expansion);
  }
  return [...best.values()];
}
