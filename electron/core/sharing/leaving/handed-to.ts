import type { Journal } from '../../../../shared/domain/journal';
import type { HandedNote, Handover } from '../../../../shared/domain/sharing/handover';
import type { ShareRecipient } from '../../../../shared/domain/sharing/recipient';

/** What left for the same recipient with one of these notes in it, the latest first. */
export function handedTo(
  { handovers }: Journal,
  recipient: ShareRecipient,
  isOneOf: (note: HandedNote) => boolean,
): readonly Handover[] {
  return Object.values(handovers)
    .filter(handover => isSameRecipient(handover.recipient, recipient) && handover.notes.some(isOneOf))
    .sort((a, b) => b.at - a.at);
}

function isSameRecipient(one: ShareRecipient, other: ShareRecipient): boolean {
  switch (one.kind) {
    case 'circle':
      return other.kind === 'circle' && one.circle === other.circle;
    case 'anybody':
      return other.kind === 'anybody';
    case 'subject':
      return other.kind === 'subject' && one.person === other.person;
  }
}
