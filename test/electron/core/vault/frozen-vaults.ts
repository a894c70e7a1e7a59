import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { frozenPassphrase } from '../../../fixtures/vaults/contents';
import { freshFolder } from './vault-fixture';

/** Where the frozen vaults are. */
export const frozenVaults = new URL('../../../fixtures/vaults/', import.meta.url).pathname;

/** What opens each of them. */
export const frozenSecret = { kind: 'passphrase', passphrase: frozenPassphrase } as const;

/** A copy of a frozen vault in a new folder, so that what opening settles is settled there. */
export const copyOf = async (name: string): Promise<string> => {
  const folder = await freshFolder();
  await cp(join(frozenVaults, name), folder, { recursive: true });
  return folder;
};

/** The recovery key that opens a frozen vault, as it was printed. */
export const recoveryKeyOf = async (name: string): Promise<string> => {
  const lines = (await readFile(join(frozenVaults, name, '..', 'recovery-keys.txt'), 'utf8'))
    .trim()
    .split('\n');
  return lines.map(line => line.split(' ')).find(([of]) => of === name)?.[1] ?? '';
};

/** Every file below a folder, with a digest of what is in it. */
export const digests = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  return Promise.all(
    files.sort().map(async file => {
      const digest = createHash('sha256').update(await readFile(file));
      return `${file.slice(folder.length)} ${digest.digest('hex')}`;
    }),
  );
};
