import type { PersonRow } from '../../shared/contract/network';
import { foldName } from '../../shared/domain/inline';
import { matchShortList } from '../../shared/domain/short-list';

/**
 * The people that `text` may mean, best first, at most `limit` of them: those of whose name, other names, school or role every
 * typed word begins a word; when there are none, those that come near it in spite of a slip. Without text: the first of the
 * list. `without` are left out.
 */
export function matchPeople(
  people: readonly PersonRow[],
  text: string,
  limit: number,
  without: ReadonlySet<string> = nobody,
): readonly PersonRow[] {
  const typed = foldName(text);
  const wanted = without.size === 0 ? people : people.filter(person => !without.has(person.id));
  if (typed === '') return wanted.slice(0, limit);
  const words = typed.split(' ');
  const fitting = wanted.filter(person => fits(searchedOf(person), words));
  if (fitting.length === 0) return matchShortList(wanted, text, nearText, { limit }).map(({ item }) => item);
  const first = fitting.filter(person => foldName(person.name).startsWith(typed));
  const rest = fitting.filter(person => !foldName(person.name).startsWith(typed));
  return [...first, ...rest].slice(0, limit);
}

const nobody: ReadonlySet<string> = new Set();

const fits = (searched: string, words: readonly string[]): boolean =>
  words.every(word => searched.includes(` ${word}`));

/** Folded text by row; a row that changes is another object. */
const searched = new WeakMap<PersonRow, string>();

function searchedOf(person: PersonRow): string {
  const known = searched.get(person);
  if (known !== undefined) return known;
  const { name, alsoKnownAs, school, role } = person;
  const text = ` ${foldName([name, ...alsoKnownAs, school?.name ?? '', role].join(' ')).replace(/[-,.'(]/g, ' ')}`;
  searched.set(person, text);
  return text;
}

const nearText = ({ name, alsoKnownAs }: PersonRow): string => [name, ...alsoKnownAs].join(' ');

/** Names that more than one person has, folded. */
export function sharedNames(people: readonly Pick<PersonRow, 'name'>[]): ReadonlySet<string> {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const { name } of people) {
    const folded = foldName(name);
    (once.has(folded) ? more : once).add(folded);
  }
  return more;
}

/** The name, and the school where others have the name too. */
export function tellApart(person: PersonRow, shared: ReadonlySet<string>): string {
  const { name, school } = person;
  return school !== null && shared.has(foldName(name)) ? `${name}, ${school.name}` : name;
}
