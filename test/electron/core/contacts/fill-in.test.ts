import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillIn, personFrom } from '../../../../electron/core/contacts/fill-in';
import type { Card } from '../../../../electron/core/contacts/read-card';
import { bodyLimit } from '../../../../shared/domain/entry';
import { asId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import { personOf } from './card-files';

const word = fc.constantFrom(
  'Mary',
  'MARY',
  'Mrs J',
  'Siân',
  'Sian',
  'a@example.org',
  'A@example.org',
  '01632 1',
);
const words = fc.uniqueArray(word, { maxLength: 4 });
const card: fc.Arbitrary<Card> = fc.record({
  name: word,
  alsoKnownAs: words,
  role: fc.constantFrom('', 'Head', 'Deputy'),
  school: fc.constantFrom('', 'Oakfield'),
  emails: words,
  phones: words,
  notes: fc.constantFrom('', 'Tall.', 'Kind.\n\nTall.'),
  uid: fc.constant(''),
  leftOut: fc.constant([]),
});
const person = fc
  .record({ name: word, alsoKnownAs: words, role: word, emails: words, phones: words, notes: word })
  .map(personOf);
const oakfield = asId.school('11111111-1111-4111-8111-111111111111');
const school = fc.constantFrom(null, oakfield);

const folded = (values: readonly string[]) => new Set(values.map(foldName));

describe('a card that joins a person', () => {
  it('takes nothing away, leaves out nothing, and adds nothing the second time', () => {
    fc.assert(
      fc.property(person, card, school, (before, added, place) => {
        const after = fillIn(before, added, place);
        expect(after).toMatchObject({ name: before.name, role: before.role, id: before.id });
        expect(after.notes.startsWith(before.notes)).toBe(true);
        expect(after.notes).toContain(added.notes);
        const names = ({ name, alsoKnownAs }: Pick<Card, 'name' | 'alsoKnownAs'>) => [name, ...alsoKnownAs];
        expect(folded(names(after))).toEqual(folded([...names(before), ...names(added)]));
        expect(folded(after.emails)).toEqual(folded([...before.emails, ...added.emails]));
        expect(after.phones.slice(0, before.phones.length)).toEqual(before.phones);
        expect(fillIn(after, added, place)).toEqual(after);
      }),
    );
  });

  it('writes down a school that could not be told from others', () => {
    const [one] = fc.sample(
      card.map(value => ({ ...value, school: 'St Mary’s', notes: 'Tall.' })),
      1,
    );
    if (one === undefined) throw new Error('there is no card');
    expect(personFrom(one, null)).toMatchObject({ school: null, notes: 'St Mary’s\n\nTall.' });
    expect(personFrom(one, oakfield)).toMatchObject({ school: oakfield, notes: 'Tall.' });
  });

  it('is refused when the notes of both are more than notes may be', () => {
    const full = personOf({ name: 'Mary', notes: 'x'.repeat(bodyLimit) });
    const [one] = fc.sample(
      card.map(value => ({ ...value, notes: 'Tall.' })),
      1,
    );
    if (one === undefined) throw new Error('there is no card');
    expect(() => fillIn(full, one, oakfield)).toThrow('text-too-large');
    expect(full.notes).toHaveLength(bodyLimit);
  });
});
