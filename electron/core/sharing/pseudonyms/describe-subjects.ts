import type { Person } from '../../../../shared/domain/person';
import type { School } from '../../../../shared/domain/school';
import type { DescribeSubject } from './pseudonym-words';
import { type SchoolTraits, traitsOf } from './school-traits';

export type DescribedPerson = Pick<Person, 'id' | 'connection' | 'role' | 'school'>;
export type DescribedSchool = Pick<School, 'id' | 'phase' | 'pupils' | 'area'>;

/** What somebody is to the head, as far as a pseudonym may say it. */
export type Standing = 'head' | 'mentor' | 'adviser' | 'colleague' | 'person';

/** How descriptions read in a language. */
export type DescriptionWords = {
  readonly standing: Readonly<Record<Standing, string>>;
  readonly school: string;
  /** `large urban primary`. */
  readonly schoolTraits: (traits: SchoolTraits) => string;
  /** `a large urban primary`. */
  readonly schoolPhrase: (traits: SchoolTraits) => string;
};

/**
 * Describes people by their standing, heads by their school too, and schools by size, setting and phase; strangers only as a
 * person or a school.
 */
export function describeSubjects(
  people: readonly DescribedPerson[],
  schools: readonly DescribedSchool[],
  words: DescriptionWords,
): DescribeSubject {
  const byPerson = new Map<string, DescribedPerson>(people.map(person => [person.id, person]));
  const bySchool = new Map<string, SchoolTraits | null>(schools.map(school => [school.id, traitsOf(school)]));
  const ofSchool = (id: string | null) => (id === null ? null : (bySchool.get(id) ?? null));

  return subject => {
    switch (subject.kind) {
      case 'person': {
        const person = byPerson.get(subject.id);
        const standing = person === undefined ? 'person' : standingOf(person);
        const traits = standing === 'head' ? ofSchool(person?.school ?? null) : null;
        const beside = traits === null ? null : words.schoolTraits(traits);
        return { noun: words.standing[standing], phrase: null, beside };
      }
      case 'school': {
        const traits = ofSchool(subject.id);
        const phrase = traits === null ? null : words.schoolPhrase(traits);
        return { noun: words.school, phrase, beside: null };
      }
      case 'stranger': {
        const noun = subject.of === 'school' ? words.school : words.standing.person;
        return { noun, phrase: null, beside: null };
      }
    }
  };
}

/** A role says more than the connection: a cohort is of heads, but a partner may be anybody's deputy. */
function standingOf({ connection, role }: DescribedPerson): Standing {
  if (
    /\b(?:head ?teacher|principal|(?:executive |co-|acting )head|head of school|head)\b/i.test(role) &&
    !/deputy|assistant/i.test(role)
  )
    return 'head';
  switch (connection) {
    case 'partner-head':
    case 'cohort-peer':
      return 'head';
    case 'mentor':
    case 'coach':
      return 'mentor';
    case 'adviser':
      return 'adviser';
    case 'colleague':
      return 'colleague';
    case 'other':
      return 'person';
  }
}
