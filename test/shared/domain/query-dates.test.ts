import { describe, expect, it } from 'vitest';
import { isQueryDate, periodOf } from '../../../shared/domain/query-dates';

const today = '2026-03-01';

describe('dates in a query', () => {
  it('stand for a day, a month or a year', () => {
    expect(periodOf('2024-02-29', today)).toEqual({ from: '2024-02-29', until: '2024-03-01' });
    expect(periodOf('2026-09', today)).toEqual({ from: '2026-09-01', until: '2026-10-01' });
    expect(periodOf('2026-12', today)).toEqual({ from: '2026-12-01', until: '2027-01-01' });
    expect(periodOf('2026', today)).toEqual({ from: '2026-01-01', until: '2027-01-01' });
  });

  it('may be spoken, counted back from today', () => {
    expect(periodOf('today', today)).toEqual({ from: '2026-03-01', until: '2026-03-02' });
    expect(periodOf('yesterday', today)).toEqual({ from: '2026-02-28', until: '2026-03-01' });
  });

  it('must exist', () => {
    for (const text of ['', '2026-13', '2023-02-29', '0000', '9999', '26', '2026-9', 'toString']) {
      expect(isQueryDate(text)).toBe(false);
    }
  });
});
