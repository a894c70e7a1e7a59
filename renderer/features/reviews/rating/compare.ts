import type { ReviewRow } from '../../../../shared/contract/network';
import type { ThemeId } from '../../../../shared/domain/ids';
import { numberOfStep, type Reviewer, type ReviewStep } from '../../../../shared/domain/review';
import { termOf } from '../../../../shared/domain/school-year';

/** Reviews beside the present one that are drawn: more lines than three cannot be told apart. */
export const mostCompared = 2;

/** What a review says of a theme; `null` while it is not rated. */
export function stepOn({ steps }: Pick<ReviewRow, 'steps'>, theme: ThemeId): ReviewStep | null {
  return steps.find(rating => rating.theme === theme)?.step ?? null;
}

export function isSameReviewer(one: Reviewer, other: Reviewer): boolean {
  if (one.kind === 'me' || other.kind === 'me') return one.kind === other.kind;
  return one.person === other.person;
}

/** The day on which the term of a date began: the same for all dates of one term. */
export function termStart({ date }: Pick<ReviewRow, 'date'>): string {
  return termOf(date).from;
}

/**
 * Earlier reviews that `present` is compared with unless others are chosen, newest first: those of the same reviewer,
 * and for terms in which there is none, the last one by anybody.
 */
export function usualComparison(all: readonly ReviewRow[], present: ReviewRow): readonly ReviewRow[] {
  const earlier = all.filter(row => row.id !== present.id && row.date < present.date);
  const own = earlier.filter(row => isSameReviewer(row.reviewer, present.reviewer));
  const covered = new Set([...own, present].map(termStart));
  const others = newestFirst(earlier).filter(row => {
    const start = termStart(row);
    if (covered.has(start)) return false;
    covered.add(start);
    return true;
  });
  return newestFirst([...own, ...others]).slice(0, mostCompared);
}

/** Reviews of the term of `present`, one of each reviewer: the head's first, the others by name. */
export function ratedTogether(all: readonly ReviewRow[], present: ReviewRow): readonly ReviewRow[] {
  const sameTerm = newestFirst(all).filter(row => termStart(row) === termStart(present));
  const kept: ReviewRow[] = [present];
  for (const row of sameTerm) {
    if (!kept.some(other => isSameReviewer(other.reviewer, row.reviewer))) kept.push(row);
  }
  return kept.sort((a, b) => (a.reviewerName ?? '').localeCompare(b.reviewerName ?? '', 'en-GB'));
}

/** How a theme stands to the last time. */
export type Movement =
  | { readonly way: 'up' | 'down' | 'same'; readonly from: ReviewStep }
  /** One of the two was not rated. */
  | { readonly way: 'unknown' };

export function movement(now: ReviewStep | null, before: ReviewStep | null): Movement {
  if (now === null || before === null) return { way: 'unknown' };
  const by = numberOfStep(now) - numberOfStep(before);
  return { way: by > 0 ? 'up' : by < 0 ? 'down' : 'same', from: before };
}

/** What several reviewers make of one theme. */
export type Agreement =
  | { readonly kind: 'none' | 'one' | 'agree' | 'agreeWhereRated' }
  | { readonly kind: 'apart'; readonly low: ReviewStep; readonly high: ReviewStep };

export function agreement(steps: readonly (ReviewStep | null)[]): Agreement {
  const rated = steps
    .flatMap(step => (step === null ? [] : [step]))
    .sort((a, b) => numberOfStep(a) - numberOfStep(b));
  const [low, high] = [rated[0], rated.at(-1)];
  if (low === undefined || high === undefined) return { kind: 'none' };
  if (rated.length === 1) return { kind: 'one' };
  if (low !== high) return { kind: 'apart', low, high };
  return { kind: rated.length === steps.length ? 'agree' : 'agreeWhereRated' };
}

function newestFirst(rows: readonly ReviewRow[]): readonly ReviewRow[] {
  return [...rows].sort((a, b) => b.date.localeCompare(a.date));
}
