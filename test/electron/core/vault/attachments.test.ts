import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTACHMENT_LIMIT } from '../../../../electron/core/vault';
import { openAttachment, sealAttachment } from '../../../../electron/core/vault/attachment-file';
import { create, freshFolder, reopen } from './vault-fixture';

const CHUNK = 64 * 1024;
const context = { key: randomBytes(32), vaultId: randomBytes(16), id: '0'.repeat(32) };
const salt = randomBytes(32);

describe('a sealed attachment', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5])('of %i bytes comes back', size => {
    const bytes = randomBytes(size);
    expect(openAttachment(context, sealAttachment(context, salt, bytes))).toEqual(bytes);
  });

  it('never opens when any byte is changed, dropped or added', () => {
    const sealed = sealAttachment(context, salt, randomBytes(CHUNK + 100));
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(sealed);
        changed.writeUInt8(changed.readUInt8(at) ^ change, at);
        expect(openAttachment(context, changed)).toBe(null);
        expect(openAttachment(context, sealed.subarray(0, at))).toBe(null);
      }),
    );
    expect(openAttachment(context, Buffer.concat([sealed, Buffer.alloc(1)]))).toBe(null);
  });

  it('never opens with chunks cut off at their border, swapped or repeated', () => {
    const sealed = sealAttachment(context, salt, randomBytes(3 * CHUNK));
    const chunk = (at: number) => sealed.subarray(40 + at * (CHUNK + 16), 40 + (at + 1) * (CHUNK + 16));
    const head = sealed.subarray(0, 40);
    for (const order of [[0], [0, 1], [0, 2, 1], [1, 0, 2], [0, 1, 2, 2], [0, 0, 2], [2], []]) {
      expect(openAttachment(context, Buffer.concat([head, ...order.map(chunk)]))).toBe(null);
    }
  });
});

describe('attachments of a vault', () => {
  it('are there after reopening, listed, and gone when removed', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    expect(await vault.listAttachments()).toEqual([]);
    await vault.removeAttachments(['f'.repeat(32)]);
    const bytes = randomBytes(200_000);
    const id = await vault.putAttachment(bytes);
    const other = await vault.putAttachment(new Uint8Array([1, 2, 3]));
    await vault.close();
    const again = await reopen(folder);
    expect(await again.readAttachment(id)).toEqual(bytes);
    expect((await again.listAttachments()).map(file => file.id).sort()).toEqual([id, other].sort());
    await again.removeAttachments([id]);
    await expect(again.readAttachment(id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await readdir(join(folder, 'attachments'))).toEqual([`${other}.sealed`]);
    await again.close();
  });

  it('are refused beyond the limit', async () => {
    const { vault } = await create(await freshFolder());
    await expect(vault.putAttachment(Buffer.alloc(ATTACHMENT_LIMIT + 1))).rejects.toMatchObject({
      code: 'file-too-large',
    });
    await vault.close();
  });

  it.each(['../vault', '', 'A'.repeat(32), '../../0000001'])(
    'are never read from a name like %j',
    async id => {
      const { vault } = await create(await freshFolder());
      await expect(vault.readAttachment(id)).rejects.toMatchObject({ code: 'not-found' });
      await vault.removeAttachments([id]);
      await vault.close();
    },
  );

  it('say so when they are damaged or stand under another name', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    const id = await vault.putAttachment(Buffer.from('contents'));
    const path = join(folder, 'attachments', `${id}.sealed`);
    const other = 'a'.repeat(32);
    await rename(path, join(folder, 'attachments', `${other}.sealed`));
    await expect(vault.readAttachment(other)).rejects.toMatchObject({ code: 'vault-damaged' });
    await writeFile(path, (await readFile(join(folder, 'attachments', `${other}.sealed`))).subarray(0, 30));
    await expect(vault.readAttachment(id)).rejects.toMatchObject({ code: 'vault-damaged' });
    await vault.close();
  });
});
