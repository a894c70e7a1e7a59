import { randomBytes } from 'node:crypto';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sweepUnnamedFiles } from '../../../../electron/core/journal/unnamed-files';
import { journalSchema } from '../../../../electron/core/session/session';
import { openVault, systemEnvironment } from '../../../../electron/core/vault';
import { type AttachmentId, asId } from '../../../../shared/domain/ids';
import { passphrase, type RunningCore, runOpenCore } from '../running-core';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

const secret = { kind: 'passphrase', passphrase } as const;
const png = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));

const place = (...names: readonly string[]) => join(journal.folder, 'journal', ...names);
const sealedFiles = async () => (await readdir(place('attachments'))).sort();
const vaultAlone = () =>
  openVault({ ...journalSchema, folder: place(), secret, environment: systemEnvironment('test-device') });

async function withPicture(): Promise<AttachmentId> {
  const content = { title: 'Wall' };
  const { entry } = await journal.ask('createEntry', { kind: 'reflection', template: null, content });
  const bytes = png;
  const view = await journal.ask('addAttachment', { entry: entry.id, name: 'wall.png', bytes });
  return view.entry.attachments[0] ?? asId.attachment('');
}

/** As a crash between sealing and the commit leaves it; then something is saved. */
async function crashedThenSaved(): Promise<string> {
  await journal.ask('lockVault');
  const vault = await vaultAlone();
  const id = await vault.putAttachment(randomBytes(100_000));
  await vault.close();
  await journal.ask('unlockVault', { secret });
  await journal.ask('createEntry', { kind: 'reflection', template: null, content: { title: 'Later' } });
  await journal.ask('lockVault');
  return id;
}

/** Opens the journal's vault and sweeps it; gives what is left. */
async function swept(): Promise<readonly string[]> {
  const vault = await vaultAlone();
  await sweepUnnamedFiles(vault);
  await vault.close();
  return sealedFiles();
}

describe('a sealed file that nothing names', () => {
  it('is gone once the journal was opened again, and what is named stays', async () => {
    const named = await withPicture();
    await crashedThenSaved();
    await journal.ask('unlockVault', { secret });
    await vi.waitFor(async () => expect(await sealedFiles()).toEqual([`${named}.sealed`]));
    const { bytes } = await journal.ask('readAttachment', { id: named });
    expect(bytes).toEqual(png);
  });

  it('stays while nothing was saved after it: what names it may still be on its way', async () => {
    await journal.ask('lockVault');
    const vault = await vaultAlone();
    const id = await vault.putAttachment(png);
    await vault.close();
    expect(await swept()).toEqual([`${id}.sealed`]);
  });

  it('stays when another program wrote it', async () => {
    await crashedThenSaved();
    const foreign = `${'f'.repeat(32)}.sealed`;
    await writeFile(place('attachments', foreign), randomBytes(5000));
    await utimes(place('attachments', foreign), 0, 0);
    await writeFile(place('attachments', 'notes.txt'), 'mine');
    expect(await swept()).toHaveLength(2);
  });

  it('stays while a damaged file is kept, which may name it', async () => {
    const id = await crashedThenSaved();
    await mkdir(place('damaged'));
    await writeFile(place('damaged', '0000001.segment-1'), 'x');
    expect(await swept()).toEqual([`${id}.sealed`]);
  });

  it('stays while another copy of a segment lies beside, which may name it', async () => {
    const id = await crashedThenSaved();
    const segment = (await readdir(place())).find(name => name.endsWith('.segment')) ?? '';
    const stray = segment.replace('.segment', ' (conflict).segment');
    await writeFile(place(stray), 'x');
    expect(await swept()).toEqual([`${id}.sealed`]);
  });
});
