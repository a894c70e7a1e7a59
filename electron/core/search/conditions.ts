import { assertNever } from '../../../shared/assert-never';
import { foldName } from '../../../shared/domain/inline';
import type { QueryFlag, QueryHolding } from '../../../shared/domain/query';
import { periodOf } from '../../../shared/domain/query-dates';
import type { LocalDate } from '../../../shared/domain/time';
import type { SearchDocument } from './document';
import type { IndexedEntries } from './entries';
import { beginnings } from './expand';
import { nearWords } from './near-words';
import { inPeople, inTags, inThemes, placesOf, slotOf } from './posting';
import type { Postings } from './postings';
import { type Condition, splitWord } from './query-plan';
import type { Vocabulary } from './vocabulary';
import type { WordOrder } from './word-order';

/** Whether there is an entry in `slot`, and it meets all conditions of a query. */
export type EntryTest = (slot: number) => boolean;

type Sources = {
  readonly vocabulary: Vocabulary;
  readonly order: WordOrder;
  readonly postings: Postings;
  readonly entries: Pick<IndexedEntries, 'at' | 'bound' | 'isBinned' | 'isUsed'>;
};

const nameFields = { tag: inTags, person: inPeople, theme: inThemes } as const;

/**
 * Conditions of one sort that an entry can only meet one of (two kinds, two statuses) are alternatives; all others
 * must hold together. Binned entries are found only when asked for.
 */
export function testOf(conditions: readonly Condition[], sources: Sources, today: LocalDate): EntryTest {
  const alternatives = new Map<string, EntryTest[]>();
  const tests: EntryTest[] = [];
  for (const condition of conditions) {
    const test = conditionTest(condition, sources, today);
    if (condition.excluded) tests.push(slot => !test(slot));
    else if (condition.type !== 'kind' && condition.type !== 'status') tests.push(test);
    else alternatives.set(condition.type, [...(alternatives.get(condition.type) ?? []), test]);
  }
  for (const either of alternatives.values()) tests.push(slot => either.some(test => test(slot)));
  const binnedToo = conditions.some(condition => condition.type === 'flag' && condition.flag === 'binned');
  const { isUsed, isBinned } = sources.entries;
  return slot => isUsed(slot) && (binnedToo || !isBinned(slot)) && tests.every(test => test(slot));
}

function conditionTest(condition: Condition, sources: Sources, today: LocalDate): EntryTest {
  const when = (test: (document: SearchDocument) => boolean): EntryTest => {
    return slot => {
      const document = sources.entries.at(slot);
      return document !== undefined && test(document);
    };
  };
  switch (condition.type) {
    case 'kind':
      return when(({ kind }) => kind === condition.kind);
    case 'status':
      return when(({ status }) => status === condition.status);
    case 'flag':
      return when(document => hasFlag(document, condition.flag));
    case 'has':
      return when(document => holds(document, condition.holding));
    case 'tag':
    case 'person':
    case 'theme':
      return nameTest(condition.type, condition.text, sources);
    case 'before':
    case 'after':
    case 'on':
      return when(dateTest(condition.type, condition.date, today));
    default:
      return assertNever(condition);
  }
}

function hasFlag(document: SearchDocument, flag: QueryFlag): boolean {
  switch (flag) {
    case 'pinned':
      return document.pinned;
    case 'shared':
      return document.audience !== 'only-me';
    case 'private':
      return document.audience === 'only-me';
    case 'binned':
      return document.binned;
    default:
      return assertNever(flag);
  }
}

function holds(document: SearchDocument, holding: QueryHolding): boolean {
  switch (holding) {
    case 'attachment':
      return document.attachmentNames.length > 0;
    case 'followup':
      return (document.followUp ?? null) !== null;
    case 'checklist':
      return /^[ \t]{0,12}(?:[-*+]|\d{1,9}[.)]) \[[ xX]\] /m.test(document.body);
    default:
      return assertNever(holding);
  }
}

/** `before` a month is before its first day; `after` a month is from its first day on, as mail programs have it. */
function dateTest(type: 'before' | 'after' | 'on', text: string, today: LocalDate) {
  const period = periodOf(text, today);
  return ({ date }: SearchDocument): boolean => {
    if (period === null) return true;
    if (type === 'before') return date < period.from;
    return date >= period.from && (type === 'after' || date < period.until);
  };
}

/** A tag or theme that is called exactly `text` is meant alone; otherwise any whose words fit. People always by words. */
function nameTest(type: 'tag' | 'person' | 'theme', text: string, sources: Sources): EntryTest {
  const slots = slotsNamed(nameFields[type], text, sources);
  if (type === 'person') return slot => slots[slot] === 1;
  const wanted = foldName(text);
  const isNamed = (slot: number) => {
    const document = sources.entries.at(slot);
    const names = type === 'tag' ? document?.tags : document?.themes;
    return names?.some(name => foldName(name) === wanted) ?? false;
  };
  const known = slots.some((fits, slot) => fits === 1 && isNamed(slot));
  return slot => slots[slot] === 1 && (!known || isNamed(slot));
}

/** 1 for every slot that has all words of `text` in the field: as written if any entry has, else begun, else nearly. */
function slotsNamed(field: number, text: string, sources: Sources): Uint8Array {
  const { postings, entries } = sources;
  const words = splitWord(text, false);
  const counts = new Uint8Array(entries.bound);
  for (const [at, { spellings }] of words.entries()) {
    const expansions = spellings.flatMap(letters => [
      ...beginnings(sources, letters, true),
      ...nearWords(sources, letters, false),
    ]);
    for (const way of ['exact', 'beginning', 'near'] as const) {
      const terms = expansions.filter(expansion => expansion.way === way).map(expansion => expansion.term);
      if (countSlots(terms, field, postings, counts, at)) break;
    }
  }
  return counts.map(count => (words.length > 0 && count === words.length ? 1 : 0));
}

/** Raises to `at + 1` the count of slots that had all words so far; false when no slot has this word in the field. */
function countSlots(
  terms: readonly number[],
  field: number,
  postings: Postings,
  counts: Uint8Array,
  at: number,
): boolean {
  let any = false;
  for (const term of terms) {
    const start = postings.start(term);
    for (let place = start; place < start + postings.count(term); place += 1) {
      const posting = postings.arena[place] ?? 0;
      if ((placesOf(posting) & field) === 0) continue;
      any = true;
      if (counts[slotOf(posting)] === at) counts[slotOf(posting)] = at + 1;
    }
  }
  return any;
}
