import type { ReviewRow } from '../../../../shared/contract/network';
import type { CircleId, PersonId, ReviewId } from '../../../../shared/domain/ids';
import type { ReviewContent } from '../../../../shared/domain/review';
import type { LocalDate } from '../../../../shared/domain/time';
import { isSameReviewer } from '../rating/compare';

/** What a review is of, as it is typed. */
export type TypedReview = {
  readonly circle: CircleId | null;
  readonly date: LocalDate | null;
  readonly by: 'me' | 'person';
  readonly person: PersonId | null;
};

export type ReviewDetails = Pick<ReviewContent, 'circle' | 'date' | 'reviewer'>;
export type ReviewProblem = 'noCircle' | 'noDate' | 'noPerson';
export type SettledReview =
  | { readonly ready: true; readonly details: ReviewDetails }
  | { readonly ready: false; readonly problem: ReviewProblem };

/** Whether what is typed says enough. */
export function settleReview({ circle, date, by, person }: TypedReview): SettledReview {
  if (circle === null) return { ready: false, problem: 'noCircle' };
  if (date === null) return { ready: false, problem: 'noDate' };
  if (by === 'me') return { ready: true, details: { circle, date, reviewer: { kind: 'me' } } };
  if (person === null) return { ready: false, problem: 'noPerson' };
  return { ready: true, details: { circle, date, reviewer: { kind: 'person', person } } };
}

/** Whether another review already says the same of itself. */
export function isTwice(
  typed: TypedReview,
  reviews: readonly ReviewRow[],
  except: ReviewId | null = null,
): boolean {
  const settled = settleReview(typed);
  if (!settled.ready) return false;
  const { circle, date, reviewer } = settled.details;
  return reviews.some(
    row =>
      row.id !== except &&
      row.circle.id === circle &&
      row.date === date &&
      isSameReviewer(row.reviewer, reviewer),
  );
}
