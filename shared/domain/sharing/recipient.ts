import type { CircleId, PersonId } from '../ids';

/** Whom something is for: a circle, anybody at all, or a person who asked what is kept about them. */
export type ShareRecipient =
  | { readonly kind: 'circle'; readonly circle: CircleId }
  | { readonly kind: 'anybody' }
  | { readonly kind: 'subject'; readonly person: PersonId };

/** Why an entry cannot be chosen. The first that holds is the one that is said. */
export const refusals = ['in-bin', 'reflection', 'only-me', 'not-for-them', 'owner-not-asked'] as const;
/**
 * `reflection`: never shared, whatever its audience says. `not-for-them`: its audience names circles, and not this one.
 * `owner-not-asked`: practice whose owner was not asked, or did not agree.
 */
export type Refusal = (typeof refusals)[number];

/** Characters of the reason for which an audience was raised. */
export const reasonLimit = 500;
