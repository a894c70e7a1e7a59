import { describe, expect, it } from 'vitest';
import { type Disk, nodeDisk, type OpenVault } from '../../../../electron/core/vault';
import { readHeaderFiles, unlockHeader } from '../../../../electron/core/vault/header-file';
import { errno } from './faulty-disk';
import {
  create,
  environment,
  freshFolder,
  type Notes,
  passphrase,
  reopen,
  secret,
  withNote,
} from './vault-fixture';

const next = 'another good passphrase';
const byNext = { kind: 'passphrase', passphrase: next } as const;

/** Which of the two passphrases the files on the disk open by. */
const opensBy = async (folder: string): Promise<readonly string[]> => {
  const opens: string[] = [];
  for (const words of [passphrase, next]) {
    const files = await readHeaderFiles(nodeDisk, folder);
    const tried = await Promise.allSettled([unlockHeader(files, { kind: 'passphrase', passphrase: words })]);
    if (tried[0].status === 'fulfilled') opens.push(words);
  }
  return opens;
};

const isHeader = (path: string): boolean => /vault\.(copy\.)?json$/.test(path);

/** A disk whose n-th rename of a header fails, and the next ones too, for as long as it is told to. */
const failingAfter = (renames: number): { readonly disk: Disk; readonly trouble: { left: number } } => {
  let seen = 0;
  const trouble = { left: 0 };
  const rename: Disk['rename'] = async (from, to) => {
    seen += isHeader(to) ? 1 : 0;
    if (isHeader(to) && seen > renames && trouble.left > 0) {
      trouble.left -= 1;
      throw errno('EIO');
    }
    await nodeDisk.rename(from, to);
  };
  return { disk: { ...nodeDisk, rename }, trouble };
};

const filled = async (): Promise<string> => {
  const folder = await freshFolder();
  const { vault } = await create(folder);
  await vault.commit(withNote('a', 'first'));
  await vault.close();
  return folder;
};

const change = (vault: OpenVault<Notes>): Promise<unknown> =>
  vault.changePassphrase(secret, next).catch((error: unknown) => error);

describe('a passphrase that could not be changed', () => {
  it('because the second copy of the header did not get its name is the one of before', async () => {
    const folder = await filled();
    const { disk, trouble } = failingAfter(1);
    const vault = await reopen(folder, { environment: { ...environment, disk } });
    trouble.left = 1;
    expect(await change(vault)).toMatchObject({ code: 'disk-error', details: { errno: 'EIO' } });
    expect(await opensBy(folder)).toEqual([passphrase]);
    await vault.changePassphrase(secret, next);
    await vault.close();
    expect(await opensBy(folder)).toEqual([next]);
  });

  it('nor be taken back is said to be uncertain, and is taken back with the next save', async () => {
    const folder = await filled();
    const { disk, trouble } = failingAfter(1);
    const vault = await reopen(folder, { environment: { ...environment, disk } });
    trouble.left = 2;
    expect(await change(vault)).toMatchObject({ code: 'disk-error', details: { uncertain: true } });
    expect(await opensBy(folder)).toEqual([next]);
    await vault.commit(withNote('b', 'second'));
    expect(await opensBy(folder)).toEqual([passphrase]);
    await vault.close();
    const again = await reopen(folder);
    expect(Object.keys(again.db.data.notes)).toEqual(['a', 'b']);
    expect(again.opened.findings).toEqual([]);
    await again.close();
  });

  it('nor be taken back is taken back by closing, too', async () => {
    const folder = await filled();
    const { disk, trouble } = failingAfter(1);
    const vault = await reopen(folder, { environment: { ...environment, disk } });
    trouble.left = 2;
    expect(await change(vault)).toMatchObject({ details: { uncertain: true } });
    await vault.close();
    expect(await opensBy(folder)).toEqual([passphrase]);
  });

  it('nor be taken back keeps no note from being saved while headers cannot be written at all', async () => {
    const folder = await filled();
    const { disk, trouble } = failingAfter(1);
    const vault = await reopen(folder, { environment: { ...environment, disk } });
    trouble.left = 100;
    expect(await change(vault)).toMatchObject({ details: { uncertain: true } });
    await vault.commit(withNote('b', 'second'));
    await vault.close();
    const again = await reopen(folder, { secret: byNext });
    expect(Object.keys(again.db.data.notes)).toEqual(['a', 'b']);
    await again.close();
  });
});

describe('what is in force is said to be, even when the lock cannot be read any more', () => {
  const withBlindLock = () => {
    const lock = { blind: false };
    const read: Disk['read'] = path =>
      lock.blind && path.endsWith('vault.lock') ? Promise.reject(errno('EIO')) : nodeDisk.read(path);
    const rename: Disk['rename'] = async (from, to) => {
      await nodeDisk.rename(from, to);
      lock.blind ||= to.endsWith('vault.copy.json');
    };
    return { lock, disk: { ...nodeDisk, read, rename } };
  };

  it.each<readonly [string, (vault: OpenVault<Notes>) => Promise<void>]>([
    ['a changed passphrase', vault => vault.changePassphrase(secret, next)],
    ['a device that is let in', vault => vault.letDeviceIn(passphrase, Buffer.alloc(32, 1))],
    ['a recovery key that was tried', vault => vault.confirmRecoveryKey()],
  ])('%s', async (_what, act) => {
    const folder = await filled();
    const { lock, disk } = withBlindLock();
    const vault = await reopen(folder, { environment: { ...environment, disk } });
    await expect(act(vault)).resolves.toBeUndefined();
    expect(lock.blind).toBe(true);
    await expect(vault.commit(withNote('b', 'second'))).rejects.toMatchObject({ code: 'disk-error' });
    lock.blind = false;
    await vault.close();
  });
});
