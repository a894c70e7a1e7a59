import { type FileHandle, open, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, it, type MockInstance, vi } from 'vitest';
import { nodeDisk } from '../../../../electron/core/vault';
import { errno } from './faulty-disk';
import { create, freshFolder, reopen, withNote } from './vault-fixture';

/** With what errno folders refuse to be synced, null: they do not; and how often one did. */
const refusal: { code: string | null; times: number } = { code: null, times: 0 };

let spy: MockInstance<FileHandle['sync']>;

beforeAll(async () => {
  const handle = await open(tmpdir(), 'r');
  const handles: FileHandle = Object.getPrototypeOf(handle);
  await handle.close();
  const { sync } = handles;
  spy = vi.spyOn(handles, 'sync').mockImplementation(async function (this: FileHandle) {
    if (refusal.code === null || !(await this.stat()).isDirectory()) return sync.call(this);
    refusal.times += 1;
    throw errno(refusal.code);
  });
});

afterAll(() => spy.mockRestore());

afterEach(() => {
  Object.assign(refusal, { code: null, times: 0 });
});

describe('a folder that cannot be synced', () => {
  it.each(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EISDIR'])(
    'and says so with %s keeps nothing from being acknowledged, and all of it is there',
    async code => {
      refusal.code = code;
      const folder = await freshFolder();
      const { vault } = await create(folder);
      await vault.commit(withNote('a', 'first'));
      const id = await vault.putAttachment(Buffer.from('a picture'));
      await vault.compact();
      await vault.confirmRecoveryKey();
      await vault.close();
      expect(refusal.times).toBeGreaterThan(5);
      const again = await reopen(folder);
      expect(again.db.data.notes).toEqual({ a: { title: 'first' } });
      expect((await again.readAttachment(id)).toString()).toBe('a picture');
      await again.close();
    },
  );

  it.each([
    ['EIO', 'disk-error'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only-folder'],
    ['EACCES', 'read-only-folder'],
    ['EPERM', 'write-refused'],
    ['EBADF', 'disk-error'],
    ['ENOENT', 'disk-error'],
    ['ESTALE', 'disk-error'],
  ])('because of %s is no such folder: nothing is acknowledged, and it is %s', async (code, expected) => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.commit(withNote('a', 'first'));
    await vault.close();
    const again = await reopen(folder);
    refusal.code = code;
    const before = again.db.data;
    await expect(again.commit(withNote('b', 'second'))).rejects.toMatchObject({ code: expected });
    await expect(again.putAttachment(Buffer.from('x'))).rejects.toMatchObject({ code: expected });
    await expect(again.compact()).rejects.toMatchObject({ code: expected });
    const uncertain = { code: 'disk-error', details: { uncertain: true } };
    await expect(again.confirmRecoveryKey()).rejects.toMatchObject(uncertain);
    expect(again.db.data).toBe(before);
    refusal.code = null;
    await again.commit(withNote('c', 'third'));
    await again.close();
    const last = await reopen(folder);
    expect(Object.keys(last.db.data.notes)).toEqual(['a', 'c']);
    expect(last.recoveryKeyConfirmed()).toBe(false);
    await last.close();
  });

  it.runIf(process.platform === 'linux')('is met for real in the process file system', async () => {
    expect((await stat('/proc/self')).isDirectory()).toBe(true);
    await expect(nodeDisk.syncFolder('/proc/self')).resolves.toBeUndefined();
    await expect(nodeDisk.syncFolder('/proc/self/nowhere')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
