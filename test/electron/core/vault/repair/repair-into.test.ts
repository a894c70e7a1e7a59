import { createHash } from 'node:crypto';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVault } from '../../../../../electron/core/vault';
import { repairInto, requireFreeTarget } from '../../../../../electron/core/vault/repair/repair-into';
import { verifyVault } from '../../../../../electron/core/vault/repair/verify';
import { frozenPassphrase } from '../../../../fixtures/vaults/contents';
import { seeded } from '../../../../torture/random';
import { copyOf, frozenVaults } from '../frozen-vaults';
import { empty, environment, freshFolder } from '../vault-fixture';
import { hurt } from './hurt';

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

describe('a repair', () => {
  const source = join(frozenVaults, 'format-2/good');
  const free = (target: string) => requireFreeTarget(environment.disk, source, target);

  it('goes into no folder that holds a vault or anything else, nor into one that cannot be', async () => {
    const other = await copyOf('format-2/good');
    await expect(free(other)).rejects.toMatchObject({ code: 'vault-exists' });
    const full = await freshFolder();
    await writeFile(join(full, 'letter.txt'), 'hello');
    await expect(free(full)).rejects.toMatchObject({ code: 'folder-not-empty' });
    await expect(free(join(full, 'no', 'such'))).rejects.toMatchObject({ code: 'folder-missing' });
    await expect(free(join(full, 'letter.txt', 'in', 'it'))).rejects.toMatchObject({ code: 'disk-error' });
  });

  it('does not go into its own source by another name', async () => {
    const link = join(await freshFolder(), 'link');
    await symlink(source, link);
    await expect(free(link)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('leaves nothing behind when an attachment went away under it', async () => {
    const home = await freshFolder();
    const { vault } = await verifyVault({ ...opening, folder: source });
    const attachments = ['0'.repeat(32)];
    const repair = { source: vault, target: join(home, 'mended'), opening, attachments };
    await expect(repairInto({ ...repair, elsewhere: async () => null })).rejects.toMatchObject({
      code: 'vault-damaged',
    });
    await vault.close();
    expect(await readdir(home)).toEqual([]);
  });

  it('does not begin while somebody writes in the journal', async () => {
    const folder = await copyOf('format-2/good');
    const vault = await openVault({ folder, secret, environment, empty });
    await expect(verifyVault({ ...opening, folder })).rejects.toMatchObject({ code: 'vault-in-use' });
    await vault.close();
  });
});
