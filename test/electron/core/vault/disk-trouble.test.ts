import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, inspectVault, nodeDisk } from '../../../../electron/core/vault';
import { listIfPresent, placeFiles, writeAll } from '../../../../electron/core/vault/durable';
import { acquireLock, lockHolder } from '../../../../electron/core/vault/lock';
import { readSegmentFiles } from '../../../../electron/core/vault/vault-folder';
import { errno } from './faulty-disk';
import { create, environment, freshFolder, reopen, withNote } from './vault-fixture';

const withDisk = (disk: Partial<Disk>) => ({ ...environment, disk: { ...nodeDisk, ...disk } });

/** Fails the first `times` calls with an errno, then does as `call` does. */
const failingFirst = <Args extends readonly unknown[], Result>(
  code: string,
  times: number,
  call: (...args: Args) => Promise<Result>,
) => {
  const calls = { count: 0 };
  const wrapped = async (...args: Args): Promise<Result> => {
    calls.count += 1;
    if (calls.count <= times) throw errno(code);
    return call(...args);
  };
  return { calls, wrapped };
};

describe('a file', () => {
  it('is not written for ever on a disk that takes no bytes', async () => {
    const file = {
      write: async () => 0,
      sync: async () => undefined,
      truncate: async () => undefined,
      close: async () => undefined,
    };
    await expect(writeAll(file, Buffer.from('words'))).rejects.toMatchObject({ code: 'EIO' });
  });

  it('that reads back otherwise than it was written does not take the place of the good one', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'vault.json'), 'good');
    const { disk } = withDisk({ read: async () => Buffer.from('else') });
    const files = [{ name: 'vault.json', bytes: Buffer.from('new') }];
    await expect(placeFiles(disk, folder, files)).rejects.toMatchObject({ code: 'EIO' });
    expect(await readFile(join(folder, 'vault.json'), 'utf8')).toBe('good');
  });

  it('is cut off again on the disk itself', async () => {
    const path = join(await freshFolder(), 'file');
    const file = await nodeDisk.createFile(path);
    await writeAll(file, Buffer.from('one two'));
    await file.truncate(3);
    await file.close();
    expect(await readFile(path, 'utf8')).toBe('one');
  });
});

describe('a folder', () => {
  it('that is not there holds nothing, and one that cannot be listed is no empty one', async () => {
    const folder = await freshFolder();
    expect(await listIfPresent(nodeDisk, join(folder, 'nowhere'))).toEqual([]);
    const { disk } = withDisk({ list: failingFirst('EACCES', 1, nodeDisk.list).wrapped });
    await expect(listIfPresent(disk, folder)).rejects.toMatchObject({ code: 'EACCES' });
  });

  it.each([
    ['below a file', 'a file/journal'],
    ['that is a file', 'a file'],
    ['with a name that is too long', 'x'.repeat(300)],
    ['with a name that nothing can have', 'a\u0000b'],
  ])('%s is none, and no disk that fails', async (_, name) => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'a file'), 'no journal');
    await expect(reopen(join(folder, name))).rejects.toMatchObject({ code: 'folder-missing' });
    expect(await inspectVault(join(folder, name), environment)).toEqual({ state: 'folder-missing' });
  });

  it('that is gone is told from a disk that fails, by opening and by a look', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.close();
    await expect(reopen(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'folder-missing' });
    expect(await inspectVault(join(folder, 'nowhere'), environment)).toEqual({ state: 'folder-missing' });
    const broken = withDisk({ list: failingFirst('EIO', Number.POSITIVE_INFINITY, nodeDisk.list).wrapped });
    await expect(reopen(folder, { environment: broken })).rejects.toMatchObject({ code: 'disk-error' });
    await expect(inspectVault(folder, broken)).rejects.toMatchObject({ code: 'disk-error' });
  });
});

describe('a segment that goes away under a reader', () => {
  const twoSegments = async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.commit(withNote('a', 'a note'));
    await vault.close();
    return folder;
  };

  it('makes it look again', async () => {
    const { wrapped, calls } = failingFirst('ENOENT', 2, nodeDisk.read);
    const files = await readSegmentFiles(withDisk({ read: wrapped }).disk, await twoSegments());
    expect(files.size).toBeGreaterThan(0);
    expect(calls.count).toBe(2 + files.size);
  });

  it.each([
    { code: 'ENOENT', tries: 5 },
    { code: 'EIO', tries: 1 },
  ])('does not make it look for ever ($code)', async ({ code, tries }) => {
    const { wrapped, calls } = failingFirst(code, Number.POSITIVE_INFINITY, nodeDisk.read);
    const { disk } = withDisk({ read: wrapped });
    await expect(readSegmentFiles(disk, await twoSegments())).rejects.toMatchObject({ code });
    expect(calls.count).toBe(tries);
  });
});

describe('a leftover that will not go', () => {
  const withLeftover = async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.close();
    await writeFile(join(folder, '0000009.segment.partial'), 'half a segment');
    return folder;
  };
  const opening = (folder: string, code: string) => {
    const remove = async (path: string) => {
      if (path.endsWith('.segment.partial')) throw errno(code);
      await nodeDisk.remove(path);
    };
    return reopen(folder, { environment: withDisk({ remove }) });
  };

  it.each(['EBUSY', 'EPERM'])('keeps nobody out when another program holds it (%s)', async code => {
    const folder = await withLeftover();
    const vault = await opening(folder, code);
    expect(vault.access()).toBe('writable');
    expect(vault.stats().eraseOwed).toBe(true);
    await vault.close();
    expect(await readdir(folder)).toContain('0000009.segment.partial');
  });

  it('is told of when the disk fails', async () => {
    await expect(opening(await withLeftover(), 'EIO')).rejects.toMatchObject({ code: 'disk-error' });
  });
});

describe('the lock', () => {
  const held = async () => {
    const folder = await freshFolder();
    return { folder, lock: await acquireLock(folder, environment) };
  };

  it('is free when it goes away under a look at it, and not when the look fails', async () => {
    const { folder, lock } = await held();
    const look = (code: string) =>
      lockHolder(folder, withDisk({ facts: failingFirst(code, 1, nodeDisk.facts).wrapped }));
    expect(await look('ENOENT')).toBeNull();
    await expect(look('EIO')).rejects.toMatchObject({ code: 'EIO' });
    await lock.release();
  });

  it('is held on while the disk will not let it show that it is alive', async () => {
    const folder = await freshFolder();
    const touch = failingFirst('EIO', Number.POSITIVE_INFINITY, nodeDisk.touch);
    const lock = await acquireLock(folder, withDisk({ touch: touch.wrapped }));
    await lock.assertHeld();
    expect(touch.calls.count).toBe(1);
    await lock.release();
  });

  const stale = async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'vault.lock'), 'left behind');
    const later = () => Date.now() + 120_000;
    return { folder, later, path: join(folder, 'vault.lock') };
  };

  it('that somebody else took while a stale one was cleared is put back and left to them', async () => {
    const { folder, later, path } = await stale();
    const rename = async (from: string, to: string) => {
      if (from === path) await writeFile(path, 'somebody else’s');
      await nodeDisk.rename(from, to);
    };
    const world = { ...withDisk({ rename }), now: later };
    await expect(acquireLock(folder, world)).rejects.toMatchObject({ code: 'vault-in-use' });
    expect(await readdir(folder)).toEqual(['vault.lock']);
    expect(await readFile(path, 'utf8')).toBe('somebody else’s');
  });

  it('that somebody else took just after a stale one was cleared is theirs', async () => {
    const { folder, later, path } = await stale();
    const remove = async (gone: string) => {
      await nodeDisk.remove(gone);
      await writeFile(path, 'somebody else’s');
    };
    const world = { ...withDisk({ remove }), now: later };
    await expect(acquireLock(folder, world)).rejects.toMatchObject({ code: 'vault-in-use' });
    expect(await readFile(path, 'utf8')).toBe('somebody else’s');
  });

  it('that somebody else took between the look at it and the taking is theirs', async () => {
    const { folder, lock } = await held();
    const contents = await readFile(join(folder, 'vault.lock'));
    await lock.release();
    const rival = JSON.stringify({ ...JSON.parse(contents.toString()), pid: process.ppid });
    const taken = { count: 0 };
    const createFile = async (path: string) => {
      taken.count += 1;
      if (taken.count === 1) await writeFile(path, rival);
      return nodeDisk.createFile(path);
    };
    const taking = acquireLock(folder, withDisk({ createFile }));
    await expect(taking).rejects.toMatchObject({ code: 'vault-in-use' });
    expect(await readFile(join(folder, 'vault.lock'), 'utf8')).toBe(rival);
  });

  it('that was stale and went away by itself is taken', async () => {
    const { folder, later, path } = await stale();
    const reads = { count: 0 };
    const read = async (one: string) => {
      if (one === path) reads.count += 1;
      if (reads.count === 3) await rm(path, { force: true });
      return nodeDisk.read(one);
    };
    const lock = await acquireLock(folder, { ...withDisk({ read }), now: later });
    await lock.assertHeld();
    await lock.release();
  });

  it('that somebody else clears at the same moment is theirs, and a failing disk is no rival', async () => {
    for (const [code, expected] of [
      ['ENOENT', 'vault-in-use'],
      ['EIO', 'EIO'],
    ] as const) {
      const { folder, later } = await stale();
      const world = {
        ...withDisk({ rename: failingFirst(code, 1, nodeDisk.rename).wrapped }),
        now: later,
      };
      await expect(acquireLock(folder, world)).rejects.toMatchObject({ code: expected });
    }
  });
});
