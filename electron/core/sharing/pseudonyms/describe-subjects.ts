import type { Person } from '../../../../shared/domain/person';
import type { School } from '../../../../shared/domain/school';
import type { Subject } from '../check/finding';
import type { DescribeSubject, Description } from './pseudonym-words';
import { type SchoolTraits, traitsOf } from './school-traits';

export type DescribedPerson = Pick<Person, 'id' | 'connection' | 'role'>;
export type DescribedSchool = Pick<School, 'id' | 'phase' | 'pupils' | 'area'>;

/** What somebody is to the head, as far as a pseudonym may say it. */
export type Standing = 'head' | 'mentor' | 'adviser' | 'colleague' | 'person';

/** How descriptions read in a language. */
export type DescriptionWords = {
  readonly standing: Readonly<Record<Standing, string>>;
  readonly school: string;
  /** `a large urban primary`. */
  readonly schoolPhrase: (traits: SchoolTraits) => string;
};

/** Describes people by their standing and schools by size, setting and phase; strangers only as a person or a school. */
export function describeSubjects(
  people: readonly DescribedPerson[],
  schools: readonly DescribedSchool[],
  words: DescriptionWords,
): DescribeSubject {
  const byPerson = new Map<string, Standing>(people.map(person => [person.id, standingOf(person)]));
  const bySchool = new Map<string, SchoolTraits | null>(schools.map(school => [school.id, traitsOf(school)]));
  return subject => describe(subject, byPerson, bySchool, words);
}

function describe(
  subject: Subject,
  people: ReadonlyMap<string, Standing>,
  schools: ReadonlyMap<string, SchoolTraits | null>,
  words: DescriptionWords,
): Description {
  switch (subject.kind) {
    case 'person':
      return { noun: words.standing[people.get(subject.id) ?? 'person'], phrase: null };
    case 'school': {
      const traits = schools.get(subject.id) ?? null;
      return { noun: words.school, phrase: traits === null ? null : words.schoolPhrase(traits) };
    }
    case 'stranger':
      return { noun: subject.of === 'school' ? words.school : words.standing.person, phrase: null };
  }
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
