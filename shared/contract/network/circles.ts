import type { Circle, CircleContent, CircleKind, MemberRole } from '../../domain/circle';
import type { CircleId, PersonId } from '../../domain/ids';
import type { LocalDate } from '../../domain/time';
import type { EntrySummary } from '../journal';
import type { ConversationRow } from './conversations';
import type { Named, NewOf, SaveOf } from './records';
import type { ReviewRow } from './reviews';

export type CircleRow = {
  readonly id: CircleId;
  readonly name: string;
  readonly kind: CircleKind;
  readonly members: number;
  readonly waiting: number;
  /** The soonest that is under way or from today on; one whose day went by without being held is not next. */
  readonly next: ConversationRow | null;
  readonly lastReview: LocalDate | null;
};

export type CircleView = {
  readonly circle: Circle;
  /** In the order chair, coordinator, adviser, member, then by name. */
  readonly members: readonly { readonly person: Named<PersonId>; readonly role: MemberRole }[];
  readonly waiting: readonly EntrySummary[];
  /** Dates to come, soonest first, then those past, newest first; at most 50. */
  readonly coming: readonly ConversationRow[];
  readonly past: readonly ConversationRow[];
  readonly reviews: readonly ReviewRow[];
  /** Entries this circle may see. */
  readonly shared: number;
};

/** Circles and their members. */
export interface CircleMethods {
  listCircles(): readonly CircleRow[];
  getCircle(input: { readonly id: CircleId }): CircleView;
  /** Fails with `name-taken`. */
  createCircle(input: NewOf<CircleContent, 'name'>): CircleView;
  /** Fails with `name-taken`. A new name is written into every audience that had the old one. */
  saveCircle(input: SaveOf<CircleId, CircleContent>): CircleView;
}
