import { JournalError } from '../../../shared/contract/errors';
import { bodyLimit } from '../../../shared/domain/entry';
import type { SchoolId } from '../../../shared/domain/ids';
import { newPerson, type PersonContent } from '../../../shared/domain/person';
import { addNames } from '../network/names/labels';
import type { Card } from './read-card';

/** A person as a card describes them. `school` is `null` when the card names none or it is not clear which is meant. */
export function personFrom(card: Card, school: SchoolId | null): PersonContent {
  return fillIn({ ...newPerson, name: card.name }, card, school);
}

/**
 * `person` with what `card` has and they have not: nothing that is there is replaced. Fails with `text-too-large` when the
 * notes of both are more than notes may be.
 */
export function fillIn<T extends PersonContent>(person: T, card: Card, school: SchoolId | null): T {
  const known = [person.name];
  return {
    ...person,
    alsoKnownAs: addNames(known, [...person.alsoKnownAs, card.name, ...card.alsoKnownAs]),
    role: person.role === '' ? card.role : person.role,
    school: person.school ?? school,
    emails: addNames([], [...person.emails, ...card.emails]),
    phones: [...person.phones, ...newNumbers(person.phones, card.phones)],
    notes: joinedNotes(person.notes, notesOf(card, school)),
  };
}

/** A school that could not be told from others of its name is still written down. */
function notesOf({ notes, school: name }: Card, school: SchoolId | null): string {
  return [school === null ? name : '', notes].filter(note => note !== '').join('\n\n');
}

function joinedNotes(before: string, added: string): string {
  if (added === '' || before.includes(added)) return before;
  const notes = before.trim() === '' ? added : `${before.trimEnd()}\n\n${added}`;
  if (notes.length > bodyLimit) throw new JournalError('text-too-large', { limit: bodyLimit });
  return notes;
}

/** Numbers that are not known yet, however their digits are grouped. */
function newNumbers(known: readonly string[], numbers: readonly string[]): readonly string[] {
  const plain = (number: string) => number.replace(/[\s().-]/g, '');
  const seen = new Set(known.map(plain));
  return numbers.filter(number => !seen.has(plain(number)));
}
