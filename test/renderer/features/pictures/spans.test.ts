import { describe, expect, it } from 'vitest';
import { daysOfMonth, monthName, spanOf } from '../../../../renderer/features/pictures/spans';

describe('the times a picture can show', () => {
  it('are terms and school years around today', () => {
    expect(spanOf('this-term', '2026-11-21')).toEqual({ from: '2026-09-01', to: '2026-12-31' });
    expect(spanOf('last-term', '2026-11-21')).toEqual({ from: '2026-04-01', to: '2026-08-31' });
    expect(spanOf('last-year', '2026-11-21')).toEqual({ from: '2025-09-01', to: '2026-08-31' });
  });

  it('name a month and all of its days, leap days too', () => {
    expect(daysOfMonth('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(daysOfMonth('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(monthName('2026-09', 'short')).toBe('Sep');
  });
});
