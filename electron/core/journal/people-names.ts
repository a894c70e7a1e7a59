import type { Counted } from '../../../shared/contract/journal';
import type { Entry } from '../../../shared/domain/entry';
import type { PersonId } from '../../../shared/domain/ids';
import { foldName } from '../../../shared/domain/inline';
import { labelFor } from '../network/names/suggest-names';
import { factsOf } from './facts';
import { byCount } from './names';
import type { OpenJournal } from './open-journal';

type NameSource = Pick<OpenJournal, 'vault' | 'network'>;

/** Who answers to a name, of those out of the bin (`NetworkIndex.peopleNamed`). */
export type PeopleNamed = NameSource['network']['peopleNamed'];

/**
 * Whether an entry names whom `name` means: by a name that is tied to somebody who answers to it, whatever is written
 * there, or by the name itself where that is nobody's. While nobody answers to it, wherever it is written.
 */
export function namesWhom(peopleNamed: PeopleNamed, name: string): (entry: Entry) => boolean {
  const folded = foldName(name);
  const people = new Set(peopleNamed(folded).map(({ id }) => id));
  if (people.size === 0) return entry => factsOf(entry).foldedPeople.has(folded);
  return entry =>
    entry.mentions.some(({ person }) => people.has(person)) ||
    (factsOf(entry).foldedPeople.has(folded) && tiedPerson(entry, folded) === null);
}

/**
 * The names to choose entries by, the commonest first, each with how many entries `namesWhom` finds: people by what means
 * them and nobody else, then names that are nobody's as they are written.
 */
export function peopleCounts(open: NameSource): readonly Counted[] {
  const { entries, people } = open.vault.db.data;
  const written = new Map<string, number>();
  const names = new Map<string, string>();
  const labels = new Map<PersonId, string>();
  const nameOf = (entry: Entry, label: string): string => {
    const tied = tiedPerson(entry, foldName(label));
    const person = tied === null ? undefined : people[tied];
    if (person === undefined || person.binnedAt !== null) return label;
    const known = labels.get(person.id) ?? labelFor(open, person);
    labels.set(person.id, known);
    return known;
  };
  for (const entry of Object.values(entries)) {
    if (entry.binnedAt !== null) continue;
    for (const label of factsOf(entry).people) {
      const name = nameOf(entry, label);
      names.set(foldName(name), names.get(foldName(name)) ?? name);
    }
    for (const folded of factsOf(entry).foldedPeople) written.set(folded, (written.get(folded) ?? 0) + 1);
  }
  return [...names]
    .map(([folded, name]) => ({ name, count: countNaming(open, folded) ?? written.get(folded) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort(byCount);
}

/** How many entries name whoever answers to `folded`; `null` while nobody does. */
function countNaming({ network }: NameSource, folded: string): number | null {
  const people = network.peopleNamed(folded);
  if (people.length === 0) return null;
  const naming = [...people.flatMap(({ id }) => network.entriesOf(id)), ...network.labelled(folded)];
  return new Set(naming).size;
}

/** To whom a folded name is tied in an entry. */
function tiedPerson({ mentions }: Entry, folded: string): PersonId | null {
  return mentions.find(({ label }) => foldName(label) === folded)?.person ?? null;
}
