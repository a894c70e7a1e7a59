import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenJournal } from '../../../../../electron/core/journal/open-journal';
import { createPathGrants } from '../../../../../electron/core/session/path-grants';
import { handOver } from '../../../../../electron/core/sharing/leaving/handing-over';
import { beginSharing } from '../../../../../electron/core/sharing/leaving/keep-sharings';
import { requireHandover } from '../../../../../electron/core/sharing/leaving/ledger';
import { prepareHandover } from '../../../../../electron/core/sharing/leaving/preparing';
import { type ExportDisk, nodeExportDisk } from '../../../../../electron/core/transfer';
import { JournalError } from '../../../../../shared/contract/errors';
import type { HandoverId } from '../../../../../shared/domain/sharing/sharing';
import { entryOf } from '../../network/filling';
import { type OpenedJournal, openedJournal } from './opened-journal';

let target: string;
let journal: OpenedJournal;
let open: OpenJournal;

beforeEach(async () => {
  target = await mkdtemp(join(tmpdir(), 'critical-friend-target-'));
  journal = await openedJournal();
  open = journal.open;
});
afterEach(async () => {
  await journal.end();
  await rm(target, { recursive: true, force: true });
});

const full = () => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }));

/** Hands a note over to `disk`. */
async function hand(disk: Partial<ExportDisk>): Promise<HandoverId> {
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
  return handOver(open, { id: prepared.id, to }, { grants, disk: { ...nodeExportDisk, ...disk } });
}

/** What the head is told when handing a note over to `disk` fails. */
async function handedTo(disk: Partial<ExportDisk>): Promise<Readonly<Record<string, unknown>>> {
  try {
    await hand(disk);
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

describe('the line in the ledger', () => {
  it('says the name a file was given where somebody took the foreseen one meanwhile', async () => {
    let isTaken = false;
    const id = await hand({
      claimName: async (from, to) => {
        if (!isTaken) await writeFile(to, 'Somebody else’s');
        isTaken = true;
        await nodeExportDisk.claimName(from, to);
      },
    });
    const { state, files } = requireHandover(open.vault.db.data, id);
    const [name = ''] = files.map(file => file.name);
    expect(state).toBe('done');
    expect((await readdir(target)).sort()).toEqual(['Notes.md', name].sort());
    expect(await readFile(join(target, name), 'utf8')).toContain('Wait.');
    expect(await readFile(join(target, 'Notes.md'), 'utf8')).toBe('Somebody else’s');
  });

  it('does not come back when it went while the file was written', async () => {
    await hand({
      claimName: async (from, to) => {
        await nodeExportDisk.claimName(from, to);
        await open.vault.patch(({ handovers }) => ({
          handovers: Object.fromEntries(Object.keys(handovers).map(id => [id, null])),
        }));
      },
    });
    expect(lines()).toEqual([]);
    expect(await readdir(target)).toEqual(['Notes.md']);
  });
});
