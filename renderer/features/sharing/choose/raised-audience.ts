import type { Audience } from '../../../../shared/domain/entry';
import type { ShareRecipient } from '../../../../shared/domain/sharing/recipient';

/**
 * The audience with whoever it is for as well; `circle` is what their circle is called. `null` while there is nobody to let
 * read: the circle is not known, or somebody asked what is kept about them. Never more than was asked for.
 */
export function raisedAudience(
  before: Audience,
  recipient: ShareRecipient,
  circle: string | undefined,
): Audience | null {
  switch (recipient.kind) {
    case 'anybody':
      return { kind: 'open' };
    case 'circle':
      if (circle === undefined) return null;
      return { kind: 'circles', circles: before.kind === 'circles' ? [...before.circles, circle] : [circle] };
    case 'subject':
      return null;
  }
}
