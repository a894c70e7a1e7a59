import type { PackSender } from '../../../../shared/contract/sharing';
import type { Journal } from '../../../../shared/domain/journal';
import type { SenderKey } from '../../../../shared/domain/sharing/pack';
import { named } from '../../network/records/rows';
import { type Card, ownIdentityOf } from '../identity';
import { wordsOf } from '../identity/card-words';
import { holderOf } from '../identity/kept-cards';

/** Who made a pack, as far as this journal knows. Words that were compared stand for both keys, so both have to be the same. */
export function senderOf(journal: Journal, card: Card): PackSender {
  const holder = holderOf(journal, card.verifyingKey);
  const person = holder === null ? null : named(holder.person);
  const standing = standingOf(journal, card.verifyingKey);
  const isWhole = holder?.kept.card.recipient === card.recipient;
  return {
    name: card.name,
    words: wordsOf(card),
    person,
    standing: standing === 'compared' && !isWhole ? 'kept' : standing,
  };
}

/** What is known of whoever signs with this key. */
export function standingOf(journal: Journal, key: SenderKey): PackSender['standing'] {
  if (ownIdentityOf(journal)?.card.verifyingKey === key) return 'own';
  const holder = holderOf(journal, key);
  if (holder === null) return 'unknown';
  return holder.kept.comparedAt === null ? 'kept' : 'compared';
}
