import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectVault, type Migration, type StoredCollections } from '../../../../electron/core/vault';
import { migrate } from '../../../../electron/core/vault/migrate';
import { create, environment, freshFolder, reopen, withNote } from './vault-fixture';

/** A made-up version 2: tags are called labels, and every title is in capitals. */
const toTwo: Migration<StoredCollections> = {
  to: 2,
  migrate: ({ notes, tags }) => ({
    notes: Object.fromEntries(
      Object.entries(notes ?? {}).map(([id, note]) => [id, { title: JSON.stringify(note).toUpperCase() }]),
    ),
    labels: tags ?? {},
  }),
};
const emptyTwo = { notes: {}, labels: {} };
const two = { empty: emptyTwo, dataVersion: 2, migrations: [toTwo] };

const versionOne = async () => {
  const folder = await freshFolder();
  const { vault } = await create(folder);
  await vault.commit(withNote('a', 'first'));
  await vault.close();
  return folder;
};

const migrated = { notes: { a: { title: '{"TITLE":"FIRST"}' } }, labels: {} };

describe('migrating', () => {
  it('goes one step at a time, and never back', () => {
    const steps = [2, 3].map(to => ({ to, migrate: (state: string) => `${state}${to}` }));
    expect(migrate('1', 1, 3, steps)).toBe('123');
    expect(migrate('2', 2, 3, steps)).toBe('23');
    expect(migrate('3', 3, 3, steps)).toBe('3');
    expect(() => migrate('4', 4, 3, steps)).toThrow('newer-format');
    expect(() => migrate('1', 1, 4, steps)).toThrow('no migration to version 4');
  });

  it('brings values from version 1 to 2 when a newer program opens the vault', async () => {
    const folder = await versionOne();
    const vault = await reopenTwo(folder);
    expect(vault.opened.migratedFrom).toBe(1);
    expect(vault.db.data).toEqual(migrated);
    expect(vault.stats().segments).toBe(1);
    await vault.close();
    const again = await reopenTwo(folder);
    expect(again.opened.migratedFrom).toBe(null);
    expect(again.db.data).toEqual(migrated);
    await again.close();
  });

  it('only in memory when it may not write', async () => {
    const folder = await versionOne();
    const before = await readdir(folder);
    const vault = await reopenTwo(folder, true);
    expect(vault.db.data).toEqual(migrated);
    await vault.close();
    expect(await readdir(folder)).toEqual(before);
  });

  it('is refused backwards: an older program leaves newer values alone', async () => {
    const folder = await versionOne();
    await (await reopenTwo(folder)).close();
    const before = await contents(folder);
    await expect(reopen(folder)).rejects.toMatchObject({
      code: 'newer-format',
      details: { found: 2, known: 1 },
    });
    expect(await contents(folder)).toEqual(before);
  });

  it('is refused for a newer header, before anything is touched', async () => {
    const folder = await versionOne();
    const path = join(folder, 'vault.json');
    const { check: _, ...content } = JSON.parse(await readFile(path, 'utf8'));
    const newer = { ...content, format: 3, invention: true };
    const check = createHash('sha256').update(JSON.stringify(newer)).digest('hex');
    await writeFile(path, JSON.stringify({ ...newer, check }));
    const before = await contents(folder);
    await expect(reopen(folder)).rejects.toMatchObject({ code: 'newer-format' });
    expect(await inspectVault(folder, environment)).toEqual({ state: 'newer-format' });
    expect(await contents(folder)).toEqual(before);
  });
});

const reopenTwo = async (folder: string, readOnly = false) => {
  const { openVault } = await import('../../../../electron/core/vault');
  const { secret } = await import('./vault-fixture');
  return openVault({ folder, secret, environment, readOnly, ...two });
};

const contents = async (folder: string) => {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async name => [name, (await readFile(join(folder, name))).toString('base64')]),
  );
};
