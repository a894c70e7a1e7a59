import type { SearchDocument } from '../../../electron/core/search';
import { createRandom, type Random } from './random';

export const plantedKinds = [
  'exact',
  'prefix',
  'one typo',
  'transposition',
  'two words, one mistyped',
  'mistyped name',
  'three words',
] as const;
export type PlantedKind = (typeof plantedKinds)[number];

/** A query whose right answers are known without any search engine. */
export type PlantedQuery = {
  readonly kind: PlantedKind;
  readonly text: string;
  /** Ids of all entries that have the words that were meant. */
  readonly relevant: ReadonlySet<string>;
};

/** Entries by word, found by splitting texts in the plainest way: what engines are judged against. */
type Truth = {
  readonly entriesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: readonly string[];
  readonly wordsIn: ReadonlyMap<string, readonly string[]>;
  readonly names: readonly string[];
};

/**
 * `each` queries of each kind. A typo is one edit away from the word that was meant and from no other word of the
 * journal, nor is it the beginning of another, so that there is one right reading of it.
 */
export function plantQueries(
  journal: readonly SearchDocument[],
  each: number,
  seed = 2,
): readonly PlantedQuery[] {
  const random = createRandom(seed);
  const truth = readTruth(journal);
  return plantedKinds.flatMap(kind => {
    const queries: PlantedQuery[] = [];
    for (let tries = 0; queries.length < each && tries < each * 2000; tries += 1) {
      const query = plant(kind, truth, random);
      if (query !== null) queries.push({ kind, ...query });
    }
    return queries;
  });
}

/** Mean recall@10: of the right answers, or of ten when there are more, the share among the first ten. */
export function meanRecall(
  queries: readonly PlantedQuery[],
  search: (text: string) => readonly string[],
): number {
  const shares = queries.map(({ text, relevant }) => {
    const found = search(text)
      .slice(0, 10)
      .filter(id => relevant.has(id));
    return found.length / Math.min(10, relevant.size);
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

/** Every beginning of every text, in the order in which they are typed. */
export function keystrokesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap(text => Array.from(text, (_, at) => text.slice(0, at + 1)));
}

function plant(kind: PlantedKind, truth: Truth, random: Random): Omit<PlantedQuery, 'kind'> | null {
  switch (kind) {
    case 'exact':
      return plantWord(truth, rareWord(truth, random), word => word);
    case 'prefix':
      return plantPrefix(truth, rareWord(truth, random));
    case 'one typo':
      return plantWord(truth, rareWord(truth, random), word => mistyped(word, random, truth));
    case 'transposition':
      return plantWord(truth, rareWord(truth, random), word => transposed(word, random, truth));
    case 'two words, one mistyped':
      return plantTogether(truth, random, 2, word => mistyped(word, random, truth));
    case 'mistyped name':
      return plantWord(truth, truth.names[random.below(truth.names.length)] ?? '', word =>
        mistyped(word, random, truth),
      );
    case 'three words':
      return plantTogether(truth, random, 3, word => word);
  }
}

function plantWord(truth: Truth, word: string, typed: (word: string) => string | null) {
  const text = typed(word);
  const relevant = truth.entriesOf.get(word);
  return text === null || relevant === undefined ? null : { text, relevant };
}

function plantPrefix(truth: Truth, word: string): Omit<PlantedQuery, 'kind'> | null {
  const text = word.slice(0, Math.ceil(word.length * 0.7));
  if (text === word || truth.entriesOf.has(text)) return null;
  const begun = truth.words.filter(other => other.startsWith(text));
  const relevant = new Set(begun.flatMap(other => [...(truth.entriesOf.get(other) ?? [])]));
  return relevant.size <= 8 ? { text, relevant } : null;
}

/** Words of one entry that few entries have together; the last is passed through `typed`. */
function plantTogether(truth: Truth, random: Random, count: number, typed: (word: string) => string | null) {
  const ids = [...truth.wordsIn.keys()];
  const words = truth.wordsIn.get(ids[random.below(ids.length)] ?? '') ?? [];
  const chosen = Array.from({ length: count }, () => words[random.below(words.length)] ?? '');
  const last = chosen.at(-1) ?? '';
  if (new Set(chosen).size < count || chosen.some(word => word.length < 5)) return null;
  const sets = chosen.map(word => truth.entriesOf.get(word) ?? new Set<string>());
  const relevant = new Set([...(sets[0] ?? [])].filter(id => sets.every(set => set.has(id))));
  const wrong = typed(last);
  if (wrong === null || relevant.size > 5) return null;
  return { text: [wrong, ...chosen.slice(0, -1)].join(' '), relevant };
}

function rareWord(truth: Truth, random: Random): string {
  for (;;) {
    const word = truth.words[random.below(truth.words.length)] ?? '';
    if (word.length >= 6 && (truth.entriesOf.get(word)?.size ?? 0) <= 5) return word;
  }
}

/** `word` with one letter wrong, missing or too many. */
function mistyped(word: string, random: Random, truth: Truth): string | null {
  if (word.length < 5) return null;
  const at = random.below(word.length);
  const letter = String.fromCharCode(0x61 + random.below(26));
  const wrong = random.pick([
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
  ]);
  return readsOnlyAs(word, wrong, truth) ? wrong : null;
}

function transposed(word: string, random: Random, truth: Truth): string | null {
  const at = random.below(word.length - 1);
  const wrong = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return readsOnlyAs(word, wrong, truth) ? wrong : null;
}

/** No other word is one edit away, and none begins like this: it might as well be that one, not typed to its end. */
function readsOnlyAs(word: string, wrong: string, truth: Truth): boolean {
  return (
    wrong !== word &&
    truth.words.every(other => other === word || !(other.startsWith(wrong) || withinOneEdit(other, wrong)))
  );
}

/** Whether one insertion, deletion, substitution or swap of neighbours at most turns `a` into `b`. */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function readTruth(journal: readonly SearchDocument[]): Truth {
  const entriesOf = new Map<string, Set<string>>();
  const wordsIn = new Map<string, readonly string[]>();
  const names = new Set<string>();
  for (const entry of journal) {
    const texts = [
      entry.title,
      entry.body,
      ...entry.people,
      ...entry.tags,
      ...entry.attachmentNames,
      ...entry.themes,
    ];
    const words = new Set(plainWords(texts.join(' ')));
    wordsIn.set(entry.id, [...words]);
    for (const word of words) entriesOf.set(word, (entriesOf.get(word) ?? new Set()).add(entry.id));
    for (const name of entry.people) for (const word of plainWords(name).slice(1)) names.add(word);
  }
  return { entriesOf, words: [...entriesOf.keys()], wordsIn, names: [...names] };
}

function plainWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}
