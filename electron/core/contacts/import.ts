import { JournalError } from '../../../shared/contract/errors';
import type { ContactDecision, RecordRef } from '../../../shared/contract/network';
import { asId, type PersonId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { Person } from '../../../shared/domain/person';
import type { School } from '../../../shared/domain/school';
import type { OpenJournal } from '../journal/open-journal';
import { refreshRecords } from '../journal/refresh';
import { type ChangedEntries, foldedLabelsOf, tiedTo } from '../network/names/ties';
import { newStamps, requireRecord, stamped } from '../network/records/stamps';
import { fillIn, personFrom } from './fill-in';
import type { Card } from './read-card';
import type { CardFile } from './read-cards';
import { createSchoolFinder } from './school-finder';

type Counts = { readonly added: number; readonly joined: number };

/** A decision with the card it is about. */
type Decided = { readonly card: Card; readonly join: PersonId | null };

/** People and schools as the import leaves them, and whose names in entries are theirs now. */
type Outcome = {
  readonly people: Readonly<Record<string, Person>>;
  readonly schools: Readonly<Record<string, School>>;
  readonly entries: ChangedEntries;
};

/**
 * Adds and joins as decided, in one commit. Names in entries that were nobody's and now mean exactly one person are tied to
 * them. Fails with `bad-input` for a card that is not in the file, or decided upon twice, and with `not-found` for a person who
 * is not there or in the bin.
 */
export async function importCards(
  open: OpenJournal,
  { cards }: CardFile,
  decisions: readonly ContactDecision[],
): Promise<Counts> {
  const decided = decisionsOn(cards, decisions);
  let outcome: Outcome = { people: {}, schools: {}, entries: {} };
  if (decided.length > 0) {
    await open.vault.patch(journal => {
      outcome = applied(open, journal, decided);
      return outcome;
    });
    announce(open, outcome);
  }
  const joined = decided.filter(({ join }) => join !== null).length;
  return { added: decided.length - joined, joined };
}

function decisionsOn(cards: CardFile['cards'], decisions: readonly ContactDecision[]): readonly Decided[] {
  const byNumber = new Map(cards.map(({ number, card }) => [number, card]));
  const seen = new Set<number>();
  return decisions.flatMap(decision => {
    const card = byNumber.get(decision.card);
    if (card === undefined || seen.has(decision.card)) throw new JournalError('bad-input');
    seen.add(decision.card);
    if (decision.to === 'leave') return [];
    return [{ card, join: decision.to === 'join' ? decision.person : null }];
  });
}

function applied(open: OpenJournal, journal: Journal, decided: readonly Decided[]): Outcome {
  const { now, newId } = open.world;
  const at = now();
  const schools = createSchoolFinder(Object.values(journal.schools), newId, at);
  const people: Record<string, Person> = {};
  for (const { card, join } of decided) {
    const before = join === null ? null : (people[join] ?? requirePresent(journal, join));
    const school = before?.school ?? schools.find(card.school);
    const id = before?.id ?? asId.person(newId());
    people[id] =
      before === null ? { ...personFrom(card, school), ...newStamps(at), id } : fillIn(before, card, school);
  }
  const kept = Object.values(people).map(person =>
    journal.people[person.id] === undefined ? person : stamped(person, at),
  );
  const next: Journal = { ...journal, schools: { ...journal.schools, ...schools.made() } };
  return {
    people: Object.fromEntries(kept.map(person => [person.id, person])),
    schools: schools.made(),
    entries: tiedToAll(open, next, kept),
  };
}

function requirePresent({ people }: Journal, id: PersonId): Person {
  const person = requireRecord(people, id);
  if (person.binnedAt !== null) throw new JournalError('not-found');
  return person;
}

/** Ties what was nobody's; a name that two of `people` have from now on stays nobody's. */
function tiedToAll(open: OpenJournal, journal: Journal, people: readonly Person[]): ChangedEntries {
  const labels = people.map(person => ({ person, labels: foldedLabelsOf(journal, person) }));
  const counts = new Map<string, number>();
  for (const label of labels.flatMap(one => one.labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labels.reduce<ChangedEntries>((changed, { person, labels: own }) => {
    const alone = own.filter(label => counts.get(label) === 1);
    return tiedTo({ journal, network: open.network }, person, alone, changed);
  }, {});
}

function announce(open: OpenJournal, { people, schools, entries }: Outcome): void {
  const records: readonly RecordRef[] = [
    ...Object.values(schools).map(({ id }) => ({ kind: 'school' as const, id })),
    ...Object.values(people).map(({ id }) => ({ kind: 'person' as const, id })),
  ];
  const named = Object.values(people).flatMap(({ id }) => open.network.entriesOf(id).map(entry => entry.id));
  refreshRecords(open, {
    records,
    entries: Object.keys(entries).map(asId.entry),
    reworded: [...new Set(named)].filter(id => entries[id] === undefined),
  });
}
