import type { CircleId, EntryId, PersonId, ReviewId, ThemeId } from './ids';
import type { Stamped } from './person';
import type { LocalDate } from './time';

/** The steps of a rating, lowest first; shown with the numbers 1 to 4. */
export const reviewSteps = ['not-yet', 'starting', 'secure', 'strong'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/** How one theme was rated, and why. */
export type Rating = {
  readonly theme: ThemeId;
  /** `null` while it is not rated. */
  readonly step: ReviewStep | null;
  /** Entries that show it. */
  readonly evidence: readonly EntryId[];
  /** Markdown. */
  readonly why: string;
};

export type Reviewer = { readonly kind: 'me' } | { readonly kind: 'person'; readonly person: PersonId };

export type ReviewContent = {
  readonly circle: CircleId;
  readonly date: LocalDate;
  readonly reviewer: Reviewer;
  /** One for each theme that was rated or given evidence; each theme at most once. */
  readonly ratings: readonly Rating[];
  /** What was agreed; markdown. */
  readonly agreed: string;
  readonly followUp: LocalDate | null;
};

/** One reviewer's rating of a circle against the five themes at a date. */
export type Review = ReviewContent & Stamped & { readonly id: ReviewId };

/** 1 to 4. */
export function numberOfStep(step: ReviewStep): number {
  return reviewSteps.indexOf(step) + 1;
}
