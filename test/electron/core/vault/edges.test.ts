import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../electron/core/vault';
import { acquireLock } from '../../../../electron/core/vault/lock';
import { failing } from './faulty-disk';
import { create, environment, freshFolder, reopen, secret, withNote } from './vault-fixture';

describe('a new vault', () => {
  it('never takes the place of an unfinished download', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'governors.pdf.partial'), 'half a report');
    await expect(create(folder)).rejects.toMatchObject({ code: 'folder-not-empty' });
    expect(await readFile(join(folder, 'governors.pdf.partial'), 'utf8')).toBe('half a report');
  });

  it('removes nothing that came into the folder while its key was derived', async () => {
    const folder = await freshFolder();
    const arriving = (size: number) => {
      if (size === 12) writeFileSync(join(folder, '0000001.segment'), 'synced from another machine');
      return randomBytes(size);
    };
    await expect(create(folder, { randomBytes: arriving })).rejects.toMatchObject({ code: 'vault-exists' });
    expect(await readdir(folder)).toEqual(['0000001.segment']);
    expect(await readFile(join(folder, '0000001.segment'), 'utf8')).toBe('synced from another machine');
  });
});

describe('an open vault', () => {
  it('leaves unfinished files that are not its own where they are', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.close();
    await writeFile(join(folder, 'photo.jpg.partial'), 'half a photo');
    await writeFile(join(folder, '0000009.segment.partial'), 'half a segment');
    await (await reopen(folder)).close();
    const names = await readdir(folder);
    expect(names).toContain('photo.jpg.partial');
    expect(names).not.toContain('0000009.segment.partial');
  });

  it('goes on saving after a compaction that failed once its file was in place', async () => {
    const folder = await freshFolder();
    const { disk, fault } = failing();
    const { vault } = await create(folder, { disk });
    await vault.commit(withNote('a', 'first'));
    Object.assign(fault, { code: 'EIO', steps: ['sync-folder'] });
    await expect(vault.compact()).rejects.toMatchObject({ code: 'disk-error' });
    fault.code = null;
    await vault.commit(withNote('b', 'second'));
    await vault.close();
    const again = await reopen(folder);
    expect(again.opened.findings).toEqual([]);
    expect(Object.keys(again.db.data.notes)).toEqual(['a', 'b']);
    await again.close();
  });

  it('keeps no old header that would still open with the passphrase before', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.close();
    const header = join(folder, 'vault.json');
    await writeFile(header, `${await readFile(header, 'utf8')} `);
    const again = await reopen(folder);
    expect(await readdir(join(folder, 'damaged'))).toHaveLength(1);
    await again.changePassphrase(secret, 'another good passphrase');
    expect(await readdir(join(folder, 'damaged'))).toEqual([]);
    await again.close();
  });

  it('says that it is locked to whoever was reading when it closed', async () => {
    const folder = await freshFolder();
    const gate: { open: () => void } = { open: () => undefined };
    const held = new Promise<void>(resolve => {
      gate.open = resolve;
    });
    const disk = {
      ...nodeDisk,
      read: async (path: string) => {
        if (path.endsWith('.sealed')) await held;
        return nodeDisk.read(path);
      },
    };
    const { vault } = await create(folder);
    const id = await vault.putAttachment(Buffer.from('contents'));
    await vault.close();
    const again = await reopen(folder, { environment: { ...environment, disk } });
    const reading = again.readAttachment(id);
    await again.close();
    gate.open();
    await expect(reading).rejects.toMatchObject({ code: 'locked' });
  });
});

describe('the lock', () => {
  it('that a full disk would not take is not left behind empty', async () => {
    const folder = await freshFolder();
    const { disk, fault } = failing();
    Object.assign(fault, { code: 'ENOSPC', steps: ['write'] });
    await expect(acquireLock(folder, { ...environment, disk })).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await readdir(folder)).toEqual([]);
  });
});
