import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { journalSchema } from '../../../../electron/core/session/session';
import { openVault, systemEnvironment } from '../../../../electron/core/vault';
import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import { passphrase, type RunningCore, runOpenCore } from '../running-core';
import { failing } from '../vault/faulty-disk';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

const secret = { kind: 'passphrase', passphrase } as const;
const png = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));

async function binnedWithPicture(): Promise<EntryId> {
  const content = { title: 'Wall', body: 'a picture of it' };
  const { entry } = await journal.ask('createEntry', { kind: 'reflection', template: null, content });
  await journal.ask('addAttachment', { entry: entry.id, name: 'wall.png', bytes: png });
  await journal.ask('binEntries', { ids: [entry.id] });
  return entry.id;
}

const sealedFiles = () => readdir(join(journal.folder, 'journal', 'attachments'));

describe('erasing', () => {
  it('leaves alone what was put back a moment before', async () => {
    const id = await binnedWithPicture();
    const [, erased] = await Promise.all([
      journal.ask('unbinEntries', { ids: [id] }),
      journal.ask('eraseEntries', { ids: [id] }),
    ]);
    expect(erased).toEqual({ erased: 0 });
    const { entry, attachments } = await journal.ask('getEntry', { id });
    expect(entry.binnedAt).toBe(null);
    expect(attachments).toHaveLength(1);
    expect(await sealedFiles()).toHaveLength(1);
  });

  it('that a failing disk cut short is finished when the journal is opened next', async () => {
    const id = await binnedWithPicture();
    await journal.ask('lockVault');
    const { disk, fault } = failing();
    const vault = await openVault<Journal>({
      ...journalSchema,
      folder: join(journal.folder, 'journal'),
      secret,
      environment: { ...systemEnvironment('test-device'), disk },
    });
    Object.assign(fault, { code: 'EIO', steps: ['remove'] });
    const purged = vault.purge(
      ({ entries: _entries, attachments: _attachments, ...rest }) => ({
        ...rest,
        entries: {},
        attachments: {},
      }),
      ({ attachments }) => Object.keys(attachments),
    );
    await expect(purged).rejects.toMatchObject({ code: 'disk-error' });
    fault.code = null;
    await vault.close();
    expect(await sealedFiles()).toHaveLength(1);

    await journal.ask('unlockVault', { secret });
    expect(await sealedFiles()).toEqual([]);
    expect(await journal.fail('getEntry', { id })).toBe('not-found');
    const names = await readdir(join(journal.folder, 'journal'));
    expect(names.filter(name => name.endsWith('.segment'))).toHaveLength(1);
  });
});

describe('bringing back an earlier text', () => {
  it('keeps the present one, however fresh it is', async () => {
    const { entry } = await journal.ask('createEntry', {
      kind: 'reflection',
      template: null,
      content: { title: 'Visit', body: 'first' },
    });
    await journal.pass(6 * 60_000);
    await journal.ask('saveEntry', { id: entry.id, revision: 1, changes: { body: 'second' } });
    await journal.ask('saveEntry', { id: entry.id, revision: 2, changes: { body: 'third' } });
    const [step] = await journal.ask('entryHistory', { id: entry.id });
    if (step === undefined) throw new Error('no step');
    await journal.ask('restoreRevision', { id: step.id });
    const steps = await journal.ask('entryHistory', { id: entry.id });
    const texts = await Promise.all(steps.map(({ id }) => journal.ask('getRevision', { id })));
    expect(texts.map(revision => revision.content.body)).toContain('third');
  });
});
