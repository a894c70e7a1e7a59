import { describe, expect, it } from 'vitest';
import { faultOf, moreTime } from '../../../../renderer/features/person-desk/requests/more-time';

describe('more time to answer', () => {
  it('goes from the day it is due anyway to two months after', () => {
    expect(moreTime('2026-11-02')).toEqual({ earliest: '2026-12-02', latest: '2027-02-02' });
  });

  it('is no day before or after, and some day', () => {
    const faults = ['2026-12-01', '2026-12-02', '2027-02-02', '2027-02-03'] as const;
    expect(faults.map(day => faultOf(day, '2026-11-02'))).toEqual(['outside', null, null, 'outside']);
    expect(faultOf(null, '2026-11-02')).toBe('missing');
  });
});
