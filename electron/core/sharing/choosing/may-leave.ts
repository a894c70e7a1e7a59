import type { Audience, Entry } from '../../../../shared/domain/entry';
import { foldName } from '../../../../shared/domain/inline';
import type { Refusal } from '../../../../shared/domain/sharing/recipient';

/**
 * Whom something is for: a circle by its present name, anybody at all, or somebody who asked what is kept about them, for
 * whom no audience counts.
 */
export type Recipient =
  | { readonly kind: 'circle'; readonly circle: string }
  | { readonly kind: 'anybody' }
  | { readonly kind: 'subject' };

/** Why `entry` may not leave for `recipient`; `null` when it may. An allow-list: what is not said to be theirs is not. */
export function refusalOf(entry: Entry, recipient: Recipient): Refusal | null {
  if (recipient.kind === 'subject') return null;
  if (entry.binnedAt !== null) return 'in-bin';
  if (entry.kind === 'reflection') return 'reflection';
  if (entry.audience.kind === 'only-me') return 'only-me';
  if (!covers(entry.audience, recipient)) return 'not-for-them';
  return entry.kind === 'practice' && !entry.ownerAgrees ? 'owner-not-asked' : null;
}

/** Whether `recipient` is among those an audience allows. What is for a circle is not for anybody. */
export function covers(audience: Audience, recipient: Recipient): boolean {
  switch (audience.kind) {
    case 'only-me':
      return false;
    case 'open':
      return true;
    case 'circles':
      return (
        recipient.kind === 'circle' &&
        audience.circles.some(name => foldName(name) === foldName(recipient.circle))
      );
  }
}
