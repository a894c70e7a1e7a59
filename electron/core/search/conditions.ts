import { assertNever } from '../../../shared/assert-never';
import { foldName } from '../../../shared/domain/inline';
import type { QueryFlag, QueryHolding } from '../../../shared/domain/query';
import { periodOf } from '../../../shared/domain/query-dates';
import type { LocalDate } from '../../../shared/domain/time';
import type { SearchDocument } from './document';
import type { IndexedEntries } from './entries';
import { beginnings, nearWords } from './expand';
import { inPeople, inTags, inThemes, placesOf, slotOf } from './posting';
import type { Postings } from './postings';
import { type Condition, splitWord } from './query-plan';
import type { Vocabulary } from './vocabulary';

/** Whether the entry in `slot` meets all conditions of a query. */
export type EntryTest = (slot: number, document: SearchDocument) => boolean;

type Sources = {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly entries: Pick<IndexedEntries, 'at' | 'bound'>;
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
    if (condition.excluded) tests.push((slot, document) => !test(slot, document));
    else if (condition.type !== 'kind' && condition.type !== 'status') tests.push(test);
    else alternatives.set(condition.type, [...(alternatives.get(condition.type) ?? []), test]);
  }
  for (const either of alternatives.values()) {
    tests.push((slot, document) => either.some(test => test(slot, document)));
  }
  const binned = conditions.some(condition => condition.type === 'flag' && condition.flag === 'binned');
  if (!binned) tests.push((_slot, document) => !document.binned);
  return (slot, document) => tests.every(test => test(slot, document));
}

function conditionTest(condition: Condition, sources: Sources, today: LocalDate): EntryTest {
  switch (condition.type) {
    case 'kind':
      return (_slot, document) => document.kind === condition.kind;
    case 'status':
      return (_slot, document) => document.status === condition.status;
    case 'flag':
      return (_slot, document) => hasFlag(document, condition.flag);
    case 'has':
      return (_slot, document) => holds(document, condition.holding);
    case 'tag':
    case 'person':
    case 'theme':
      return nameTest(condition.type, condition.text, sources);
    case 'before':
    case 'after':
    case 'on':
      return dateTest(condition.type, condition.date, today);
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
function dateTest(type: 'before' | 'after' | 'on', text: string, today: LocalDate): EntryTest {
  const period = periodOf(text, today);
  if (period === null) return () => true;
  const { from, until } = period;
  if (type === 'before') return (_slot, { date }) => date < from;
  if (type === 'after') return (_slot, { date }) => date >= from;
  return (_slot, { date }) => date >= from && date < until;
}

/** A tag or theme that is called exactly `text` is meant alone; otherwise any whose words fit. People always by words. */
function nameTest(type: 'tag' | 'person' | 'theme', text: string, sources: Sources): EntryTest {
  const slots = slotsNamed(nameFields[type], text, sources);
  if (type === 'person') return slot => slots[slot] === 1;
  const wanted = foldName(text);
  const isNamed = (document: SearchDocument | undefined) =>
    (type === 'tag' ? document?.tags : document?.themes)?.some(name => foldName(name) === wanted) ?? false;
  const known = slots.some((fits, slot) => fits === 1 && isNamed(sources.entries.at(slot)));
  return known ? (slot, document) => slots[slot] === 1 && isNamed(document) : slot => slots[slot] === 1;
}

/** 1 for every slot that has all words of `text` in the field: as written if any entry has, else begun, else nearly. */
function slotsNamed(field: number, text: string, { vocabulary, postings, entries }: Sources): Uint8Array {
  const words = splitWord(text, false);
  const counts = new Uint8Array(entries.bound);
  for (const [at, { spellings }] of words.entries()) {
    const expansions = spellings.flatMap(letters => [
      ...beginnings(vocabulary, letters, true),
      ...nearWords(vocabulary, letters, false),
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
