import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../electron/core/vault';
import { create, freshFolder, passphrase, reopen, withNote, withoutNote } from './vault-fixture';

const pause = async (): Promise<void> => undefined;
const damaged = { code: 'vault-damaged' };

/** An open vault of two notes, a copy of it, and the snapshot it was made of. */
const copied = async () => {
  const home = await freshFolder();
  const { vault } = await create(home);
  await vault.commit(withNote('a', 'one'));
  await vault.commit(withNote('b', 'two'));
  const folder = await freshFolder();
  const snapshot = await vault.copies.snapshot();
  await vault.copies.write(nodeDisk, folder, snapshot, pause);
  const verify = (meant?: typeof snapshot) => vault.copies.verify(nodeDisk, folder, meant ?? snapshot, pause);
  const read = () => vault.copies.read(nodeDisk, folder, pause);
  return { home, vault, folder, snapshot, verify, read };
};

const spoil = async (folder: string, ...names: readonly string[]): Promise<void> => {
  for (const name of names) await writeFile(join(folder, name), '{}\n');
};

describe('a copy of a vault', () => {
  it('is told from every other state: another note, another text, one more, one less', async () => {
    const { vault, verify } = await copied();
    await verify();
    for (const change of [
      withNote('a', 'one, and more'),
      withNote('c', 'three'),
      withoutNote('a'),
      withoutNote('c'),
    ]) {
      await vault.commit(change);
      await expect(verify(await vault.copies.snapshot())).rejects.toMatchObject(damaged);
    }
    await vault.commit(withNote('c', 'two notes, as in the copy'));
    await expect(verify(await vault.copies.snapshot())).rejects.toMatchObject(damaged);
    await verify();
    await vault.close();
  });

  it.each(['vault.json', 'vault.copy.json'])('does not count when its %s is another', async name => {
    const { vault, folder, verify, read } = await copied();
    await spoil(folder, name);
    await expect(verify()).rejects.toMatchObject(damaged);
    expect((await read()).notes).toEqual({ a: { title: 'one' }, b: { title: 'two' } });
    await vault.close();
  });

  it('without a header that is whole, or without its segment, is not read', async () => {
    const { vault, folder, verify, read } = await copied();
    const [segment = ''] = (await readdir(folder)).filter(name => name.endsWith('.segment'));
    await rm(join(folder, segment));
    for (const look of [verify, read]) await expect(look()).rejects.toMatchObject(damaged);
    await spoil(folder, 'vault.json', 'vault.copy.json');
    await expect(read()).rejects.toMatchObject(damaged);
    await vault.close();
  });

  it('is neither made nor read with other keys than it is sealed with', async () => {
    const { vault, snapshot, verify, read } = await copied();
    await vault.renewAllKeys(passphrase);
    const elsewhere = await freshFolder();
    const write = () => vault.copies.write(nodeDisk, elsewhere, snapshot, pause);
    for (const use of [verify, read, write])
      await expect(use()).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await readdir(elsewhere)).filter(name => name.startsWith('vault'))).toEqual([]);
    await vault.close();
  });

  it('that a newer program made is left to that program', async () => {
    const { home, vault, folder } = await copied();
    await vault.close();
    for (const name of await readdir(folder)) await rm(join(folder, name));
    const steps = [{ to: 2, migrate: <State>(state: State) => state }];
    const older = await reopen(home, { readOnly: true });
    const newer = await reopen(home, { dataVersion: 2, migrations: steps });
    await newer.copies.write(nodeDisk, folder, await newer.copies.snapshot(), pause);
    await newer.close();
    await expect(older.copies.read(nodeDisk, folder, pause)).rejects.toMatchObject({ code: 'newer-format' });
    await older.close();
    expect((await readFile(join(folder, 'vault.json'))).length).toBeGreaterThan(0);
  });
});
