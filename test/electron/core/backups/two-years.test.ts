import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bringBack } from '../../../../electron/core/backups/from-folder';
import { poolFolder } from '../../../../electron/core/backups/names';
import { daysKept, monthsKept, newestKept } from '../../../../electron/core/backups/rotation';
import { nodeDisk, openVault } from '../../../../electron/core/vault';
import { asId } from '../../../../shared/domain/ids';
import {
  attach,
  createKeptWithKey,
  empty,
  environment,
  freshFolder,
  type Kept,
  placeFor,
  withNote,
} from './backed-up-vault';

const hour = 3_600_000;

/** The same numbers each time (Park and Miller 1988). */
const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

describe('two years of backups', () => {
  it('leave ten, thirty days and twelve months, each of which is restored as the journal was', async () => {
    const random = seeded(20_261_122);
    const { vault, recoveryKey } = await createKeptWithKey();
    const place = await placeFor(vault);
    place.clock.now = Date.parse('2024-11-22T08:00:00Z');
    const end = Date.parse('2026-11-22T08:00:00Z');
    const states = new Map<string, Kept>();
    const bytes = new Map<string, Buffer>();
    while (place.clock.now < end) {
      await vault.commit(withNote(`n${random(40)}`, `text ${place.clock.now}`));
      if (random(12) === 0) {
        const picture = Buffer.from(`picture ${place.clock.now}`);
        bytes.set(await attach(vault, picture), picture);
      }
      const [oldest] = Object.keys(vault.db.data.files);
      if (random(20) === 0 && oldest !== undefined) {
        await vault.commit(data => ({
          ...data,
          files: Object.fromEntries(Object.entries(data.files).filter(([id]) => id !== oldest)),
        }));
        await vault.removeAttachments([oldest]);
      }
      const made = await place.make('change');
      states.set(made.id, structuredClone(vault.db.data));
      if (random(4) === 0) await place.tidy();
      place.clock.now += (1 + random(160)) * hour;
    }
    await place.tidy();
    const kept = (await readdir(place.folder)).filter(name => /^\d/.test(name));
    expect(states.size).toBeGreaterThan(180);
    expect(kept.length).toBeLessThanOrEqual(newestKept + daysKept + monthsKept);
    expect(kept.length).toBeGreaterThanOrEqual(daysKept);
    const months = new Set(kept.map(name => name.slice(0, 6)));
    expect(months.size).toBe(monthsKept);
    expect(kept.sort().at(-1)).toBe([...states.keys()].at(-1));
    const pool = poolFolder(place.folder, vault.copies.epoch());
    const named = new Set<string>();
    for (const name of kept) {
      const target = join(await freshFolder(), 'journal');
      const key = { kind: 'recovery-key', recoveryKey } as const;
      await bringBack({
        ...{ disk: nodeDisk, chosen: place.place, journal: vault.id, id: asId.backup(name), target },
        ...{ secret: key, schema: { empty }, environment, onProgress: () => undefined },
      });
      const back = await openVault({ folder: target, secret: key, empty, environment });
      expect(back.opened.findings).toEqual([]);
      expect(back.access()).toBe('writable');
      expect(back.db.data).toEqual(states.get(name));
      for (const id of Object.keys(back.db.data.files)) {
        named.add(id);
        expect(await back.readAttachment(id)).toEqual(bytes.get(id));
      }
      await back.commit(withNote('since', 'it goes on'));
      await back.close();
    }
    expect((await readdir(pool)).sort()).toEqual([...named].map(id => `${id}.sealed`).sort());
    await vault.close();
  }, 180_000);
});
