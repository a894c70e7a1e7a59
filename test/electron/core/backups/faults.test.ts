import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { poolFolder } from '../../../../electron/core/backups/names';
import { nodeDisk, type OpenVault } from '../../../../electron/core/vault';
import { errno, watched } from '../vault/faulty-disk';
import { attach, createKept, freshFolder, type Kept, placeFor, withNote } from './backed-up-vault';

const pause = async (): Promise<void> => undefined;
const day = 24 * 3_600_000;

/** A journal with a few backups, the state of each, and one change since. */
const backedUp = async () => {
  const vault = await createKept();
  await vault.commit(withNote('a', 'z'.repeat(70_000)));
  const file = await attach(vault, Buffer.from('first'));
  const place = await placeFor(vault);
  const states = new Map<string, Kept>();
  for (let at = 0; at < 3; at += 1) {
    await vault.commit(withNote('b', `state ${at}`));
    states.set((await place.make()).id, structuredClone(vault.db.data));
    place.clock.now += day;
  }
  await vault.commit(withNote('b', 'state of now'));
  const second = await attach(vault, Buffer.from('second'));
  return { vault, place, states, files: [file, second] };
};

/** Each of these is whole, with its files; those that are there beside them are too. */
const expectWhole = async (vault: OpenVault<Kept>, folder: string, states: ReadonlyMap<string, Kept>) => {
  const names = (await readdir(folder)).filter(name => /^\d/.test(name) && !name.endsWith('.partial'));
  expect(names).toEqual(expect.arrayContaining([...states.keys()]));
  const pool = new Set(await readdir(poolFolder(folder, vault.copies.epoch())));
  for (const name of names) {
    const data = await vault.copies.read(nodeDisk, join(folder, name), pause);
    expect(data).toEqual(states.get(name) ?? vault.db.data);
    for (const id of Object.keys(data.files)) expect(pool.has(`${id}.sealed`)).toBe(true);
  }
};

describe('a place that fails', () => {
  it.each(['ENOSPC'])(
    'with %s at any call leaves every earlier backup whole, and the next run makes its own',
    async code => {
      const { vault, place, states } = await backedUp();
      let calls = Number.POSITIVE_INFINITY;
      for (let nth = 1; nth <= calls; nth += 1) {
        const copy = await freshFolder();
        await cp(place.place, copy, { recursive: true });
        let count = 0;
        const disk = watched(async () => {
          count += 1;
          if (count === nth) throw errno(code);
        });
        const failing = await placeFor(vault, { place: copy, disk });
        failing.clock.now = place.clock.now;
        const failed = await failing
          .make()
          .then(failing.tidy)
          .then(
            () => false,
            () => true,
          );
        if (count < nth) calls = 0;
        else expect(failed).toBe(true);
        await expectWhole(vault, failing.folder, states);
        const healthy = await placeFor(vault, { place: copy });
        healthy.clock.now = place.clock.now + 1000;
        const made = await healthy.make();
        await healthy.tidy();
        await expectWhole(vault, healthy.folder, states);
        expect(await readdir(healthy.folder)).toContain(made.id);
        const left = (await readdir(healthy.folder, { recursive: true })).filter(name =>
          name.endsWith('.partial'),
        );
        expect(left).toEqual([]);
      }
      await vault.close();
    },
    120_000,
  );

  it('for ever, from any call on, leaves every earlier backup whole', async () => {
    const { vault, place, states } = await backedUp();
    let calls = Number.POSITIVE_INFINITY;
    for (let nth = 1; nth <= calls; nth += 1) {
      const copy = await freshFolder();
      await cp(place.place, copy, { recursive: true });
      let count = 0;
      const disk = watched(async () => {
        count += 1;
        if (count >= nth) throw errno('EIO');
      });
      const failing = await placeFor(vault, { place: copy, disk });
      failing.clock.now = place.clock.now;
      await failing
        .make()
        .then(failing.tidy, () => undefined)
        .catch(() => undefined);
      if (count < nth) calls = 0;
      await expectWhole(vault, failing.folder, states);
    }
    await vault.close();
  }, 120_000);

  it('by taking few bytes at a time still gets all of them', async () => {
    const { vault, place, states } = await backedUp();
    const disk = {
      ...nodeDisk,
      createFile: async (path: string) => {
        const file = await nodeDisk.createFile(path);
        return { ...file, write: (bytes: Uint8Array) => file.write(bytes.subarray(0, 1000)) };
      },
    };
    const slow = await placeFor(vault, { place: place.place, disk });
    slow.clock.now = place.clock.now;
    await slow.make();
    await expectWhole(vault, place.folder, states);
    await vault.close();
  });

  it('by giving back other bytes than it took is noticed before the backup counts', async () => {
    const { vault, place, states } = await backedUp();
    const disk = {
      ...nodeDisk,
      read: async (path: string) => {
        const bytes = await nodeDisk.read(path);
        if (path.endsWith('.segment')) bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
        return bytes;
      },
    };
    const lying = await placeFor(vault, { place: place.place, disk });
    await expect(lying.make()).rejects.toMatchObject({ code: 'vault-damaged' });
    await expectWhole(vault, place.folder, states);
    await vault.close();
  });
});

describe('a crash between any two calls', () => {
  it('leaves every earlier backup whole, and is cleared away by the next run', async () => {
    const { vault, place, states } = await backedUp();
    const copies: string[] = [];
    const disk = watched(async () => {
      const copy = await freshFolder();
      await cp(place.place, copy, { recursive: true });
      copies.push(copy);
    });
    const dying = await placeFor(vault, { place: place.place, disk });
    dying.clock.now = place.clock.now;
    await dying.make();
    await dying.tidy();
    expect(copies.length).toBeGreaterThan(15);
    for (const copy of copies) {
      const next = await placeFor(vault, { place: copy });
      next.clock.now = place.clock.now + 1000;
      await expectWhole(vault, next.folder, states);
      await next.make();
      await next.tidy();
      await expectWhole(vault, next.folder, states);
      const left = (await readdir(next.folder, { recursive: true })).filter(name =>
        name.endsWith('.partial'),
      );
      expect(left).toEqual([]);
    }
    await vault.close();
  }, 120_000);

  it('while an old backup goes leaves it whole or gone', async () => {
    const { vault, place, states } = await backedUp();
    const [oldest, middle, newest] = [...states.keys()];
    const copies: string[] = [];
    const disk = watched(async () => {
      const copy = await freshFolder();
      await cp(place.place, copy, { recursive: true });
      copies.push(copy);
    });
    const dying = await placeFor(vault, { place: place.place, disk });
    expect(await dying.discardAllBut(newest ?? '')).toBe(2);
    expect(copies.length).toBeGreaterThan(5);
    for (const copy of copies) {
      const there = await placeFor(vault, { place: copy });
      const present = new Map([...states].filter(([id]) => id === newest || id === middle || id === oldest));
      const names = new Set(await readdir(there.folder));
      await expectWhole(vault, there.folder, new Map([...present].filter(([id]) => names.has(id))));
      expect(names.has(newest ?? '')).toBe(true);
      expect(await there.discardAllBut(newest ?? '')).toBeLessThanOrEqual(2);
      const left = (await readdir(there.folder)).filter(name => name !== 'attachments');
      expect(left).toEqual([newest]);
    }
    await vault.close();
  });
});
