import type { Journal } from '../../../../../shared/domain/journal';
import type { Person } from '../../../../../shared/domain/person';
import type { School } from '../../../../../shared/domain/school';
import { nicknamesOf } from '../../check/names/nicknames';
import { personPatterns } from '../../check/names/person-patterns';
import { foldText } from '../../check/text/fold';
import { wordsOf } from '../../check/text/words';

/** Those of the journal who may be written like `person`: with a word or the initial of a name in common. */
export function namesakesOf(
  { people, schools }: Journal,
  person: Person,
): { readonly people: readonly Person[]; readonly schools: readonly School[] } {
  const own = new Set(personPatterns(person).flatMap(({ keys }) => keys));
  const initials = new Set(wordsIn(person).map(word => word.charAt(0)));
  const isLike = (other: Person): boolean => {
    const words = wordsIn(other);
    const last = words.at(-1) ?? '';
    return (
      initials.has(last.charAt(0)) ||
      words.some(word => own.has(word) || nicknamesOf(word).some(nickname => own.has(nickname)))
    );
  };
  return {
    people: Object.values(people).filter(other => other.id === person.id || isLike(other)),
    schools: Object.values(schools).filter(school => wordsIn(school).some(word => own.has(word))),
  };
}

function wordsIn({ name, alsoKnownAs }: Pick<Person, 'name' | 'alsoKnownAs'>): readonly string[] {
  return [name, ...alsoKnownAs].flatMap(one => wordsOf(foldText(one)).map(({ key }) => key));
}
