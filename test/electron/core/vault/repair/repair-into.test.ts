import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openVault } from '../../../../../electron/core/vault';
import { repairInto } from '../../../../../electron/core/vault/repair/repair-into';
import { verifyVault } from '../../../../../electron/core/vault/repair/verify';
import { frozenPassphrase } from '../../../../fixtures/vaults/contents';
import { seeded } from '../../../../torture/random';
import { empty, environment, freshFolder } from '../vault-fixture';
import { copyOf, hurt } from './hurt';

const secret = { kind: 'passphrase', passphrase: frozenPassphrase } as const;
const opening = { secret, schema: { empty }, environment };

const digests = async (folder: string): Promise<readonly string[]> => {
  const names = (await readdir(folder)).sort();
  const files = names.map(async name => ({ name, bytes: await readFile(join(folder, name)) }));
  const hashed = (await Promise.all(files)).map(({ name, bytes }) => ({
    name,
    digest: createHash('sha256').update(bytes).digest('hex'),
  }));
  return hashed.map(({ name, digest }) => `${name} ${digest}`);
};

it('makes a sound, writable vault of all that can be read, whatever random damage was done', async () => {
  const random = seeded(5);
  for (let round = 0; round < 25; round += 1) {
    const folder = await copyOf('format-2/good');
    const { what } = await hurt(folder, random);
    const before = await digests(folder);
    const target = join(await freshFolder(), 'mended');
    const { vault: source } = await verifyVault({ ...opening, folder });
    const readable = source.db.data;
    await repairInto({ source, target, opening, attachments: [], elsewhere: async () => null });
    await source.close();
    expect(await digests(folder), what).toEqual(before);
    const mended = await openVault({ folder: target, secret, environment, empty });
    expect(mended.opened.findings, what).toEqual([]);
    expect(mended.access()).toBe('writable');
    expect(mended.db.data).toEqual(readable);
    await mended.commit(data => ({ ...data, notes: { ...data.notes, more: { title: 'written today' } } }));
    await mended.close();
  }
});
