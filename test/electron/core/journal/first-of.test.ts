import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byText, firstOf } from '../../../../electron/core/journal/first-of';

describe('the first of many', () => {
  it('are those that sorting all of them would put first, equal ones in the order they came', () => {
    const values = fc.array(fc.record({ key: fc.nat(5), id: fc.nat() }));
    fc.assert(
      fc.property(values, fc.nat(7), (all, count) => {
        const sorted = [...all].sort((a, b) => a.key - b.key).slice(0, count);
        expect(firstOf(all, count, (a, b) => a.key - b.key)).toEqual(sorted);
      }),
    );
  });

  it('compares dates as text', () => {
    expect(['2026-11-02', '2025-12-31', '2026-11-01'].sort(byText)).toEqual([
      '2025-12-31',
      '2026-11-01',
      '2026-11-02',
    ]);
  });
});
