import { spawnSync } from 'node:child_process';
import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLock, STALE_MS, UNFINISHED_MS, type VaultLock } from '../../../../electron/core/vault/lock';
import { failing } from './faulty-disk';
import { create, environment, freshFolder, reopen, withNote } from './vault-fixture';

const lockFile = (folder: string): string => join(folder, 'vault.lock');

/** A lock as another process on this machine (or elsewhere) would have left it. */
const leftBy = async (change: (lock: Record<string, unknown>) => Record<string, unknown>) => {
  const folder = await freshFolder();
  const lock = await acquireLock(folder, environment);
  const held = await readFile(lockFile(folder), 'utf8');
  await lock.release();
  await writeFile(lockFile(folder), JSON.stringify(change(JSON.parse(held))));
  return folder;
};

const gonePid = (): number => spawnSync(process.execPath, ['-e', '0']).pid;

describe('the lock', () => {
  it('lets one in at a time', async () => {
    const folder = await freshFolder();
    const lock = await acquireLock(folder, environment);
    await expect(acquireLock(folder, environment)).rejects.toMatchObject({ code: 'vault-in-use' });
    await lock.release();
    await (await acquireLock(folder, environment)).release();
  });

  it('lets exactly one of many in', async () => {
    const folder = await leftBy(lock => ({ ...lock, pid: gonePid() }));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => acquireLock(folder, environment)));
    const won = tries.filter(one => one.status === 'fulfilled');
    expect(won.length).toBeLessThanOrEqual(1);
    for (const { value } of won) await value.release();
  });

  it('of a process that died on this machine is taken over at once', async () => {
    const folder = await leftBy(lock => ({ ...lock, pid: gonePid(), id: 'other' }));
    const lock = await acquireLock(folder, environment);
    await lock.assertHeld();
    await lock.release();
  });

  it('that this process could not remove is free for it at once', async () => {
    const folder = await freshFolder();
    const { disk, fault } = failing();
    const lock = await acquireLock(folder, { ...environment, disk });
    Object.assign(fault, { code: 'EBUSY', steps: ['remove'] });
    await expect(lock.release()).rejects.toMatchObject({ code: 'EBUSY' });
    expect(await readFile(lockFile(folder), 'utf8')).not.toBe('');
    await (await acquireLock(folder, environment)).release();
  });

  it('of another machine holds until it has shown no life for long', async () => {
    const folder = await leftBy(lock => ({ ...lock, pid: gonePid(), host: 'elsewhere' }));
    await expect(acquireLock(folder, environment)).rejects.toMatchObject({ code: 'vault-in-use' });
    const long = (Date.now() - STALE_MS - 1000) / 1000;
    await utimes(lockFile(folder), long, long);
    await (await acquireLock(folder, environment)).release();
  });

  it('of another machine whose clock was wrong does not hold until that day', async () => {
    const folder = await leftBy(lock => ({ ...lock, host: 'elsewhere' }));
    const years = Date.now() / 1000 + 3 * 365 * 24 * 3600;
    await utimes(lockFile(folder), years, years);
    await (await acquireLock(folder, environment)).release();
  });

  it.each(['', '{"pid":', '\0\0\0\0'])(
    'that a crash left unwritten (%j) holds for ten seconds, and no longer',
    async left => {
      const folder = await freshFolder();
      await writeFile(lockFile(folder), left);
      const aged = async (milliseconds: number) => {
        const at = (Date.now() - milliseconds) / 1000;
        await utimes(lockFile(folder), at, at);
      };
      await aged(UNFINISHED_MS - 3000);
      await expect(acquireLock(folder, environment)).rejects.toMatchObject({ code: 'vault-in-use' });
      await aged(UNFINISHED_MS + 1000);
      await (await acquireLock(folder, environment)).release();
      expect(UNFINISHED_MS).toBe(10_000);
    },
  );

  it('is not held by one who fell asleep while writing it and was passed by', async () => {
    const folder = await freshFolder();
    const passedBy: VaultLock[] = [];
    const createFile = async (path: string) => {
      const file = await environment.disk.createFile(path);
      const write = async (bytes: Uint8Array) => {
        const long = (Date.now() - UNFINISHED_MS - 1000) / 1000;
        await utimes(path, long, long);
        passedBy.push(await acquireLock(folder, environment));
        return file.write(bytes);
      };
      return { ...file, write };
    };
    const asleep = { ...environment, disk: { ...environment.disk, createFile } };
    await expect(acquireLock(folder, asleep)).rejects.toMatchObject({ code: 'vault-in-use' });
    expect(passedBy).toHaveLength(1);
    for (const lock of passedBy) {
      await lock.assertHeld();
      await lock.release();
    }
  });

  it('names no one: no path, no host name, no user', async () => {
    const folder = await freshFolder();
    const lock = await acquireLock(folder, environment);
    expect(Object.keys(JSON.parse(await readFile(lockFile(folder), 'utf8'))).sort()).toEqual([
      'host',
      'id',
      'pid',
    ]);
    await lock.release();
  });

  it('that was taken over while its holder slept costs the new holder nothing', async () => {
    const folder = await freshFolder();
    const { vault: made } = await create(folder);
    await made.commit(withNote('a', 'first'));
    await made.close();
    const later = { ...environment, now: () => Date.now() + 2 * STALE_MS };
    let taken = 0;
    const awake = async () => {
      const other = await reopen(folder, { environment: later });
      await other.commit(withNote(`b${taken}`, 'the other one'));
      taken += 1;
      await other.close();
    };
    let sleeps = false;
    /** Falls asleep once it has seen that the folder is its own. */
    const read = async (path: string) => {
      const bytes = await environment.disk.read(path);
      if (sleeps && path === lockFile(folder)) {
        sleeps = false;
        await awake();
      }
      return bytes;
    };
    for (const act of ['commit', 'compact'] as const) {
      const disk = { ...environment.disk, read };
      const vault = await reopen(folder, { environment: { ...environment, disk } });
      sleeps = true;
      const done = act === 'commit' ? vault.commit(withNote('c', 'late')) : vault.compact();
      await expect(done).rejects.toMatchObject({ code: 'vault-in-use' });
      await vault.close();
      const again = await reopen(folder);
      expect(again.db.data.notes).toMatchObject({ a: {}, [`b${taken - 1}`]: { title: 'the other one' } });
      await again.close();
    }
  });

  it('that was taken over stops the one who lost it, and is left to the one who has it', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.commit(withNote('a', 'first'));
    await rm(lockFile(folder));
    const other = await acquireLock(folder, environment);
    await expect(vault.commit(withNote('b', 'x'))).rejects.toMatchObject({ code: 'vault-in-use' });
    await expect(vault.compact()).rejects.toMatchObject({ code: 'vault-in-use' });
    await vault.close();
    await other.assertHeld();
    await other.release();
  });
});
