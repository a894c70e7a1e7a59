import type { PackSender } from '../../../../shared/contract/sharing';
import type { Journal } from '../../../../shared/domain/journal';
import { named } from '../../network/records/rows';
import { type Card, ownIdentityOf } from '../identity';
import { wordsOf } from '../identity/card-words';
import { holderOf } from '../identity/kept-cards';

/** Who made a pack, as far as this journal knows. Words that were compared stand for both keys, so both have to be the same. */
export function senderOf(journal: Journal, card: Card): PackSender {
  const holder = holderOf(journal, card.verifyingKey);
  const person = holder === null ? null : named(holder.person);
  return { name: card.name, words: wordsOf(card), person, standing: standingOf(journal, card, holder) };
}

function standingOf(
  journal: Journal,
  card: Card,
  holder: ReturnType<typeof holderOf>,
): PackSender['standing'] {
  if (ownIdentityOf(journal)?.card.verifyingKey === card.verifyingKey) return 'own';
  if (holder === null) return 'unknown';
  const { comparedAt, card: kept } = holder.kept;
  return comparedAt !== null && kept.recipient === card.recipient ? 'compared' : 'kept';
}
