import type { CircleId, PersonId } from './ids';
import type { Stamped } from './person';

export const circleKinds = ['cohort', 'partnership', 'federation', 'trust', 'team', 'pair'] as const;
/** `pair` is two departments that work together. */
export type CircleKind = (typeof circleKinds)[number];

export const memberRoles = ['chair', 'coordinator', 'adviser', 'member'] as const;
export type MemberRole = (typeof memberRoles)[number];

export type Member = { readonly person: PersonId; readonly role: MemberRole };

export const rhythms = [
  'none',
  'weekly',
  'fortnightly',
  'monthly',
  'half-termly',
  'termly',
  'yearly',
] as const;
/** How often a circle means to meet. */
export type Rhythm = (typeof rhythms)[number];

/** What the head keeps about a group. Its dates are conversations with this circle. */
export type CircleContent = {
  /** No two circles have the same name: an entry's audience names them. */
  readonly name: string;
  readonly kind: CircleKind;
  /** Nobody is in it twice. */
  readonly members: readonly Member[];
  readonly rhythm: Rhythm;
  /** The working agreement, for example `tech follows maintenance`; markdown. */
  readonly agreement: string;
  /** Markdown. */
  readonly notes: string;
};

/** A named group: cohort, partnership, federation, trust, team, cross-department pair. */
export type Circle = CircleContent & Stamped & { readonly id: CircleId };

/** Members; a larger circle is refused. */
export const memberLimit = 20_000;

export const newCircle: Omit<CircleContent, 'name'> = {
  kind: 'cohort',
  members: [],
  rhythm: 'none',
  agreement: '',
  notes: '',
};
