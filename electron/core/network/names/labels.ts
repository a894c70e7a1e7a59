import { foldName } from '../../../../shared/domain/inline';
import type { PersonContent } from '../../../../shared/domain/person';

type Names = Pick<PersonContent, 'name' | 'alsoKnownAs'>;

/** All that may be written to mean somebody: their names, and each with their school after a comma. */
export function labelsOf(person: Names, school: string | null): readonly string[] {
  const names = [person.name, ...person.alsoKnownAs];
  return school === null ? names : [...names, ...names.map(name => withSchool(name, school))];
}

/** How somebody is told from another of the same name. */
export function withSchool(name: string, school: string): string {
  return `${name.trim()}, ${school.trim()}`;
}

/** Whether `label` can be written as a mention; a name with brackets or beyond 120 characters cannot. */
export function isWritable(label: string): boolean {
  return /^[^[\]\n]{1,120}$/.test(label);
}

/** `names` without those that say the same as one before them or as one of `known`. */
export function addNames(known: readonly string[], names: readonly string[]): readonly string[] {
  const seen = new Set(known.map(foldName));
  return names.filter(name => {
    const folded = foldName(name);
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
