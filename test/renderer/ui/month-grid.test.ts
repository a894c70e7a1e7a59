import { describe, expect, it } from 'vitest';
import { dayByKey, middayOf, monthAfter, monthOf, weeksOf } from '../../../renderer/ui/calendar/month-grid';

describe('the month on Today', () => {
  it('starts its weeks on Monday and leaves other months out', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      '2026-11-01',
    ]);
    expect(weeks[5]).toEqual([
      '2026-11-30',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('needs four weeks for a February that starts on a Monday', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it('holds every day of a month once', () => {
    const days = weeksOf('2028-02')
      .flat()
      .filter(day => day !== undefined);
    expect(days).toHaveLength(29);
    expect(new Set(days).size).toBe(29);
  });

  it('turns the year with the month', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect(monthOf('2026-11-19')).toBe('2026-11');
  });

  it('moves by day, week and month with the keys', () => {
    expect(dayByKey('2026-11-30', 'ArrowRight')).toBe('2026-12-01');
    expect(dayByKey('2026-11-19', 'ArrowUp')).toBe('2026-11-12');
    expect(dayByKey('2027-01-31', 'PageDown')).toBe('2027-02-28');
    expect(dayByKey('2026-11-19', 'Home')).toBe('2026-11-16');
    expect(dayByKey('2026-11-19', 'End')).toBe('2026-11-22');
    expect(dayByKey('2026-11-19', 'a')).toBeUndefined();
  });

  it('gives a time that lies in the day in any zone with summer time', () => {
    expect(middayOf('2026-03-29').getDate()).toBe(29);
    expect(middayOf('2026-03-29').getHours()).toBe(12);
  });
});
