import { describe, expect, it } from 'vitest';
import {
  agreement,
  movement,
  ratedTogether,
  usualComparison,
} from '../../../../renderer/features/reviews/rating/compare';
import type { ReviewRow } from '../../../../shared/contract/network';
import { asId } from '../../../../shared/domain/ids';
import type { LocalDate } from '../../../../shared/domain/time';

const circle = { id: asId.circle('larkdale'), name: 'Larkdale Partnership', inBin: false };

/** A review of one day; by the head unless somebody is named. */
function reviewed(date: LocalDate, by: string | null = null): ReviewRow {
  return {
    id: asId.review(`${date} ${by ?? 'me'}`),
    circle,
    date,
    reviewer: by === null ? { kind: 'me' } : { kind: 'person', person: asId.person(by) },
    reviewerName: by,
    steps: [],
    followUp: null,
    binnedAt: null,
  };
}

const spring = reviewed('2026-02-10');
const summer = reviewed('2026-06-11');
const early = reviewed('2026-09-20');
const autumn = reviewed('2026-11-12');
const idsOf = (rows: readonly ReviewRow[]) => rows.map(({ id }) => id);

describe('what a review is compared with', () => {
  it('is the two before it, the nearer one first', () => {
    expect(usualComparison([spring, summer, autumn], autumn)).toEqual([summer, spring]);
  });

  it('is nothing that came later', () => {
    expect(usualComparison([spring, summer, autumn], spring)).toEqual([]);
  });

  it('is an earlier one of the same term where the same person rated twice', () => {
    expect(usualComparison([summer, early, autumn], autumn)).toEqual([early, summer]);
  });

  it('is of the same reviewer where that term has one, and of anybody where it has not', () => {
    const [davidSpring, davidSummer] = [reviewed('2026-02-12', 'David'), reviewed('2026-06-20', 'David')];
    const all = [davidSpring, summer, davidSummer, autumn];
    expect(idsOf(usualComparison(all, autumn))).toEqual([summer.id, davidSpring.id]);
  });

  it('is never what somebody else rated in the same term: that stands side by side', () => {
    expect(usualComparison([reviewed('2026-11-01', 'David'), autumn], autumn)).toEqual([]);
  });
});

describe('reviews side by side', () => {
  it('are those of one term, the head first, then by name', () => {
    const [sian, david] = [reviewed('2026-11-12', 'Siân'), reviewed('2026-11-13', 'David')];
    expect(ratedTogether([summer, sian, autumn, david], sian)).toEqual([autumn, david, sian]);
  });

  it('hold one of each reviewer, the open one before a later one of the same person', () => {
    expect(ratedTogether([early, autumn], early)).toEqual([early]);
  });
});

describe('how a theme has moved', () => {
  it('says up, down or the same, and from where', () => {
    expect(movement('strong', 'secure')).toEqual({ way: 'up', from: 'secure' });
    expect(movement('starting', 'secure')).toEqual({ way: 'down', from: 'secure' });
    expect(movement('secure', 'secure')).toEqual({ way: 'same', from: 'secure' });
  });

  it('does not guess where one of the two was not rated', () => {
    expect(movement('secure', null)).toEqual({ way: 'unknown' });
    expect(movement(null, 'secure')).toEqual({ way: 'unknown' });
  });
});

describe('whether reviewers agree', () => {
  it('names the lowest and the highest when they do not', () => {
    expect(agreement(['secure', 'not-yet', 'secure'])).toEqual({
      kind: 'apart',
      low: 'not-yet',
      high: 'secure',
    });
  });

  it('says so when they do, when only one rated, and when nobody did', () => {
    expect(agreement(['secure', 'secure'])).toEqual({ kind: 'agree' });
    expect(agreement(['secure', 'secure', null])).toEqual({ kind: 'agreeWhereRated' });
    expect(agreement(['secure', null])).toEqual({ kind: 'one' });
    expect(agreement([null, null])).toEqual({ kind: 'none' });
  });
});
