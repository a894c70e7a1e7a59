import type { EntryId, ThemeId } from '../../../../shared/domain/ids';
import type { Rating } from '../../../../shared/domain/review';

/** What is said of a theme; an empty rating while nothing is. */
export function ratingOf(ratings: readonly Rating[], theme: ThemeId): Rating {
  return ratings.find(rating => rating.theme === theme) ?? { theme, step: null, evidence: [], why: '' };
}

/** The ratings after one was changed; one that says nothing any more is left out. */
export function withRating(ratings: readonly Rating[], changed: Rating): readonly Rating[] {
  const others = ratings.filter(({ theme }) => theme !== changed.theme);
  const isEmpty = changed.step === null && changed.evidence.length === 0 && changed.why.trim() === '';
  if (isEmpty) return others;
  return ratings.some(({ theme }) => theme === changed.theme)
    ? ratings.map(rating => (rating.theme === changed.theme ? changed : rating))
    : [...others, changed];
}

/** Evidence with `added`, nothing twice. */
export function withEvidence(rating: Rating, added: readonly EntryId[]): Rating {
  return { ...rating, evidence: [...new Set([...rating.evidence, ...added])] };
}

export function withoutEvidence(rating: Rating, gone: EntryId): Rating {
  return { ...rating, evidence: rating.evidence.filter(id => id !== gone) };
}
