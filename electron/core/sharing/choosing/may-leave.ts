import type { Audience, Entry } from '../../../../shared/domain/entry';
import { foldName } from '../../../../shared/domain/inline';

/** Whom something is for: a circle by its present name, or anybody at all. */
export type Recipient = { readonly kind: 'circle'; readonly circle: string } | { readonly kind: 'anybody' };

/** Why an entry cannot be chosen. The first that holds is the one that is said. */
export type Refusal =
  | 'in-bin'
  /** A reflection is never shared, whatever its audience says. */
  | 'reflection'
  | 'only-me'
  /** Its audience names circles, and not this one. */
  | 'not-for-them'
  /** Practice whose owner was not asked, or did not agree. */
  | 'owner-not-asked';

/** Why `entry` may not leave for `recipient`; `null` when it may. An allow-list: what is not said to be theirs is not. */
export function refusalOf(entry: Entry, recipient: Recipient): Refusal | null {
  if (entry.binnedAt !== null) return 'in-bin';
  if (entry.kind === 'reflection') return 'reflection';
  if (entry.audience.kind === 'only-me') return 'only-me';
  if (!covers(entry.audience, recipient)) return 'not-for-them';
  return entry.kind === 'practice' && !entry.ownerAgrees ? 'owner-not-asked' : null;
}

/** Whether `recipient` is among those an audience allows. What is for a circle is not for anybody. */
function covers(audience: Audience, recipient: Recipient): boolean {
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
