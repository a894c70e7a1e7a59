import { describe, expect, it } from 'vitest';
import { writeDate } from '../../../shared/domain/write-date';

const whole = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const short = { day: 'numeric', month: 'short', year: 'numeric' } as const;

describe('a date', () => {
  it('reads in English without commas', () => {
    expect(writeDate('2026-11-19', whole, 'en-GB')).toBe('Thursday 19 November 2026');
    expect(writeDate('2026-09-01', short, 'en-GB')).toBe('1 Sep 2026');
  });

  it('reads in Welsh, which Chromium knows no days and months of', () => {
    expect(writeDate('2026-11-19', whole, 'cy')).toBe('Dydd Iau 19 Tachwedd 2026');
    expect(writeDate('2026-01-04', whole, 'cy')).toBe('Dydd Sul 4 Ionawr 2026');
    expect(writeDate('2026-09-01', short, 'cy')).toBe('1 Medi 2026');
    expect(writeDate('2026-12-31', { month: 'long', year: 'numeric' }, 'cy')).toBe('Rhagfyr 2026');
  });

  it('has a Welsh weekday that fits into a sentence when it stands alone', () => {
    expect(writeDate('2026-11-24', { weekday: 'long' }, 'cy')).toBe('dydd Mawrth');
    expect(writeDate('2026-11-24', { weekday: 'short' }, 'cy')).toBe('Maw');
  });

  it('names the Welsh days and months as the Unicode Consortium does, throughout a year', () => {
    const theirs = new Intl.DateTimeFormat('cy', { ...whole, timeZone: 'UTC' });
    for (let day = 0; day < 366; day += 1) {
      const at = new Date(Date.UTC(2028, 0, 1 + day));
      const written = writeDate(at.toISOString().slice(0, 10), whole, 'cy');
      expect(written).toBe(theirs.format(at).replaceAll(',', ''));
    }
  });
});
