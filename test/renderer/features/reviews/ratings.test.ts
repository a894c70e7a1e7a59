import { describe, expect, it } from 'vitest';
import { isTwice, settleReview } from '../../../../renderer/features/reviews/details/details';
import { byCircle } from '../../../../renderer/features/reviews/list/by-circle';
import { inTwoLines } from '../../../../renderer/features/reviews/rating/radar-option';
import {
  ratingOf,
  withEvidence,
  withoutEvidence,
  withRating,
} from '../../../../renderer/features/reviews/rating/ratings';
import type { ReviewRow } from '../../../../shared/contract/network';
import { asId } from '../../../../shared/domain/ids';
import { defaultThemes } from '../../../../shared/domain/theme';

const [values, context] = defaultThemes.map(({ id }) => id);
if (values === undefined || context === undefined) throw new Error('The themes are missing.');
const [one, other] = [asId.entry('one'), asId.entry('other')];

describe('the ratings of a review', () => {
  it('get a theme when something is said of it, and keep their order when it changes', () => {
    const first = withRating([], { ...ratingOf([], values), step: 'secure' });
    const both = withRating(first, { ...ratingOf(first, context), why: 'Two visits.' });
    const changed = withRating(both, { ...ratingOf(both, values), step: 'strong' });
    expect(changed.map(({ theme, step }) => [theme, step])).toEqual([
      [values, 'strong'],
      [context, null],
    ]);
  });

  it('lose a theme of which nothing is said any more', () => {
    const rated = withRating([], { ...ratingOf([], values), step: 'secure' });
    expect(withRating(rated, { ...ratingOf(rated, values), step: null })).toEqual([]);
  });

  it('hold no piece of evidence twice, and let go of one alone', () => {
    const rating = withEvidence(withEvidence(ratingOf([], values), [one]), [one, other]);
    expect(rating.evidence).toEqual([one, other]);
    expect(withoutEvidence(rating, one).evidence).toEqual([other]);
  });
});

describe('a new review', () => {
  const typed = { circle: asId.circle('c'), date: '2026-11-12', by: 'me', person: null } as const;

  it('needs a circle, a date, and a name where somebody else rated', () => {
    expect(settleReview({ ...typed, circle: null })).toEqual({ ready: false, problem: 'noCircle' });
    expect(settleReview({ ...typed, date: null })).toEqual({ ready: false, problem: 'noDate' });
    expect(settleReview({ ...typed, by: 'person' })).toEqual({ ready: false, problem: 'noPerson' });
  });

  it('is told from one that is there already', () => {
    const row = rowOf('there', 'c');
    expect(isTwice(typed, [row])).toBe(true);
    expect(isTwice(typed, [row], row.id)).toBe(false);
    expect(isTwice({ ...typed, by: 'person', person: asId.person('David') }, [row])).toBe(false);
  });
});

it('lists the reviews of a circle together, the one rated last first', () => {
  const rows = [rowOf('a', 'first'), rowOf('b', 'second'), rowOf('c', 'first')];
  expect(byCircle(rows).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
});

it('sets a long name on two lines of about the same length', () => {
  expect(inTwoLines('Challenge and support')).toEqual(['Challenge', 'and support']);
  expect(inTwoLines('Trust')).toEqual(['Trust']);
  expect(inTwoLines('Unbreakablelongname')).toEqual(['Unbreakablelongname']);
});

function rowOf(id: string, circle: string): ReviewRow {
  return {
    id: asId.review(id),
    circle: { id: asId.circle(circle), name: circle, inBin: false },
    date: '2026-11-12',
    reviewer: { kind: 'me' },
    reviewerName: null,
    steps: [],
    followUp: null,
    binnedAt: null,
  };
}
