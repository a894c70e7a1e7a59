import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { CardRow, ReadCard } from '../../../../shared/contract/sharing';
import type { PersonId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import type { Person } from '../../../../shared/domain/person';
import { hasSameKeys, type KeptCard } from '../../../../shared/domain/sharing/card';
import type { SenderKey } from '../../../../shared/domain/sharing/pack';
import type { Instant } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { named } from '../../network/records/rows';
import { requireRecord } from '../../network/records/stamps';
import { type Card, readCard as readCardText } from './card';
import { wordsOf } from './card-words';
import { ownIdentityOf } from './own-identity';

type Cards = Pick<Journal, 'cards' | 'people'>;

/** Whose card these signing keys are on, the person's record with it; `null` for nobody's. */
export function holderOf(
  { cards, people }: Cards,
  key: SenderKey,
): { readonly kept: KeptCard; readonly person: Person } | null {
  const kept = Object.values(cards).find(({ card }) => card.verifyingKey === key);
  const person = kept === undefined ? undefined : people[kept.person];
  return kept === undefined || person === undefined ? null : { kept, person };
}

export function cardRow({ people }: Cards, { person, card, addedAt, comparedAt }: KeptCard): CardRow {
  return {
    person: named(requireRecord(people, person)),
    name: card.name,
    words: wordsOf(card),
    addedAt,
    comparedAt,
  };
}

/** What a text somebody sent says, whose it may be, and what is kept of whoever it was asked for. Fails with `card-refused`. */
export function readSentCard({ vault, network }: OpenJournal, { text, person }: Input<'readCard'>): ReadCard {
  const card = requireCard(text);
  const journal = vault.db.data;
  const holder = holderOf(journal, card.verifyingKey)?.person ?? onlyOne(network, card.name);
  return {
    name: card.name,
    words: wordsOf(card),
    person: holder === null ? null : named(holder),
    held: heldAs(journal, card, person ?? holder?.id ?? null),
  };
}

function heldAs(journal: Journal, card: Card, person: PersonId | null): ReadCard['held'] {
  const own = ownIdentityOf(journal);
  if (own !== null && own.card.verifyingKey === card.verifyingKey) return 'own';
  const kept = person === null ? undefined : journal.cards[person];
  if (kept === undefined) return 'none';
  return hasSameKeys(kept.card, card) ? 'same' : 'other-keys';
}

function onlyOne({ peopleNamed }: OpenJournal['network'], name: string): Person | null {
  const people = peopleNamed(foldName(name));
  return people.length === 1 ? (people[0] ?? null) : null;
}

/**
 * Keeps a card as somebody's. Fails with `card-refused`, `name-taken` for somebody else's very card, and `not-allowed` for the
 * head's own, or for other keys than the kept ones whose words were not compared.
 */
export async function keepCard(open: OpenJournal, input: Input<'keepCard'>): Promise<CardRow> {
  const card = requireCard(input.text);
  const { person } = input;
  await open.vault.patch(journal => {
    requireRecord(journal.people, person);
    const holder = holderOf(journal, card.verifyingKey);
    if (holder !== null && holder.person.id !== person) throw new JournalError('name-taken');
    const held = heldAs(journal, card, person);
    if (held === 'own') throw new JournalError('not-allowed');
    if (held === 'other-keys' && !input.compared) throw new JournalError('not-allowed', { otherKeys: true });
    const known = held === 'same' ? (journal.cards[person]?.comparedAt ?? null) : null;
    const at = open.world.now();
    const comparedAt = known ?? (input.compared ? at : null);
    return { cards: { [person]: { person, card, addedAt: at, comparedAt } } };
  });
  return changed(open, person);
}

/** Says whether a card's words were read aloud and were the same. Another card may have come in its place meanwhile. */
export async function setCompared(open: OpenJournal, input: Input<'setCompared'>): Promise<CardRow> {
  const { person, words, compared } = input;
  await open.vault.patch(journal => {
    const kept = requireRecord(journal.cards, person);
    if (wordsOf(kept.card).join(' ') !== words.join(' ')) throw new JournalError('changed-elsewhere');
    const comparedAt: Instant | null = compared ? open.world.now() : null;
    return { cards: { [person]: { ...kept, comparedAt } } };
  });
  return changed(open, person);
}

export async function forgetCard({ vault, world }: OpenJournal, person: PersonId): Promise<void> {
  await vault.patch(() => ({ cards: { [person]: null } }));
  world.emit('sharingChanged', null);
}

function changed({ vault, world }: OpenJournal, person: PersonId): CardRow {
  world.emit('sharingChanged', null);
  return cardRow(vault.db.data, requireRecord(vault.db.data.cards, person));
}

function requireCard(text: string): Card {
  const reading = readCardText(text);
  if (reading.kind === 'refused') throw new JournalError('card-refused', { problem: reading.problem });
  return reading.card;
}
