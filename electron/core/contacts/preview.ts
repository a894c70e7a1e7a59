import type { ContactPreview } from '../../../shared/contract/network';
import type { PersonId } from '../../../shared/domain/ids';
import { foldName } from '../../../shared/domain/inline';
import type { Person } from '../../../shared/domain/person';
import type { OpenJournal } from '../journal/open-journal';
import { personRow } from '../network/records/rows';
import type { Card } from './read-card';

/** Finds the people of the journal that a card may be about. */
export type Acquaintances = {
  /** Out of the bin: who has one of its addresses, its id, or answers to its name. */
  readonly like: (card: Card) => readonly Person[];
  /** The only one who has both its name and one of its addresses. */
  readonly same: (card: Card) => PersonId | null;
};

export function acquaintancesIn(people: readonly Person[]): Acquaintances {
  const byName = new Map<string, Set<Person>>();
  const byAddress = new Map<string, Set<Person>>();
  for (const person of people) {
    if (person.binnedAt !== null) continue;
    for (const name of [person.name, ...person.alsoKnownAs]) put(byName, foldName(name), person);
    for (const email of person.emails) put(byAddress, email.toLowerCase(), person);
    put(byAddress, `urn:uuid:${person.id}`, person);
  }
  const called = (card: Card) => [...(byName.get(foldName(card.name)) ?? [])];
  const addressed = (card: Card) =>
    [...card.emails, card.uid].flatMap(one => [...(byAddress.get(one.toLowerCase()) ?? [])]);
  return {
    like: card => [...new Set([...addressed(card), ...called(card)])],
    same: card => {
      const reached = new Set(addressed(card));
      const [only, ...others] = called(card).filter(person => reached.has(person));
      return only === undefined || others.length > 0 ? null : only.id;
    },
  };
}

/** `card` as the screen shows it before anything is kept. */
export function previewOf(
  open: OpenJournal,
  card: Card,
  number: number,
  acquaintances: Acquaintances,
): ContactPreview {
  const { name, role, school, emails, phones, leftOut } = card;
  return {
    card: number,
    ...{ name, role, school, emails, phones, leftOut },
    matches: acquaintances.like(card).map(person => personRow(open, person)),
    same: acquaintances.same(card),
  };
}

function put(groups: Map<string, Set<Person>>, key: string, person: Person): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([person]));
  else group.add(person);
}
