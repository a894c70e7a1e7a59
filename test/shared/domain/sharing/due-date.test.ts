import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dueOn } from '../../../../shared/domain/sharing/due-date';
import { lookAgainOn } from '../../../../shared/domain/sharing/keeping';
import { addDays, daysBetween, isLocalDate } from '../../../../shared/domain/time';

describe('the day an answer is due', () => {
  it('is the same date a month later', () => {
    expect(dueOn('2026-09-03', 1)).toBe('2026-10-05');
    expect(dueOn('2026-09-01', 1)).toBe('2026-10-01');
    expect(dueOn('2026-12-15', 1)).toBe('2027-01-15');
  });

  it('is the last day of a month that has no such date', () => {
    expect(dueOn('2027-03-31', 1)).toBe('2027-04-30');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  });

  it('is the Monday after a weekend', () => {
    // 31 January and 1 March 2026 are a Saturday and a Sunday.
    expect(dueOn('2025-12-31', 1)).toBe('2026-02-02');
    expect(dueOn('2026-02-01', 1)).toBe('2026-03-02');
    // The last day of February 2026 is a Saturday.
    expect(dueOn('2026-01-31', 1)).toBe('2026-03-02');
  });

  it('may be two months later for what is complex', () => {
    expect(dueOn('2026-09-01', 3)).toBe('2026-12-01');
  });

  it('is never before that, on no weekend, and at most four days after 28 to 31 days', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map(count => addDays('2000-01-01', count));
    fc.assert(
      fc.property(days, received => {
        const due = dueOn(received, 1);
        const weekday = new Date(`${due}T00:00:00Z`).getUTCDay();
        expect(isLocalDate(due) && weekday > 0 && weekday < 6).toBe(true);
        expect(daysBetween(received, due)).toBeGreaterThanOrEqual(28);
        expect(daysBetween(received, due)).toBeLessThanOrEqual(33);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});

describe('the day an entry is looked at again', () => {
  it('is a year after it happened, unless the head chose another', () => {
    expect(lookAgainOn('2025-11-22', undefined)).toBe('2026-11-22');
    expect(lookAgainOn('2024-02-29', undefined)).toBe('2025-02-28');
    expect(lookAgainOn('2025-11-22', { until: '2030-01-01' })).toBe('2030-01-01');
  });
});
