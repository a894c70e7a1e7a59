import type { CircleId, ReviewId, ThemeId } from '../../domain/ids';
import type { Review, ReviewContent, Reviewer, ReviewStep } from '../../domain/review';
import type { Instant, LocalDate } from '../../domain/time';
import type { EntrySummary } from '../journal';
import type { Named, NewOf, SaveOf } from './records';

export type ReviewRow = {
  readonly id: ReviewId;
  readonly circle: Named<CircleId>;
  readonly date: LocalDate;
  readonly reviewer: Reviewer;
  /** The reviewer's present name; `null` for the head. */
  readonly reviewerName: string | null;
  readonly steps: readonly { readonly theme: ThemeId; readonly step: ReviewStep | null }[];
  readonly followUp: LocalDate | null;
  readonly binnedAt: Instant | null;
};

export type ReviewView = {
  readonly review: Review;
  readonly row: ReviewRow;
  /** Evidence by theme, in the order of the review. */
  readonly evidence: readonly { readonly theme: ThemeId; readonly entries: readonly EntrySummary[] }[];
  /** All reviews of the circle, this one among them, oldest first. */
  readonly all: readonly ReviewRow[];
};

/** Reviews of circles. */
export interface ReviewMethods {
  listReviews(): readonly ReviewRow[];
  getReview(input: { readonly id: ReviewId }): ReviewView;
  createReview(input: NewOf<ReviewContent, 'circle' | 'date'>): ReviewView;
  saveReview(input: SaveOf<ReviewId, ReviewContent>): ReviewView;
}
