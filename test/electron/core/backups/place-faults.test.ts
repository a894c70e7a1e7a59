import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bringBack } from '../../../../electron/core/backups/from-folder';
import { poolFolder } from '../../../../electron/core/backups/names';
import { nodeDisk, type OpenVault, openVault } from '../../../../electron/core/vault';
import { asId } from '../../../../shared/domain/ids';
import {
  attach,
  createKept,
  empty,
  environment,
  freshFolder,
  type Kept,
  placeFor,
  secret,
  withNote,
} from './backed-up-vault';
import { failingAt, placeErrors } from './failing-place';

const day = 24 * 3_600_000;
const cases = placeErrors.flatMap(code => (['once', 'for ever'] as const).map(how => [code, how] as const));

/** A journal with a backup of each day, and a change since the last of them. */
const backedUp = async (days: number) => {
  const vault = await createKept();
  const picture = await attach(vault, Buffer.from('a picture'));
  const place = await placeFor(vault);
  const states = new Map<string, Kept>();
  for (let at = 0; at < days; at += 1) {
    await vault.commit(withNote('a', `state ${at}`));
    states.set((await place.make()).id, structuredClone(vault.db.data));
    place.clock.now += day;
  }
  await vault.commit(withNote('a', 'state of now'));
  return { vault, place, states, picture };
};

/** Every backup that is there reads as the journal was, with its files. */
const expectWhole = async (vault: OpenVault<Kept>, folder: string, states: ReadonlyMap<string, Kept>) => {
  const names = (await readdir(folder)).filter(name => /^\d/.test(name) && !name.endsWith('.partial'));
  const pool = new Set(await readdir(poolFolder(folder, vault.copies.epoch())));
  for (const name of names) {
    const data = await vault.copies.read(nodeDisk, join(folder, name), async () => undefined);
    expect(data).toEqual(states.get(name) ?? vault.db.data);
    for (const id of Object.keys(data.files)) expect(pool.has(`${id}.sealed`)).toBe(true);
  }
  return names;
};

const leftOvers = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.partial'));

/**
 * Runs `task` with the disk failing at one of its calls after the other, until it meets no fault: every fifth, each error
 * beginning at another, so that the five of them together fail each call, once and for ever.
 */
const atEveryCall = async (
  [code, how]: (typeof cases)[number],
  task: (disk: ReturnType<typeof failingAt>['disk'], isReached: () => boolean) => Promise<void>,
): Promise<number> => {
  for (let nth = 1 + placeErrors.indexOf(code); ; nth += placeErrors.length) {
    const { disk, met } = failingAt(nth, code, how);
    await task(disk, () => met.calls >= nth);
    if (met.calls < nth) return met.calls;
  }
};

describe('a second place', () => {
  it.each(cases)(
    'that says %s, %s, at any call of making a backup loses none of the earlier',
    async (...one) => {
      const { vault, place, states } = await backedUp(1);
      const calls = await atEveryCall(one, async (disk, isReached) => {
        const copy = await freshFolder();
        await cp(place.place, copy, { recursive: true });
        const failing = await placeFor(vault, { place: copy, disk });
        failing.clock.now = place.clock.now;
        const [made] = await Promise.allSettled([failing.make()]);
        if (!isReached()) expect(made.status).toBe('fulfilled');
        expect(await expectWhole(vault, failing.folder, states)).toEqual(
          expect.arrayContaining([...states.keys(), ...(made.status === 'fulfilled' ? [made.value.id] : [])]),
        );
        const healthy = await placeFor(vault, { place: copy });
        healthy.clock.now = place.clock.now + 1000;
        expect((await healthy.make()).id).toBe(
          (await readdir(healthy.folder))
            .filter(name => /^\d/.test(name))
            .sort()
            .at(-1),
        );
        await healthy.tidy();
        expect(await leftOvers(healthy.folder)).toEqual([]);
      });
      expect(calls).toBeGreaterThan(30);
      await vault.close();
    },
    300_000,
  );

  it.each(cases)(
    'that says %s, %s, at any call of tidying keeps what is kept, and the next run ends it',
    async (...one) => {
      const { vault, place, states } = await backedUp(2);
      const [, newest = ''] = states.keys();
      const calls = await atEveryCall(one, async disk => {
        const copy = await freshFolder();
        await cp(place.place, copy, { recursive: true });
        const failing = await placeFor(vault, { place: copy, disk });
        failing.clock.now = place.clock.now;
        await Promise.allSettled([failing.discardAllBut(newest)]);
        expect(await expectWhole(vault, failing.folder, states)).toContain(newest);
        const healthy = await placeFor(vault, { place: copy });
        await healthy.discardAllBut(newest);
        expect(await expectWhole(vault, healthy.folder, states)).toEqual([newest]);
        expect(await leftOvers(healthy.folder)).toEqual([]);
      });
      expect(calls).toBeGreaterThan(15);
      await vault.close();
    },
    300_000,
  );

  it.each(cases)(
    'that says %s, %s, at any call of bringing back makes the whole journal or none',
    async (...one) => {
      const { vault, place, states, picture } = await backedUp(1);
      const [id = ''] = states.keys();
      const calls = await atEveryCall(one, async (disk, isReached) => {
        const target = join(await freshFolder(), 'journal');
        const bring = (from = nodeDisk) =>
          bringBack({
            ...{ disk: from, chosen: place.place, journal: vault.id, id: asId.backup(id), target, secret },
            ...{ environment, schema: { empty }, onProgress: () => undefined },
          });
        const [brought] = await Promise.allSettled([bring(disk)]);
        if (!isReached()) expect(brought.status).toBe('fulfilled');
        if (brought.status === 'rejected') {
          expect(await readdir(join(target, '..'))).toEqual([]);
          await bring();
        }
        const back = await openVault({ folder: target, secret, empty, environment });
        expect(back.opened.findings).toEqual([]);
        expect(back.db.data).toEqual(states.get(id));
        expect((await back.readAttachment(picture)).toString()).toBe('a picture');
        await back.close();
      });
      expect(calls).toBeGreaterThan(8);
      await vault.close();
    },
    300_000,
  );
});
