import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../../renderer/features/questions/asked-of';
import type { CircleRow, PersonRow } from '../../../../shared/contract/network';
import { asId } from '../../../../shared/domain/ids';

const person = (name: string, waiting: number): PersonRow => ({
  id: asId.person(name),
  name,
  alsoKnownAs: [],
  connection: 'other',
  role: '',
  school: null,
  circles: [],
  goodFor: [],
  entries: 0,
  waiting,
  lastSpoke: null,
});
const cohort: CircleRow = {
  id: asId.circle('cohort'),
  name: 'cohort',
  kind: 'cohort',
  members: 3,
  waiting: 4,
  next: null,
  lastReview: null,
};

describe('askedOf', () => {
  it('lists those for whom something waits, most first', () => {
    const found = askedOf([person('David', 2), person('Jo', 0), person('Mary', 7)], [cohort]);
    expect(found.map(({ name, count }) => [name, count])).toEqual([
      ['Mary', 7],
      ['cohort', 4],
      ['David', 2],
    ]);
  });
});
