import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenJournal } from '../../../../../electron/core/journal/open-journal';
import { createPathGrants } from '../../../../../electron/core/session/path-grants';
import { createSession, journalSchema, type Session } from '../../../../../electron/core/session/session';
import { handOver } from '../../../../../electron/core/sharing/leaving/handing-over';
import { beginSharing } from '../../../../../electron/core/sharing/leaving/keep-sharings';
import { prepareHandover } from '../../../../../electron/core/sharing/leaving/preparing';
import { type ExportDisk, nodeExportDisk } from '../../../../../electron/core/transfer';
import { cheapestKdfCost, createVault, systemEnvironment } from '../../../../../electron/core/vault';
import { JournalError } from '../../../../../shared/contract/errors';
import { entryOf } from '../../network/filling';
import { passphrase } from '../../running-core';

let folder: string;
let target: string;
let session: Session;
let open: OpenJournal;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'critical-friend-faults-'));
  target = await mkdtemp(join(tmpdir(), 'critical-friend-target-'));
  session = createSession({
    dataFolder: folder,
    device: 'test-device',
    now: () => Date.parse('2026-11-19T21:04:00'),
    newId: randomUUID,
    schedule: () => () => undefined,
    emit: () => undefined,
    kdf: cheapestKdfCost,
  });
  await session.begin(async () => {
    const { vault } = await createVault({
      folder: join(folder, 'journal'),
      passphrase,
      kdf: cheapestKdfCost,
      environment: systemEnvironment('test-device'),
      ...journalSchema,
    });
    return vault;
  }, false);
  open = session.current();
});
afterEach(async () => {
  // One of them ends with a vault that is closed already.
  await Promise.allSettled([session.close('asked')]);
  for (const one of [folder, target]) await rm(one, { recursive: true, force: true });
});

const full = () => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }));

/** What the head is told when a note is handed over to `disk`. */
async function handedTo(disk: Partial<ExportDisk>): Promise<Readonly<Record<string, unknown>>> {
  const entry = entryOf('advice', { title: 'Tea', body: 'Wait.', audience: { kind: 'open' } });
  await open.vault.patch(() => ({ entries: { [entry.id]: entry } }));
  const grants = createPathGrants(randomUUID);
  const id = await beginSharing(open, {
    title: 'Notes',
    recipient: { kind: 'anybody' },
    entries: [entry.id],
  });
  const prepared = await prepareHandover(open, { id, form: { kind: 'file', format: 'markdown' } });
  const to = { kind: 'folder', folder: grants.grant(target) } as const;
  try {
    await handOver(open, { id: prepared.id, to }, { grants, disk: { ...nodeExportDisk, ...disk } });
  } catch (error) {
    if (error instanceof JournalError) return { code: error.code, ...error.details };
    throw error;
  }
  throw new Error('It left.');
}

const lines = () => Object.values(open.vault.db.data.handovers).map(({ state }) => state);

describe('a handover that fails', () => {
  it('says that nothing left where the disk was seen to hold nothing of it', async () => {
    expect(await handedTo({ writeFile: full })).toMatchObject({ code: 'disk-full', left: 'nothing' });
    expect(lines()).toEqual([]);
    expect(await readdir(target)).toEqual([]);
  });

  it('says that it may have left where that was not seen, and keeps the line', async () => {
    const away = () => Promise.reject(Object.assign(new Error('away'), { code: 'EIO' }));
    const told = await handedTo({ claimName: full, remove: away });
    expect(told).toMatchObject({ code: 'disk-full', left: 'maybe' });
    expect(told).not.toHaveProperty('inJournal');
    expect(lines()).toEqual(['begun']);
    expect(await readdir(target)).toHaveLength(1);
  });

  it('says that it has left where only the ledger could not say so', async () => {
    const told = await handedTo({
      claimName: async (from, to) => {
        await nodeExportDisk.claimName(from, to);
        await open.vault.close();
      },
    });
    expect(told).toMatchObject({ left: 'all', inJournal: true });
    expect(await readdir(target)).toEqual(['Notes.md']);
  });
});
