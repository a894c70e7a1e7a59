import type { ContactDecision, ContactPreview, ContactsPreview } from '../../../../shared/contract/network';
import type { PersonId } from '../../../../shared/domain/ids';

/** What the head decides about a card: a new person, nobody, or the person whose id it is. */
export type Decision = 'add' | 'leave' | PersonId;

/** What stands in the file beyond doubt is decided; a card that may be somebody she has waits for her word and stays out. */
export function firstDecision({ matches, same, name }: ContactPreview): Decision {
  if (same !== null) return same;
  return matches.length > 0 || name.trim() === '' ? 'leave' : 'add';
}

/** Cards that may be somebody who is here already; they come first. */
export function isUnsure({ matches, same }: ContactPreview): boolean {
  return same === null && matches.length > 0;
}

/** The unsure ones first, otherwise in the order of the file. */
export function inDecidingOrder(cards: readonly ContactPreview[]): readonly ContactPreview[] {
  return [...cards.filter(isUnsure), ...cards.filter(card => !isUnsure(card))];
}

/** The decisions as the contract takes them, in the order of the file. */
export function decisionsOf(
  { cards }: ContactsPreview,
  decided: ReadonlyMap<number, Decision>,
): readonly ContactDecision[] {
  return cards.map(card => {
    const decision = decided.get(card.card) ?? firstDecision(card);
    if (isPerson(decision)) return { card: card.card, to: 'join', person: decision };
    return { card: card.card, to: decision === 'add' ? 'add' : 'leave' };
  });
}

function isPerson(decision: Decision): decision is PersonId {
  return decision !== 'add' && decision !== 'leave';
}

/** The same decision for every card that is no person's beyond doubt. */
export function decideAll(
  { cards }: ContactsPreview,
  decision: 'add' | 'leave',
): ReadonlyMap<number, Decision> {
  const free = cards.filter(card => decision === 'leave' || (!isUnsure(card) && card.same === null));
  return new Map(
    free.filter(card => card.name.trim() !== '' || decision === 'leave').map(card => [card.card, decision]),
  );
}
