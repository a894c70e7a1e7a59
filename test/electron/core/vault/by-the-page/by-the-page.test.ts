import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVault, type StoredCollections } from '../../../../../electron/core/vault';
import { frozenDevice, frozenPassphrase } from '../../../../fixtures/vaults/contents';
import { frozenSecret, frozenVaults, recoveryKeyOf } from '../frozen-vaults';
import { environment } from '../vault-fixture';
import { readAttachment, readRecords } from './folder';
import { byDevice, byPassphrase, byRecoveryKey, proveHeader, readHeader } from './keys';

const versions = ['data-1', 'data-2', 'data-3'];
const sound = [
  ...['good', ...versions].map(name => `format-1/${name}`),
  ...['good', 'data-4', 'renewed', 'device-slot', 'older-state', ...versions].map(name => `format-2/${name}`),
];

const newest = 4;
const asTheyAre = {
  dataVersion: newest,
  migrations: Array.from({ length: newest - 1 }, (_, at) => ({
    to: at + 2,
    migrate: (data: StoredCollections) => data,
  })),
};

/** What the app reads of a folder, its values left as they are, whatever version they are of. */
const readByTheApp = async (folder: string, names: readonly string[]): Promise<StoredCollections> => {
  const empty = Object.fromEntries(names.map(name => [name, {}]));
  const vault = await openVault<StoredCollections>({
    folder,
    secret: frozenSecret,
    environment,
    empty,
    ...asTheyAre,
    readOnly: true,
  });
  const { data } = vault.db;
  await vault.close();
  return data;
};

describe.each(sound)('a reader that knows only SECURITY.md, before the frozen vault %s', name => {
  const folder = join(frozenVaults, name);

  it('finds the same keys by the passphrase and the recovery key, and the header authentic', async () => {
    const text = await readFile(join(folder, 'vault.json'), 'utf8');
    const header = readHeader(text);
    const master = await byPassphrase(header, frozenPassphrase);
    expect(byRecoveryKey(header, await recoveryKeyOf(name))).toEqual(master);
    expect(() => proveHeader(text, header, master)).not.toThrow();
  });

  it('reads every record as the app does, and every attachment', async () => {
    const header = readHeader(await readFile(join(folder, 'vault.json'), 'utf8'));
    const ring = {
      master: await byPassphrase(header, frozenPassphrase),
      vault: Buffer.from(header.vault, 'hex'),
    };
    const place = join(folder, header.epoch?.folder ?? '');
    const records = await readRecords(place, ring);
    expect(Object.values(records).flatMap(Object.keys).length).toBeGreaterThan(0);
    const data = await readByTheApp(folder, Object.keys(records));
    expect(records).toEqual(data);
    const sealed = await readdir(join(place, 'attachments')).catch(() => []);
    for (const file of sealed)
      expect((await readAttachment(place, file.slice(0, 32), ring)).length).toBeGreaterThan(0);
  });
});

it('opens the slot of a computer that was let in', async () => {
  const folder = join(frozenVaults, 'format-2/device-slot');
  const header = readHeader(await readFile(join(folder, 'vault.json'), 'utf8'));
  const master = byDevice(header, frozenDevice.device, Buffer.from(frozenDevice.secret));
  expect(master).toEqual(await byPassphrase(header, frozenPassphrase));
});
