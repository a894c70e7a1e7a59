import { describe, expect, it } from 'vitest';
import { writeDay } from '../../../renderer/words/days';
import { mondayOf, spokenDay } from '../../../renderer/words/spoken-day';
import type { LocalDate } from '../../../shared/domain/time';

const today: LocalDate = '2026-11-19';
const say = (date: LocalDate) => {
  const spoken = spokenDay(date, today);
  return spoken.said === 'word' ? spoken.word : writeDay(date, spoken.format);
};

describe('a day as people say it', () => {
  it('is a word when it is near', () => {
    expect(say('2026-11-19')).toBe('today');
    expect(say('2026-11-20')).toBe('tomorrow');
    expect(say('2026-11-18')).toBe('yesterday');
    expect(say('2026-11-12')).toBe('weekAgo');
    expect(say('2025-11-19')).toBe('yearAgo');
  });

  it('is a weekday within the week around', () => {
    expect(say('2026-11-17')).toBe('Tuesday');
    expect(say('2026-11-23')).toBe('Monday');
  });

  it('is a date further away, with the year when it is another', () => {
    expect(say('2026-11-26')).toBe('26 Nov');
    expect(say('2026-09-02')).toBe('2 Sep');
    expect(say('2025-11-20')).toBe('20 Nov 2025');
  });

  it('is written out for titles', () => {
    expect(writeDay(today, 'full')).toBe('Thursday 19 November');
    expect(writeDay('0950-01-02', 'dayMonthYear')).toContain('950');
  });
});

it('a week begins on Monday', () => {
  expect(mondayOf('2026-11-19')).toBe('2026-11-16');
  expect(mondayOf('2026-11-16')).toBe('2026-11-16');
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
});
