import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { passphrase, type RunningCore, runOpenCore } from '../running-core';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

const copies = async () => (await journal.ask('vaultFacts')).damagedCopies;

/** Turns one bit in the middle of the newest segment, opens the journal and goes on with what is left. */
async function damagedAndAccepted(): Promise<void> {
  for (const title of ['One', 'Two', 'Three'])
    await journal.ask('createEntry', { kind: 'reflection', template: null, content: { title } });
  await journal.core.lock('asked');
  const folder = join(journal.folder, 'journal');
  const segments = (await readdir(folder)).filter(name => name.endsWith('.segment')).sort();
  const path = join(folder, segments.at(-1) ?? '');
  const bytes = await readFile(path);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  await writeFile(path, bytes);
  await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
  await journal.ask('acceptDamage');
}

it('says how many damaged copies are kept, for whoever erases for good, and removes them when asked', async () => {
  expect(await copies()).toBe(0);
  await damagedAndAccepted();
  expect(await copies()).toBe(1);
  expect(await journal.ask('discardDamagedCopies')).toEqual({ removed: 1 });
  expect(await copies()).toBe(0);
  expect(await readdir(join(journal.folder, 'journal', 'damaged'))).toEqual([]);
});

it('keeps a damaged copy until she asks', async () => {
  await damagedAndAccepted();
  await journal.core.lock('asked');
  await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
  expect(await copies()).toBe(1);
});
