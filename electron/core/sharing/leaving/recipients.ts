import { JournalError } from '../../../../shared/contract/errors';
import type { Journal } from '../../../../shared/domain/journal';
import type { SenderKey } from '../../../../shared/domain/sharing/pack';
import type { ShareRecipient } from '../../../../shared/domain/sharing/recipient';
import type { Recipient } from '../choosing/may-leave';

/** A recipient as audiences are asked about it. A circle that was erased has no name, so nothing but what is open is for it. */
export function recipientIn({ circles }: Journal, recipient: ShareRecipient): Recipient {
  switch (recipient.kind) {
    case 'circle':
      return { kind: 'circle', circle: circles[recipient.circle]?.name ?? '' };
    case 'anybody':
      return { kind: 'anybody' };
    case 'subject':
      return { kind: 'subject' };
  }
}

/** What the circle or the person is called now; empty for anybody and for one that was erased. */
export function recipientName({ circles, people }: Journal, recipient: ShareRecipient): string {
  switch (recipient.kind) {
    case 'circle':
      return circles[recipient.circle]?.name ?? '';
    case 'anybody':
      return '';
    case 'subject':
      return people[recipient.person]?.name ?? '';
  }
}

/** Fails with `not-found` when the circle or the person was erased, or lies in the bin. */
export function requireRecipient({ circles, people }: Journal, recipient: ShareRecipient): void {
  if (recipient.kind === 'anybody') return;
  const record = recipient.kind === 'circle' ? circles[recipient.circle] : people[recipient.person];
  const gone = record === undefined || (recipient.kind === 'circle' && record.binnedAt !== null);
  if (gone) throw new JournalError('not-found');
}

/**
 * Keys of those who read what is given to the circle: of members whose cards are kept, and of whoever is on nobody's card and
 * put a pack into the circle's own library. Of nobody else.
 */
export function sendersAmong(
  { circles, cards, packsTaken }: Journal,
  recipient: ShareRecipient,
): ReadonlySet<SenderKey> {
  if (recipient.kind !== 'circle') return new Set();
  const members = circles[recipient.circle]?.members ?? [];
  const onCards = new Set(Object.values(cards).map(({ card }) => card.verifyingKey));
  const inLibrary = Object.values(packsTaken).filter(({ library }) => library === recipient.circle);
  return new Set([
    ...members.flatMap(({ person }) => cards[person]?.card.verifyingKey ?? []),
    ...inLibrary.flatMap(({ sender }) => (onCards.has(sender) ? [] : [sender])),
  ]);
}
