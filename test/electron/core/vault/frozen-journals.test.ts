import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journalSchema } from '../../../../electron/core/session/session';
import { openVault } from '../../../../electron/core/vault';
import { frozenPicture, journalOfOne } from '../../../fixtures/vaults/contents';
import { runCore } from '../running-core';
import { frozenJournals, livedJournals } from './frozen-promises';
import { copyOf, frozenSecret, frozenVaults, recoveryKeyOf } from './frozen-vaults';
import { environment } from './vault-fixture';

const present = journalSchema.dataVersion;
const migratedFrom = (dataVersion: number) => (dataVersion < present ? dataVersion : null);

const openNow = (folder: string) =>
  openVault({ ...journalSchema, folder, secret: frozenSecret, environment });

describe.each(frozenJournals)('the frozen journal $name', ({ name, dataVersion }) => {
  it('opens as a journal of today, with every word and its file', async () => {
    const vault = await openNow(await copyOf(name));
    expect(vault.opened).toMatchObject({ findings: [], migratedFrom: migratedFrom(dataVersion) });
    const entries = Object.values(vault.db.data.entries);
    expect(entries.map(({ title, body }) => [title, body])).toEqual(
      Object.values(journalOfOne['entries'] ?? {}).map(entry => [
        Reflect.get(Object(entry), 'title'),
        Reflect.get(Object(entry), 'body'),
      ]),
    );
    expect(Object.keys(vault.db.data).sort()).toEqual(Object.keys(journalSchema.empty).sort());
    const [file] = await vault.listAttachments();
    expect(await vault.readAttachment(file?.id ?? '')).toEqual(frozenPicture);
    await vault.close();
  });
});

describe.each(livedJournals)('the frozen journal $name, in which a head worked', ({ name, dataVersion }) => {
  it('opens with everything that was in it when it was shut, and its recovery key opens it too', async () => {
    const held = JSON.parse(await readFile(join(frozenVaults, `${name}.json`), 'utf8'));
    const folder = await copyOf(name);
    const vault = await openNow(folder);
    expect(vault.opened).toMatchObject({ findings: [], migratedFrom: migratedFrom(dataVersion) });
    expect(vault.db.data).toMatchObject(held);
    for (const { id } of Object.values(vault.db.data.attachments))
      expect((await vault.readAttachment(id)).subarray(1, 4).toString()).toBe('PNG');
    await vault.close();
    const recoveryKey = await recoveryKeyOf(name);
    const again = await openVault({
      ...journalSchema,
      folder,
      secret: { kind: 'recovery-key', recoveryKey },
      environment,
    });
    expect(again.opened).toMatchObject({ findings: [], migratedFrom: null });
    expect(again.db.data).toMatchObject(held);
    await again.close();
  });

  it('is worked in as ever: it is searched, written on, and what came in last is taken back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'frozen-journal-'));
    await cp(join(frozenVaults, name), join(folder, 'journal'), { recursive: true });
    const { ask, end } = await runCore(folder);
    await ask('unlockVault', { secret: frozenSecret });
    const [hit] = (await ask('search', { query: 'stand at the gate', limit: 5 })).hits;
    if (hit === undefined) throw new Error('the advice is not found');
    const { entry } = await ask('getEntry', { id: hit.entry.id });
    const saved = await ask('saveEntry', {
      id: entry.id,
      revision: entry.revision,
      changes: { body: 'Not on Fridays.' },
    });
    expect(saved.entry).toMatchObject({ title: 'Stand at the gate', body: 'Not on Fridays.' });
    if (dataVersion >= 3) expect(await ask('undoMerge')).toMatchObject({ removed: 0, restored: 1, kept: 0 });
    await end();
    await rm(folder, { recursive: true });
  });
});
