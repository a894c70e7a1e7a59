import { describe, expect, it } from 'vitest';
import { matchPeople, sharedNames, tellApart } from '../../../renderer/choosers/people-match';
import type { PersonRow } from '../../../shared/contract/network';
import { asId } from '../../../shared/domain/ids';

function person(name: string, school: string | null, more: Partial<PersonRow> = {}): PersonRow {
  return {
    id: asId.person(`${name}-${school ?? ''}`),
    name,
    alsoKnownAs: [],
    connection: 'other',
    role: '',
    school: school === null ? null : { id: asId.school(school), name: school, inBin: false },
    circles: [],
    goodFor: [],
    entries: 0,
    waiting: 0,
    lastSpoke: null,
    ...more,
  };
}

const people = [
  person('David Oyelaran', 'Ashworth Lane', { role: 'Headteacher' }),
  person('Mary Jones', 'Oakfield Primary'),
  person('Mary Jones', 'Fellside Infants'),
  person('Siân Prytherch-Mary', null, { alsoKnownAs: ['Mrs P'] }),
  person('Zoë Daly', null),
];
const found = (text: string): readonly string[] =>
  matchPeople(people, text, 10).map(
    ({ name, school }) => `${name}${school === null ? '' : `, ${school.name}`}`,
  );

describe('matchPeople', () => {
  it('finds by the start of any word, however it is accented', () => {
    expect(found('zoe')).toEqual(['Zoë Daly']);
    expect(found('OYE')).toEqual(['David Oyelaran, Ashworth Lane']);
  });

  it('finds by another name, by post and by school', () => {
    expect(found('mrs p')).toEqual(['Siân Prytherch-Mary']);
    expect(found('headt')).toEqual(['David Oyelaran, Ashworth Lane']);
    expect(found('jones fell')).toEqual(['Mary Jones, Fellside Infants']);
  });

  it('puts those whose name begins with it first, and finds the second part of a double name', () => {
    expect(found('mary')).toEqual([
      'Mary Jones, Oakfield Primary',
      'Mary Jones, Fellside Infants',
      'Siân Prytherch-Mary',
    ]);
  });

  it('forgives a slip when nothing fits as typed', () => {
    expect(found('oyelarun')).toEqual(['David Oyelaran, Ashworth Lane']);
    expect(found('xyzzy')).toEqual([]);
  });

  it('gives the first of the list for no text, and never more than asked for', () => {
    expect(matchPeople(people, '  ', 2).map(({ name }) => name)).toEqual(['David Oyelaran', 'Mary Jones']);
    expect(matchPeople(people, 'mary', 1)).toHaveLength(1);
  });

  it('leaves out who is there already, and still fills the list', () => {
    const without = new Set(people.slice(0, 2).map(({ id }) => id));
    expect(matchPeople(people, '', 2, without).map(({ name }) => name)).toEqual([
      'Mary Jones',
      'Siân Prytherch-Mary',
    ]);
    expect(matchPeople(people, 'mary', 5, without)).toHaveLength(2);
  });
});

describe('people of one name', () => {
  const shared = sharedNames(people);

  it('are told apart by their school', () => {
    expect(people.map(row => tellApart(row, shared))).toEqual([
      'David Oyelaran',
      'Mary Jones, Oakfield Primary',
      'Mary Jones, Fellside Infants',
      'Siân Prytherch-Mary',
      'Zoë Daly',
    ]);
  });
});
