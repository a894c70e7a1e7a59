import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupIdOf, nextNumber, numberOf, stampOf } from '../../../../electron/core/backups/names';
import { type Dated, retained } from '../../../../electron/core/backups/rotation';
import { backupReasons } from '../../../../shared/contract/backups';
import { backupForm } from '../../../../shared/domain/ids';

const day = 24 * 3_600_000;
const now = Date.parse('2026-11-22T12:00:00Z');

const oneADay = (days: number): readonly Dated[] =>
  Array.from({ length: days }, (_, at) => ({
    number: at + 1,
    madeAt: now - (days - 1 - at) * day,
    reason: 'change' as const,
  }));

const backups = fc
  .array(
    fc.record({
      madeAt: fc.integer({ min: now - 1000 * day, max: now + 30 * day }),
      reason: fc.constantFrom(...backupReasons),
    }),
    { maxLength: 150 },
  )
  .map(list => list.map((one, at) => ({ ...one, number: at + 1 })));

describe('what is kept', () => {
  it('of a backup a day for two years is ten, thirty days and twelve months', () => {
    const kept = [...retained(oneADay(730), now)].map(({ number }) => number).sort((a, b) => b - a);
    expect(kept.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, at) => 730 - at));
    // The month that is running and the one before have theirs among the days.
    expect(kept).toHaveLength(30 + 10);
    const all = oneADay(730);
    const months = kept
      .slice(30)
      .map(number => new Date(all[number - 1]?.madeAt ?? 0).toISOString().slice(0, 10));
    expect(months).toEqual([
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ]);
  });

  it('always has the newest ten, the newest of the newest days and months, and never more than it says', () => {
    fc.assert(
      fc.property(backups, list => {
        const kept = retained(list, now);
        const newestFirst = [...list].sort((a, b) => b.number - a.number);
        for (const one of newestFirst.slice(0, 10)) expect(kept.has(one)).toBe(true);
        const dayOf = (one: Dated) => new Date(one.madeAt).toISOString().slice(0, 10);
        for (const one of kept) {
          const rank = newestFirst.indexOf(one);
          const later = newestFirst.slice(0, rank);
          const laterDays = new Set(later.map(dayOf));
          const laterMonths = new Set(later.map(other => dayOf(other).slice(0, 7)));
          const asDay = !laterDays.has(dayOf(one)) && laterDays.size < 30;
          const asMonth = !laterMonths.has(dayOf(one).slice(0, 7)) && laterMonths.size < 12;
          const asSafety = one.reason === 'before-restore' && now - one.madeAt < 30 * day;
          expect(rank < 10 || asDay || asMonth || asSafety).toBe(true);
        }
        const ordinary = [...kept].filter(({ reason }) => reason !== 'before-restore');
        expect(ordinary.length).toBeLessThanOrEqual(10 + 30 + 12);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('does not change by being asked twice: what is let go was not needed to keep the rest', () => {
    fc.assert(
      fc.property(backups, list => {
        const kept = retained(list, now);
        expect(new Set(retained([...kept], now))).toEqual(kept);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  it('never lets the newest go, whatever the clock said', () => {
    const jumped = [...oneADay(730), { number: 731, madeAt: now - 3000 * day, reason: 'lock' as const }];
    expect([...retained(jumped, now)].some(({ number }) => number === 731)).toBe(true);
  });

  it('keeps what was there before going back for thirty days, and no longer', () => {
    const going = { number: 1, madeAt: now - 29 * day, reason: 'before-restore' as const };
    const many = Array.from({ length: 60 }, (_, at) => ({
      number: at + 2,
      madeAt: going.madeAt + at * 1000,
      reason: 'change' as const,
    }));
    expect(retained([going, ...many], now).has(going)).toBe(true);
    expect(retained([going, ...many], now + 2 * day).has(going)).toBe(false);
  });
});

describe('the name of a backup', () => {
  it('says when it was made and sorts by its number', () => {
    const id = backupIdOf(Date.parse('2026-11-22T14:11:05.700Z'), 17);
    expect(id).toBe('20261122-141105-000017');
    expect(stampOf(id)).toBe(Date.parse('2026-11-22T14:11:05Z'));
    expect(numberOf(id)).toBe(17);
  });

  it('has a number that grows, and that no other installation gives at the same moment', () => {
    const first = nextNumber(0, 'laptop');
    const second = nextNumber(first, 'laptop');
    expect(second).toBe(first + 1000);
    expect(nextNumber(first, 'another laptop')).not.toBe(second);
    expect(backupIdOf(0, nextNumber(9_999_998_000, 'laptop'))).toMatch(backupForm);
  });
});
