import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FormatFile } from '../../../../../electron/core/sharing/formats';
import {
  type HandoverTarget,
  planHandover,
  writeHandover,
} from '../../../../../electron/core/sharing/leaving/write-handover';
import { type ExportDisk, nodeExportDisk } from '../../../../../electron/core/transfer';
import { filesIn } from './leaving-journal';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'critical-friend-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('What leaves.');
const one = [{ path: 'Notes.md', bytes }];
const several = [
  { path: '2026-11-22 One.md', bytes },
  { path: 'attachments/rota.png', bytes },
];
const chosen = (): HandoverTarget => ({ kind: 'folder', path: folder, stem: 'Notes' });
const library = (): HandoverTarget => ({ kind: 'library', path: folder });

/** Names of what was written; fails with what the disk said. */
async function write(disk: ExportDisk, target: HandoverTarget, files: readonly FormatFile[]) {
  const writing = await writeHandover(disk, await planHandover(disk, target, files));
  if (writing.kind === 'failed') throw writing.error;
  return writing.names;
}

/** A disk on which the `nth` change fails; half of a file that was being written stays there. */
function failingDisk(nth: number): ExportDisk & { readonly asked: () => number } {
  let count = 0;
  const full = () => Object.assign(new Error('no room'), { code: 'ENOSPC' });
  const counted = (change: () => Promise<void>): Promise<void> => {
    count += 1;
    return count === nth ? Promise.reject(full()) : change();
  };
  return {
    ...nodeExportDisk,
    asked: () => count,
    makeFolder: path => counted(() => nodeExportDisk.makeFolder(path)),
    writeFile: async (path, content) => {
      count += 1;
      if (count !== nth) return nodeExportDisk.writeFile(path, content);
      await writeFile(path, content instanceof Uint8Array ? content.subarray(0, 4) : '');
      throw full();
    },
    claimName: (from, to) => counted(() => nodeExportDisk.claimName(from, to)),
    move: (from, to) => counted(() => nodeExportDisk.move(from, to)),
    syncFolder: path => counted(() => nodeExportDisk.syncFolder(path)),
  };
}

describe('writing what leaves', () => {
  it('gives one file its name, and one that is free where that is taken', async () => {
    await writeFile(join(folder, 'notes.MD'), 'Somebody’s own.');
    expect(await write(nodeExportDisk, chosen(), one)).toEqual(['Notes (2).md']);
    expect(await readdir(folder)).toEqual(['Notes (2).md', 'notes.MD']);
  });

  it('gives several a folder of their own', async () => {
    expect(await write(nodeExportDisk, chosen(), several)).toEqual([
      'Notes/2026-11-22 One.md',
      'Notes/attachments/rota.png',
    ]);
    await write(nodeExportDisk, chosen(), several);
    expect([...(await filesIn(folder)).keys()].sort()).toEqual([
      'Notes (2)/2026-11-22 One.md',
      'Notes (2)/attachments/rota.png',
      'Notes/2026-11-22 One.md',
      'Notes/attachments/rota.png',
    ]);
  });

  it('tells nothing by the name of a file in a library', async () => {
    const [name] = await write(nodeExportDisk, library(), [{ path: 'For Mary.age', bytes }]);
    expect(name).toMatch(/^[0-9a-f]{32}\.age$/);
    expect(await readdir(folder)).toEqual([name]);
  });

  it.each([
    { what: 'a file', target: chosen, files: one },
    { what: 'a folder', target: chosen, files: several },
    { what: 'a pack', target: library, files: [{ path: 'a.age', bytes }] },
  ])('leaves nothing of $what when the disk is full at any moment', async ({ target, files }) => {
    const whole = failingDisk(0);
    await write(whole, target(), files);
    const untouched = [...(await filesIn(folder)).keys()];
    expect(whole.asked()).toBeGreaterThanOrEqual(3);
    for (let nth = 1; nth <= whole.asked(); nth += 1) {
      const plan = await planHandover(nodeExportDisk, target(), files);
      const writing = await writeHandover(failingDisk(nth), plan);
      expect(writing).toMatchObject({ kind: 'failed', error: { code: 'disk-full' }, leftNothing: true });
      expect([...(await filesIn(folder)).keys()]).toEqual(untouched);
    }
  });

  it('never looks whole before it is', async () => {
    const seen: string[][] = [];
    const watching: ExportDisk = {
      ...nodeExportDisk,
      writeFile: async (path, content) => {
        await nodeExportDisk.writeFile(path, content);
        seen.push(await readdir(folder));
      },
    };
    await write(watching, chosen(), several);
    await write(watching, library(), [{ path: 'a.age', bytes }]);
    expect(seen.slice(0, 2).every(([name = '']) => name.startsWith('Unfinished'))).toBe(true);
    expect(seen[2]?.some(name => name.endsWith('.age'))).toBe(false);
  });

  it.each([
    { what: 'a pack', target: library, files: one },
    { what: 'a file', target: chosen, files: one },
    { what: 'a folder', target: chosen, files: several },
  ])(
    'never says that nothing of $what was left when the stick is pulled at the end',
    async ({ target, files }) => {
      const stick = `${folder}-pulled`;
      for (const isEmptyFolderLeft of [false, true]) {
        let pulled = false;
        const disk: ExportDisk = {
          ...nodeExportDisk,
          syncFolder: async path => {
            if (path === folder && !pulled) {
              pulled = true;
              await rename(folder, stick);
              if (isEmptyFolderLeft) await mkdir(folder);
              throw Object.assign(new Error('gone'), { code: 'EIO' });
            }
            return nodeExportDisk.syncFolder(path);
          },
        };
        const writing = await writeHandover(disk, await planHandover(disk, target(), files));
        expect(writing).toMatchObject({ kind: 'failed', leftNothing: false });
        expect([...(await filesIn(stick)).keys()]).not.toEqual([]);
        await rm(folder, { recursive: true, force: true });
        await rename(stick, folder);
      }
    },
  );

  it('says that something may be left when it cannot be taken away', async () => {
    const disk: ExportDisk = {
      ...failingDisk(3),
      remove: () => Promise.reject(Object.assign(new Error('read only'), { code: 'EROFS' })),
    };
    const writing = await writeHandover(disk, await planHandover(disk, library(), one));
    expect(writing).toMatchObject({ kind: 'failed', leftNothing: false });
  });

  it('writes over nothing that came under its name meanwhile', async () => {
    const plan = await planHandover(nodeExportDisk, chosen(), one);
    await writeFile(join(folder, 'Notes.md'), 'Somebody’s own.');
    expect(await writeHandover(nodeExportDisk, plan)).toEqual({ kind: 'written', names: ['Notes (2).md'] });
    expect((await filesIn(folder)).get('Notes.md')?.toString()).toBe('Somebody’s own.');
    expect((await filesIn(folder)).get('Notes (2).md')?.toString()).toBe('What leaves.');
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('calls a file that has no ending by the name that was chosen', async () => {
    expect(await write(nodeExportDisk, chosen(), [{ path: 'Notes', bytes }])).toEqual(['Notes']);
  });
});
