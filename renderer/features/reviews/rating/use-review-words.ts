import { useTranslations } from 'use-intl';
import type { ReviewRow } from '../../../../shared/contract/network';
import type { ReviewStep } from '../../../../shared/domain/review';
import { numberOfStep } from '../../../../shared/domain/review';
import { termOf } from '../../../../shared/domain/school-year';
import { writeDay } from '../../../words';
import { isSameReviewer, termStart } from './compare';

/** How reviews and their ratings are said. */
export type ReviewWords = {
  /** `Larkdale Partnership, autumn 2026`. */
  readonly titleOf: (row: ReviewRow) => string;
  /** `you`, or the name. */
  readonly reviewerOf: (row: ReviewRow) => string;
  /** `autumn 2026`. */
  readonly termOf: (row: ReviewRow) => string;
  /** `3 Secure`, or that it is not rated. */
  readonly rating: (step: ReviewStep | null) => string;
};

export function useReviewWords(): ReviewWords {
  const t = useTranslations('reviews');
  const when = (row: ReviewRow): string =>
    t('when', { term: t(`term.${termOf(row.date).term}`), year: row.date.slice(0, 4) });
  return {
    titleOf: row => t('title', { circle: row.circle.name, when: when(row) }),
    reviewerOf: row => row.reviewerName ?? t('you'),
    termOf: when,
    rating: step =>
      step === null
        ? t('notRated')
        : t('rated', { number: String(numberOfStep(step)), step: t(`step.${step}`) }),
  };
}

/** Tells reviews that stand beside one another apart: by term, by date where a term has two, by reviewer where it is another. */
export type Labels = {
  /** `autumn 2026`. */
  readonly long: (row: ReviewRow) => string;
  /** `autumn`, with the year where it is needed. */
  readonly plain: (row: ReviewRow) => string;
  /** `Aut`. */
  readonly short: (row: ReviewRow) => string;
  /** `as in autumn`. */
  readonly sameAs: (row: ReviewRow) => string;
};

export function useLabels(shown: readonly ReviewRow[], present: ReviewRow): Labels {
  const t = useTranslations('reviews');
  const words = useReviewWords();
  const count = (isLike: (row: ReviewRow) => boolean): number => shown.filter(isLike).length;
  const isTwice = (row: ReviewRow): boolean => count(other => termStart(other) === termStart(row)) > 1;
  const term = (row: ReviewRow) => termOf(row.date).term;
  const needsYear = (row: ReviewRow): boolean => count(other => term(other) === term(row)) > 1;
  const by = (row: ReviewRow, when: string): string =>
    isSameReviewer(row.reviewer, present.reviewer)
      ? when
      : t('whenBy', { when, reviewer: words.reviewerOf(row) });
  const plainTerm = (row: ReviewRow): string => (needsYear(row) ? words.termOf(row) : t(`term.${term(row)}`));
  const shortTerm = (row: ReviewRow): string => {
    const name = t(`shortTerm.${term(row)}`);
    return needsYear(row) ? t('shortWhen', { term: name, year: row.date.slice(2, 4) }) : name;
  };
  const day = (row: ReviewRow): string => writeDay(row.date, 'dayMonth');
  return {
    long: row => by(row, isTwice(row) ? writeDay(row.date, 'dayMonthYear') : words.termOf(row)),
    plain: row => by(row, isTwice(row) ? day(row) : plainTerm(row)),
    short: row => (isTwice(row) ? day(row) : shortTerm(row)),
    sameAs: row =>
      isTwice(row) ? t('themes.sameOn', { when: day(row) }) : t('themes.sameAs', { when: plainTerm(row) }),
  };
}
