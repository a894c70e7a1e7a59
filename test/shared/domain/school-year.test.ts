import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEndOfTerm, monthOf, monthsOf, schoolYearOf, termOf } from '../../../shared/domain/school-year';
import { addDays, daysBetween, formatLocalDate, type LocalDate } from '../../../shared/domain/time';

const anyDay = fc.integer({ min: 0, max: 80_000 }).map(days => addDays('1900-01-01', days));

describe('the school year', () => {
  it('starts on 1 September and ends on 31 August', () => {
    expect(schoolYearOf('2026-08-31')).toEqual({ from: '2025-09-01', to: '2026-08-31' });
    expect(schoolYearOf('2026-09-01')).toEqual({ from: '2026-09-01', to: '2027-08-31' });
  });

  it('knows leap days and the days on which clocks change', () => {
    expect(termOf('2028-02-29')).toEqual({ term: 'spring', from: '2028-01-01', to: '2028-03-31' });
    expect(termOf('2027-03-28').term).toBe('spring');
    expect(termOf('2026-10-25').term).toBe('autumn');
    expect(termOf('2026-08-31')).toEqual({ term: 'summer', from: '2026-04-01', to: '2026-08-31' });
  });

  it('puts every day into just one term of just one year, without a gap', () => {
    fc.assert(
      fc.property(anyDay, date => {
        const year = schoolYearOf(date);
        const term = termOf(date);
        expect(year.from <= date && date <= year.to).toBe(true);
        expect(term.from <= date && date <= term.to).toBe(true);
        expect(termOf(addDays(term.to, 1)).term).not.toBe(term.term);
        expect(schoolYearOf(addDays(year.to, 1)).from).toBe(addDays(year.to, 1));
        expect([364, 365]).toContain(daysBetween(year.from, year.to));
      }),
    );
  });
});

describe('the end of a term', () => {
  it('is December, March or July', () => {
    const months = Array.from({ length: 12 }, (_, month) => month + 1);
    expect(months.filter(month => isEndOfTerm(formatLocalDate(2027, month, 9)))).toEqual([3, 7, 12]);
  });
});

describe('months', () => {
  it('lists those that a span touches, in order', () => {
    expect(monthsOf({ from: '2026-11-30', to: '2027-02-01' })).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
    expect(monthsOf({ from: '2028-02-29', to: '2028-02-29' })).toEqual(['2028-02']);
    expect(monthsOf({ from: '2027-02-01', to: '2026-11-30' })).toEqual([]);
    expect(monthsOf({ from: '9999-11-02', to: '9999-12-31' })).toEqual(['9999-11', '9999-12']);
  });

  it('has the month of both ends, first and last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 2000 }), (from, length) => {
        const to: LocalDate = addDays(from, length);
        const months = monthsOf({ from, to });
        expect([months[0], months.at(-1)]).toEqual([monthOf(from), monthOf(to)]);
        expect([...months].sort()).toEqual(months);
      }),
    );
  });
});
