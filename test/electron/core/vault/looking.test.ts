import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../electron/core/vault';
import { recoveryKeyGroups } from '../../../../electron/core/vault/recovery-key';
import { lookAtVault } from '../../../../electron/core/vault/repair/look';
import { verifyVault } from '../../../../electron/core/vault/repair/verify';
import { errno } from './faulty-disk';
import { newestIn, shut, writeIn } from './moments';
import { create, empty, environment, freshFolder, reopen, secret } from './vault-fixture';

describe('a vault that is only looked at', () => {
  it('counts a sealed file that goes away meanwhile as nothing, and says when the disk fails', async () => {
    const folder = await shut();
    const vault = await reopen(folder);
    const [gone = '', kept = ''] = [
      await vault.putAttachment(Buffer.from('gone')),
      await vault.putAttachment(Buffer.from('kept')),
    ].sort();
    await vault.close();
    const going = {
      ...nodeDisk,
      facts: async (path: string) => {
        if (path.includes(gone)) await rm(path);
        return nodeDisk.facts(path);
      },
    };
    const look = await lookAtVault(folder, { ...environment, disk: going });
    const { bytes } = await nodeDisk.facts(join(folder, 'attachments', `${kept}.sealed`));
    expect('attachments' in look ? look.attachments : null).toEqual({ count: 2, bytes, odd: 0 });
    const broken = {
      ...nodeDisk,
      facts: (path: string) =>
        path.endsWith('.sealed') ? Promise.reject(errno('EIO')) : nodeDisk.facts(path),
    };
    await expect(lookAtVault(folder, { ...environment, disk: broken })).rejects.toMatchObject({
      code: 'disk-error',
    });
  });

  it('says that the last write was never finished where the disk has not written a sector of it', async () => {
    const folder = await shut();
    await writeIn(folder, 'b', 'x'.repeat(4000));
    const { name, path, bytes } = await newestIn(folder);
    const sector = Math.floor((bytes.length - 600) / 512) * 512;
    bytes.fill(0, sector, sector + 512);
    await writeFile(path, bytes);
    const surveyed = async () => {
      const { vault, survey } = await verifyVault({ folder, secret, schema: { empty }, environment });
      await vault.close();
      const { damaged, unfinishedBytes } =
        survey.segments.find(one => one.segment === Number.parseInt(name, 10)) ?? {};
      return { damaged, isUnfinished: (unfinishedBytes ?? 0) > 0 };
    };
    expect(await surveyed()).toEqual({ damaged: [], isUnfinished: true });
    bytes.fill(7, sector, sector + 512);
    await writeFile(path, bytes);
    expect(await surveyed()).toMatchObject({ damaged: [{}], isUnfinished: false });
  });
});

describe('an open vault', () => {
  it('tells an attachment that is not there from one that the disk cannot read', async () => {
    const folder = await shut();
    const disk = {
      ...nodeDisk,
      read: (path: string) => (path.endsWith('.sealed') ? Promise.reject(errno('EIO')) : nodeDisk.read(path)),
    };
    const vault = await reopen(folder, { environment: { ...environment, disk } });
    const id = await vault.putAttachment(Buffer.from('contents'));
    await expect(vault.copies.sealedAttachment(id)).rejects.toMatchObject({ code: 'EIO' });
    await vault.close();
    const again = await reopen(folder);
    expect(await again.copies.sealedAttachment(id)).toBeInstanceOf(Buffer);
    await rm(join(folder, 'attachments', `${id}.sealed`));
    expect(await again.copies.sealedAttachment(id)).toBeNull();
    await again.close();
  });

  it('may be given its first records by a migration, and opens again with them', async () => {
    const folder = await freshFolder();
    await (await create(folder)).vault.close();
    const migrations = [
      { to: 2, migrate: <State>(state: State) => ({ ...state, notes: { a: { title: 'new' } } }) },
    ];
    for (let time = 1; time <= 2; time += 1) {
      const vault = await reopen(folder, { dataVersion: 2, migrations });
      expect(vault.db.data.notes).toEqual({ a: { title: 'new' } });
      expect(vault.opened.findings).toEqual([]);
      await vault.close();
    }
  });

  it('gives way to others while it reads and compares a large copy, and stops when it is told to', async () => {
    const { vault } = await create(await freshFolder());
    const notes = Object.fromEntries(
      Array.from({ length: 450 }, (_, at) => [`n${at}`, { title: 'x'.repeat(900) }]),
    );
    await vault.commit(data => ({ ...data, notes }));
    const folder = await freshFolder();
    const snapshot = await vault.copies.snapshot();
    let pauses = 0;
    const counting = async (): Promise<void> => {
      pauses += 1;
    };
    await vault.copies.write(nodeDisk, folder, snapshot, counting);
    const pausesOf = async (work: () => Promise<unknown>) => {
      pauses = 0;
      await work();
      return pauses;
    };
    const reading = await pausesOf(() => vault.copies.read(nodeDisk, folder, counting));
    const verifying = await pausesOf(() => vault.copies.verify(nodeDisk, folder, snapshot, counting));
    expect(reading).toBeGreaterThan(0);
    expect(verifying - reading).toBeGreaterThanOrEqual(2);
    const stop = () => Promise.reject(new Error('told to'));
    await expect(vault.copies.read(nodeDisk, folder, stop)).rejects.toThrow('told to');
    await vault.close();
  });

  it('has no groups of a recovery key where nothing of one was typed', () => {
    expect(recoveryKeyGroups(' – ')).toEqual([]);
    expect(recoveryKeyGroups('abcd-ef')).toEqual(['ABCD', 'EF']);
  });
});
