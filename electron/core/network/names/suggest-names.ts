import type { LooseName, NameSuggestion } from '../../../../shared/contract/network';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import type { Person } from '../../../../shared/domain/person';
import { matchShortList } from '../../../../shared/domain/short-list';
import { factsOf } from '../../journal/facts';
import { byText } from '../../journal/first-of';
import type { OpenJournal } from '../../journal/open-journal';
import { byName, personRow } from '../records/rows';
import { isWritable, withSchool } from './labels';

const shown = { people: 8, circles: 4, loose: 4 } as const;

/**
 * People, then circles, then names written before, that fit what is being typed; the best fit first, then whoever is named
 * most. People who are only nearly called so come after circles.
 */
export function suggestNames(open: OpenJournal, text: string): readonly NameSuggestion[] {
  const suggest = (person: Person): NameSuggestion => ({
    kind: 'person',
    label: labelFor(open, person),
    person: personRow(open, person),
  });
  const { begun, near } = fittingPeople(open, text);
  return [
    ...begun.map(suggest),
    ...fittingCircles(open, text),
    ...near.map(suggest),
    ...fittingLoose(open, text),
  ];
}

/**
 * What to write so that it means `person` and nobody else: the name; with the school where somebody else has that name;
 * another name of theirs. The bare name when nothing tells them apart.
 */
export function labelFor({ vault, network }: Pick<OpenJournal, 'vault' | 'network'>, person: Person): string {
  const { name, alsoKnownAs } = person;
  const school = schoolNameOf(vault.db.data, person);
  const labels = [name, ...(school === null ? [] : [withSchool(name, school)]), ...alsoKnownAs];
  const isTheirs = (label: string) =>
    isWritable(label) && network.peopleNamed(foldName(label)).every(({ id }) => id === person.id);
  return labels.find(isTheirs) ?? name;
}

/** Names in entries that are nobody's and no circle's, or could be one of several people's; the commonest first. */
export function looseNames(open: OpenJournal): readonly LooseName[] {
  return open.network
    .looseLabels()
    .map(folded => ({
      name: spellingOf(open, folded),
      entries: open.network.labelled(folded).length,
      couldBe: open.network.peopleNamed(folded).map(person => personRow(open, person)),
    }))
    .sort((a, b) => b.entries - a.entries || byName(a, b));
}

function fittingPeople(
  open: OpenJournal,
  text: string,
): { readonly begun: readonly Person[]; readonly near: readonly Person[] } {
  const wanted = foldName(text);
  const present = Object.values(open.vault.db.data.people).filter(({ binnedAt }) => binnedAt === null);
  const named = present.flatMap(person =>
    [person.name, ...person.alsoKnownAs].map(name => ({ person, name })),
  );
  const fits = named
    .map(one => ({ ...one, rank: rankOf(foldName(one.name), wanted) }))
    .filter(({ rank }) => rank < 2)
    .map(one => ({ ...one, entries: open.network.countEntriesOf(one.person.id) }))
    .sort((a, b) => a.rank - b.rank || b.entries - a.entries || byName(a, b));
  const begun = distinct(fits.map(({ person }) => person)).slice(0, shown.people);
  if (begun.length === shown.people || wanted === '') return { begun, near: [] };
  const alike = matchShortList(named, text, ({ name }) => name, { limit: shown.people });
  const near = distinct(alike.map(({ item }) => item.person)).filter(person => !begun.includes(person));
  return { begun, near: near.slice(0, shown.people - begun.length) };
}

/** A circle whose name cannot be written, or is somebody's too, is not offered: the name would not mean it. */
function fittingCircles(open: OpenJournal, text: string): readonly NameSuggestion[] {
  const wanted = foldName(text);
  return Object.values(open.vault.db.data.circles)
    .filter(({ binnedAt, name }) => binnedAt === null && isWritable(name))
    .map(circle => ({ circle, folded: foldName(circle.name) }))
    .filter(({ folded }) => rankOf(folded, wanted) < 2 && open.network.peopleNamed(folded).length === 0)
    .sort((a, b) => rankOf(a.folded, wanted) - rankOf(b.folded, wanted) || byName(a.circle, b.circle))
    .slice(0, shown.circles)
    .map(({ circle: { name, kind, members } }) => ({
      kind: 'circle',
      label: name,
      circle: { kind, members: members.length },
    }));
}

/** 0 when the name starts so, 1 when a word of it does. */
function rankOf(folded: string, wanted: string): number {
  if (folded.startsWith(wanted)) return 0;
  return folded.includes(` ${wanted}`) ? 1 : 2;
}

/** A name that could be several people's is theirs to be told apart, not one more. */
function fittingLoose(open: OpenJournal, text: string): readonly NameSuggestion[] {
  const wanted = foldName(text);
  return open.network
    .looseLabels()
    .filter(folded => rankOf(folded, wanted) < 2 && open.network.peopleNamed(folded).length === 0)
    .map(folded => ({ folded, entries: open.network.labelled(folded).length }))
    .sort((a, b) => b.entries - a.entries || byText(a.folded, b.folded))
    .slice(0, shown.loose)
    .map(({ folded, entries }) => ({ kind: 'loose', label: spellingOf(open, folded), entries }));
}

/** As it was first written. */
function spellingOf({ network }: OpenJournal, folded: string): string {
  const spelt = network
    .labelled(folded)
    .flatMap(entry => factsOf(entry).people.filter(label => foldName(label) === folded));
  return spelt[0] ?? folded;
}

function schoolNameOf({ schools }: Journal, { school: id }: Person): string | null {
  const school = id === null ? undefined : schools[id];
  return school === undefined || school.binnedAt !== null ? null : school.name;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
