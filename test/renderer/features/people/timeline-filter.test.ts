import { describe, expect, it } from 'vitest';
import {
  isWhole,
  stretchesOn,
  stretchOf,
  wholeTimeline,
  withStretch,
} from '../../../../renderer/features/people/person/timeline-filter';
import { pupilsTyped } from '../../../../renderer/features/people/school/pupils';

describe('stretches of time on a time line', () => {
  const stretches = stretchesOn('2026-11-19');

  it('go back term by term from this one', () => {
    expect(stretches.map(({ id }) => id)).toEqual([
      'all',
      'year',
      'autumn-2026',
      'summer-2026',
      'spring-2026',
      'autumn-2025',
      'summer-2025',
      'spring-2025',
      'autumn-2024',
    ]);
  });

  it('are found again in the filter they made', () => {
    for (const stretch of stretches)
      expect(stretchOf(withStretch(wholeTimeline, stretch), stretches)).toBe(stretch.id);
  });

  it('show everything again', () => {
    const autumn = withStretch(wholeTimeline, stretches[2]);
    expect(isWhole(autumn)).toBe(false);
    expect(isWhole(withStretch(autumn, stretches[0]))).toBe(true);
  });
});

describe('the number of pupils', () => {
  it('is read as people write it', () => {
    expect(pupilsTyped('240')).toBe(240);
    expect(pupilsTyped(' about 1,250 pupils')).toBe(1250);
    expect(pupilsTyped('')).toBeNull();
  });

  it('is refused rather than guessed', () => {
    expect(pupilsTyped('two forms')).toBe('wrong');
    expect(pupilsTyped('-3')).toBe('wrong');
    expect(pupilsTyped('1e3')).toBe('wrong');
    expect(pupilsTyped('999999')).toBe('wrong');
  });
});
