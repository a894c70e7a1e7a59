import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectFraming, nodeDisk, shouldCompact } from '../../../../electron/core/vault';
import { create, freshFolder, type Notes, reopen } from './vault-fixture';

const id = fc.constantFrom('a', 'b', 'c', 'd', '__proto__');
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('put' as const), id, title: fc.string({ unit: 'binary' }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove' as const), id }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('compact' as const, 'reopen' as const) }) },
);

const put = (data: Notes, key: string, title: string): Notes => ({
  ...data,
  notes: Object.fromEntries([...Object.entries(data.notes), [key, { title }]]),
});
const remove = (data: Notes, key: string): Notes => ({
  ...data,
  notes: Object.fromEntries(Object.entries(data.notes).filter(([other]) => other !== key)),
});
const plain = (data: Notes): unknown => Object.entries(data.notes).sort(([a], [b]) => (a < b ? -1 : 1));

describe('any sequence of edits, writes, compactions and reopenings', () => {
  it('ends in what a plain object would hold, as of the last write', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 15, maxLength: 40 }), async acts => {
        const folder = await freshFolder();
        const made = await create(folder);
        const secret = { kind: 'recovery-key', recoveryKey: made.recoveryKey } as const;
        let vault: Awaited<ReturnType<typeof reopen>> = made.vault;
        let written = vault.db.data;
        for (const one of acts) {
          if (one.kind === 'put') vault.db.data = put(vault.db.data, one.id, one.title);
          else if (one.kind === 'remove') vault.db.data = remove(vault.db.data, one.id);
          else if (one.kind === 'write') {
            await vault.db.write();
            written = vault.db.data;
          } else if (one.kind === 'compact') await vault.compact();
          else {
            await vault.close();
            vault = await reopen(folder, { secret });
            expect(vault.opened.findings).toEqual([]);
            expect(plain(vault.db.data)).toEqual(plain(written));
          }
        }
        expect(vault.stats().records).toBe(Object.keys(written.notes).length);
        await vault.close();
        const last = await reopen(folder, { secret });
        expect(plain(last.db.data)).toEqual(plain(written));
        await last.close();
        const framing = await inspectFraming(folder, nodeDisk);
        expect(framing.every(one => one.headerIntact && one.framesDamaged + one.unfinishedBytes === 0)).toBe(
          true,
        );
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('when to compact', () => {
  const stats = { segments: 3, frames: 9, segmentBytes: 9e6, records: 9, liveBytes: 8e6, eraseOwed: false };

  it('is when an erasure is owed, segments pile up, or most of it is history', () => {
    expect(shouldCompact(stats)).toBe(false);
    expect(shouldCompact({ ...stats, eraseOwed: true })).toBe(true);
    expect(shouldCompact({ ...stats, segments: 65 })).toBe(true);
    expect(shouldCompact({ ...stats, liveBytes: 4e6 })).toBe(true);
    expect(shouldCompact({ ...stats, segmentBytes: 1e6, liveBytes: 1e5 })).toBe(false);
  });

  it('is over once it has been done, and what is on disk is about what is alive', async () => {
    const { vault } = await create(await freshFolder());
    for (let at = 0; at < 300; at += 1) {
      await vault.commit(data => put(data, `n${at % 20}`, 'w'.repeat(30_000)));
    }
    expect(shouldCompact(vault.stats())).toBe(true);
    await vault.compact();
    expect(shouldCompact(vault.stats())).toBe(false);
    expect(vault.stats()).toMatchObject({ segments: 1, records: 20 });
    expect(vault.stats().segmentBytes).toBeLessThan(20 * 31_000);
    await vault.close();
  });
});
