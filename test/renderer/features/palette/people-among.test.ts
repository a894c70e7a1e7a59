import { describe, expect, it } from 'vitest';
import { peopleAmong } from '../../../../renderer/features/palette/use-findings';
import type { PersonRow } from '../../../../shared/contract/network';
import type { NamedHit } from '../../../../shared/contract/search';
import { asId } from '../../../../shared/domain/ids';

const person = (id: string, name: string, alsoKnownAs: readonly string[] = []): PersonRow => ({
  id: asId.person(id),
  name,
  alsoKnownAs,
  connection: 'other',
  role: '',
  school: null,
  circles: [],
  goodFor: [],
  entries: 0,
  waiting: 0,
  lastSpoke: null,
});
const hit = (name: string, kind: NamedHit['kind'] = 'person'): NamedHit => ({
  kind,
  name,
  key: name,
  segments: [],
  count: 1,
});
const everybody = [
  person('mary', 'Mary Postlethwaite', ['Mrs P']),
  person('jones-1', 'Jo Jones'),
  person('jones-2', 'Jo Jones'),
];
const found = (query: string, names: readonly NamedHit[]) => {
  const { people, names: left } = peopleAmong(everybody, names, query);
  return { people: people.map(({ id }) => id), names: left.map(({ name }) => name) };
};

describe('people in the palette', () => {
  it('lead to their page, once, also by another name they have in the notes', () => {
    expect(found('mrs', [hit('Mrs P'), hit('Mrs Okafor')])).toEqual({
      people: ['mary'],
      names: ['Mrs Okafor'],
    });
  });

  it('lead there by a name that was found in the notes, whatever was typed', () => {
    expect(found('the head at St Wilfrid’s', [hit('Mary Postlethwaite')])).toEqual({
      people: ['mary'],
      names: [],
    });
  });

  it('of one name are both offered, and nothing is guessed', () => {
    expect(found('jo', [hit('Jo Jones')])).toEqual({ people: ['jones-1', 'jones-2'], names: [] });
  });

  it('leave tags and saved searches as they are, and words that narrow a search alone', () => {
    expect(found('tag:mary', [hit('mary', 'tag')])).toEqual({ people: [], names: ['mary'] });
  });
});
