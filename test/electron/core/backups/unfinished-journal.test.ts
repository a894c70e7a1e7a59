import { cp, mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bringBack } from '../../../../electron/core/backups/from-folder';
import { type Disk, nodeDisk, openVault, systemEnvironment } from '../../../../electron/core/vault';
import { asId } from '../../../../shared/domain/ids';
import {
  attach,
  createKept,
  empty,
  environment,
  freshFolder,
  placeFor,
  secret,
  withNote,
} from './backed-up-vault';

const DAY = 24 * 3_600_000;

/** A backup with a picture, and what makes a journal of it. */
const withBackup = async () => {
  const vault = await createKept();
  await attach(vault, Buffer.from('a picture'));
  await vault.commit(withNote('a', 'a note'));
  const { place, make } = await placeFor(vault);
  const { id } = await make();
  const { data } = vault.db;
  await vault.close();
  const bring = (target: string, { disk = nodeDisk, device = 'laptop' } = {}) =>
    bringBack({
      ...{ disk: nodeDisk, chosen: place, journal: vault.id, id: asId.backup(id), target, secret },
      ...{ environment: { ...systemEnvironment(device), disk }, schema: { empty } },
      onProgress: () => undefined,
    });
  const expectThere = async (target: string) => {
    const back = await openVault({ folder: target, secret, empty, environment });
    expect(back.db.data).toEqual(data);
    await back.close();
  };
  return { bring, expectThere };
};

/** A disk that shows `look` what is there before each change of names, as a crash then would leave it. */
const watched = (look: () => Promise<void>): Disk => {
  const after = async <Result>(change: () => Promise<Result>): Promise<Result> => {
    await look();
    return change();
  };
  return {
    ...nodeDisk,
    createFile: path => after(() => nodeDisk.createFile(path)),
    createFolder: path => after(() => nodeDisk.createFolder(path)),
    rename: (from, to) => after(() => nodeDisk.rename(from, to)),
    syncFolder: path => after(() => nodeDisk.syncFolder(path)),
  };
};

/** Folders as a crash leaves them at every call of making a journal in them. */
const crashes = async (
  bring: Awaited<ReturnType<typeof withBackup>>['bring'],
  device = 'laptop',
): Promise<readonly string[]> => {
  const above = await freshFolder();
  const left: string[] = [];
  const look = async () => {
    const folder = await freshFolder();
    await cp(above, folder, { recursive: true });
    left.push(folder);
  };
  await bring(join(above, 'journal'), { disk: watched(look), device });
  return left;
};

/** What was almost a journal: the folder it is in, and its name. */
const almost = async (bring: Awaited<ReturnType<typeof withBackup>>['bring'], device = 'laptop') => {
  for (const above of (await crashes(bring, device)).toReversed()) {
    const names = await readdir(above);
    const [name] = names;
    if (name !== undefined && name !== 'journal' && names.length === 1) return { above, name };
  }
  throw new Error('no crash left anything');
};

const setAge = (path: string, age: number) => {
  const then = (Date.now() - age) / 1000;
  return utimes(path, then, then);
};

describe('what a crash left of a journal made of a backup', () => {
  it('is gone once the journal is made again at that place, at whatever call the crash was', async () => {
    const { bring, expectThere } = await withBackup();
    const left = await crashes(bring);
    const unfinished = await Promise.all(left.map(async above => (await readdir(above)).length));
    expect(unfinished.filter(count => count > 0).length).toBeGreaterThan(8);
    for (const above of left) {
      const names = await readdir(above);
      if (!names.includes('journal')) await bring(join(above, 'journal'));
      expect(await readdir(above)).toEqual(['journal']);
      await expectThere(join(above, 'journal'));
    }
  });

  it('is gone where making it again was cut short as well', async () => {
    const { bring } = await withBackup();
    const { above } = await almost(bring);
    const seen: string[] = [];
    const look = async () => {
      const copy = await freshFolder();
      await cp(above, copy, { recursive: true });
      seen.push(copy);
    };
    await bring(join(above, 'journal'), { disk: watched(look) });
    for (const copy of seen) {
      if (!(await readdir(copy)).includes('journal')) await bring(join(copy, 'journal'));
      expect(await readdir(copy)).toEqual(['journal']);
    }
  });

  it('of another installation is left alone for a day, for it may be at it', async () => {
    const { bring } = await withBackup();
    const { above, name } = await almost(bring, 'another');
    await setAge(join(above, name), DAY - 60_000);
    await bring(join(above, 'journal'));
    expect((await readdir(above)).sort()).toEqual(['journal', name].sort());
    await rm(join(above, 'journal'), { recursive: true });
    await setAge(join(above, name), DAY + 60_000);
    await bring(join(above, 'journal'));
    expect(await readdir(above)).toEqual(['journal']);
  });

  it.each(['letter.txt', 'attachments/letter.txt', 'letters/letter.txt', '0000002.segment'])(
    'stays, whole, where somebody put %s into it',
    async put => {
      const { bring } = await withBackup();
      const { above, name } = await almost(bring);
      await mkdir(join(above, name, dirname(put)), { recursive: true });
      await writeFile(join(above, name, put), 'dear all');
      const before = (await readdir(join(above, name), { recursive: true })).sort();
      await bring(join(above, 'journal'));
      expect((await readdir(join(above, name), { recursive: true })).sort()).toEqual(before);
    },
  );

  it('is told by its exact name: what is only called much the same stays', async () => {
    const { bring } = await withBackup();
    const { above, name } = await almost(bring);
    const alike = [
      name.replace('journal', 'journals'),
      name.replace('journal', 'my journal'),
      `${name}.partial`,
      name.replace('.partial', ''),
      name.replace(/[0-9a-f]\.partial$/, '.partial'),
      name.toUpperCase(),
      'journal.partial',
    ];
    for (const one of alike) await cp(join(above, name), join(above, one), { recursive: true });
    await bring(join(above, 'journal'));
    expect((await readdir(above)).sort()).toEqual(['journal', ...alike].sort());
  });

  it('keeps no journal from being made where the disk does not let go of it, or it is a file', async () => {
    const { bring, expectThere } = await withBackup();
    const { above, name } = await almost(bring);
    const file = name.replace(/[0-9a-f]{8}\.partial$/, '00000000.partial');
    await writeFile(join(above, file), 'no folder');
    const refusing: Disk = {
      ...nodeDisk,
      rename: (from, to) =>
        from === join(above, name)
          ? Promise.reject(Object.assign(new Error('it is held'), { code: 'EBUSY' }))
          : nodeDisk.rename(from, to),
    };
    await bring(join(above, 'journal'), { disk: refusing });
    await expectThere(join(above, 'journal'));
    expect((await readdir(above)).sort()).toEqual(['journal', name, file].sort());
  });
});
