import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../../../electron/core/sharing/check/finding';
import { describeSubjects } from '../../../../../electron/core/sharing/pseudonyms/describe-subjects';
import { lettersOf } from '../../../../../electron/core/sharing/pseudonyms/letters';
import {
  emptyKey,
  type PseudonymKey,
  pseudonymOf,
} from '../../../../../electron/core/sharing/pseudonyms/pseudonym-key';
import { traitsOf } from '../../../../../electron/core/sharing/pseudonyms/school-traits';
import { descriptionWords } from '../../../../../electron/core/sharing/pseudonyms/spoken-words';
import { asId } from '../../../../../shared/domain/ids';
import type { Connection } from '../../../../../shared/domain/person';

const person = (id: string): Subject => ({ kind: 'person', id: asId.person(id) });
const school = (id: string): Subject => ({ kind: 'school', id: asId.school(id) });
const stranger: Subject = { kind: 'stranger', of: 'person', name: 'jessop' };

const people: readonly (readonly [string, Connection, string])[] = [
  ['head', 'other', 'Headteacher'],
  ['deputy', 'partner-head', 'Deputy head'],
  ['peer', 'cohort-peer', ''],
  ['coach', 'coach', ''],
  ['adviser', 'adviser', 'Link adviser'],
  ['colleague', 'colleague', 'Assistant head'],
];
const large = { phase: 'primary', pupils: 600, area: 'Inner city' } as const;

const describeThem = describeSubjects(
  people.map(([id, connection, role]) => ({ id: asId.person(id), connection, role, school: null })),
  [
    { id: asId.school('one'), ...large },
    { id: asId.school('two'), ...large },
    { id: asId.school('three'), ...large },
    { id: asId.school('unknown'), phase: null, pupils: null, area: '' },
    { id: asId.school('all'), phase: 'all-through', pupils: 900, area: 'Somewhere' },
  ],
  descriptionWords,
);

function labels(subjects: readonly Subject[], start: PseudonymKey = emptyKey): readonly string[] {
  let key = start;
  return subjects.map(subject => {
    const given = pseudonymOf(key, subject, describeThem);
    key = given.key;
    return given.label;
  });
}

describe('pseudonyms', () => {
  it('say what somebody is, and give every person a letter of their own', () => {
    expect(labels([...people.map(([id]) => person(id)), stranger])).toEqual([
      'Head A',
      'Head B',
      'Head C',
      'Mentor D',
      'Adviser E',
      'Colleague F',
      'Person G',
    ]);
  });

  it('say what a school is, with a letter only from the second like it', () => {
    expect(
      labels([
        school('one'),
        school('two'),
        school('one'),
        school('three'),
        school('unknown'),
        school('all'),
      ]),
    ).toEqual([
      'a large urban primary',
      'a large urban primary (B)',
      'a large urban primary',
      'a large urban primary (C)',
      'School A',
      'an all-through school',
    ]);
  });

  it('stay with whoever has them, in a key that is plain data', () => {
    const first = pseudonymOf(emptyKey, person('peer'), describeThem);
    const stored: PseudonymKey = JSON.parse(JSON.stringify(first.key));
    expect(labels([stranger, person('peer')], stored)).toEqual(['Person B', 'Head A']);
    expect(emptyKey.given).toEqual([]);
  });

  it('never say her own words about a school', () => {
    expect(traitsOf({ phase: 'primary', pupils: 88, area: 'Top of Fellside dale, by the Quarry' })).toEqual({
      size: 'small',
      setting: 'rural',
      phase: 'primary',
    });
  });
});

describe('letters', () => {
  it('go on after Z', () => {
    expect([0, 25, 26, 27, 51, 52, 701, 702].map(lettersOf)).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
