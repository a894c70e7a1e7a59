import type { Person } from '../../../../shared/domain/person';
import type { School } from '../../../../shared/domain/school';

export type KnownPerson = Pick<Person, 'id' | 'name' | 'alsoKnownAs' | 'emails' | 'phones'>;
export type KnownSchool = Pick<School, 'id' | 'name' | 'alsoKnownAs'>;

/** What the journal knows before it looks: its people and schools, those in the bin too. */
export type KnownNames = {
  readonly people: readonly KnownPerson[];
  readonly schools: readonly KnownSchool[];
  /** Words the head has said are nobody's name. They never hide a name of the journal's own. */
  readonly ordinary: readonly string[];
  /** What others are called by the pseudonym key in use (its labels): whoever is `Head AB` has no such initials. */
  readonly pseudonyms: readonly string[];
};
