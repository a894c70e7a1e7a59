import { readFileSync } from 'node:fs';
import type { Card } from '../../../../electron/core/contacts/read-card';
import { type CardFile, readCards } from '../../../../electron/core/contacts/read-cards';
import { asId } from '../../../../shared/domain/ids';
import { newPerson, type Person, type PersonContent } from '../../../../shared/domain/person';

export const never = new AbortController().signal;

export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../../fixtures/contacts/${name}`, import.meta.url));
}

/** The bytes of a file, or its text in UTF-8. */
export function readFile(content: string | Uint8Array): Promise<CardFile> {
  return readCards(typeof content === 'string' ? Buffer.from(content) : content, never);
}

export async function cardsIn(content: string | Uint8Array): Promise<readonly Card[]> {
  return (await readFile(content)).cards.map(({ card }) => card);
}

/** The only card of a file whose lines are these. */
export async function cardOf(...lines: readonly string[]): Promise<Card> {
  const [card] = await cardsIn(['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'));
  if (card === undefined) throw new Error('the card could not be read');
  return card;
}

export function personOf(content: Partial<PersonContent> & Pick<Person, 'name'>): Person {
  const id = asId.person('0f6a2c1e-9d53-4f4b-8a55-6f1d0c0e7b21');
  return { ...newPerson, ...content, id, createdAt: 0, updatedAt: 0, revision: 1, binnedAt: null };
}
