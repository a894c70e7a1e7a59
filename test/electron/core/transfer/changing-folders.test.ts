import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openChosen, readAttachmentFile, writeNewFile } from '../../../../electron/core/transfer';
import { nodeExportDisk } from '../../../../electron/core/transfer/export-disk';
import { readFirstBytes } from '../../../../electron/core/transfer/open-file';
import { attachmentLimit } from '../../../../shared/domain/entry';
import { listFiles, readFolder, withFolder, writeFiles } from './folders';
import { sampleBytes } from './journals';

/** A signal that never ends the task, and before its `turn`th question lets `happen` happen. */
function atQuestion(turn: number, happen: () => void): AbortSignal {
  const { signal } = new AbortController();
  let asked = 0;
  Object.defineProperty(signal, 'aborted', {
    get: () => {
      asked += 1;
      if (asked === turn) happen();
      return false;
    },
  });
  return signal;
}

const lost = (file: string) => ({ file, problem: 'unreadable', leftOut: true });

describe('a folder that changes while it is read', () => {
  it('costs the notes that are gone or no files any more, by name, and no other', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'a.md': 'a', 'b.md': 'b', 'c.md': 'c', 'Critical Friend.yaml': 'x' });
      const signal = atQuestion(2, () => {
        for (const file of ['a.md', 'b.md', 'Critical Friend.yaml']) rmSync(join(folder, file));
        mkdirSync(join(folder, 'b.md'));
      });
      const { entries, notes } = await readFolder(folder, { signal });
      expect(entries.map(entry => entry.file)).toEqual(['c.md']);
      expect(notes).toEqual([lost('a.md'), lost('b.md'), lost('Critical Friend.yaml')]);
    });
  });

  it('costs a note nothing but the picture that is gone', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'a.md': 'See ![](p.png)', 'p.png': sampleBytes['image/png'] });
      const { entries, notes } = await readFolder(folder, {
        signal: atQuestion(2, () => rmSync(join(folder, 'p.png'))),
      });
      expect(entries.map(entry => [entry.content.body, entry.attachments])).toEqual([['See ![](p.png)', []]]);
      expect(notes).toContainEqual({ file: 'a.md', problem: 'attachment-missing', leftOut: false });
    });
  });

  it('names a folder within it that can no longer be listed', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'a.md': 'a', 'deep/b.md': 'b' });
      const signal = atQuestion(2, () => rmSync(join(folder, 'deep'), { recursive: true }));
      const { entries, notes } = await readFolder(folder, { signal });
      expect(entries.map(entry => entry.file)).toEqual(['a.md']);
      expect(notes).toEqual([lost('deep')]);
    });
  });

  it('passes by what is neither a file nor a folder, without opening it', async () => {
    await withFolder(async folder => {
      const server = createServer().listen(join(folder, 'door.md'));
      await once(server, 'listening');
      const { entries, notes } = await readFolder(folder);
      expect([entries, notes]).toEqual([[], [lost('door.md')]]);
      server.close();
    });
  });

  it('is refused when it is gone', async () => {
    await withFolder(async folder => {
      await expect(readFolder(join(folder, 'gone'))).rejects.toMatchObject({ code: 'folder-missing' });
    });
  });

  it('is one note when it is one file', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'a.md': 'a', 'b.md': 'b' });
      const { entries } = await readFolder(join(folder, 'a.md'));
      expect(entries.map(({ file, content }) => [file, content.body])).toEqual([['a.md', 'a']]);
    });
  });
});

describe('an attachment that changed after the head was shown what would come', () => {
  it.each([
    ['is gone', 'unreadable-file', (path: string) => rm(path)],
    ['became a folder', 'unreadable-file', (path: string) => rm(path).then(() => mkdir(path))],
    ['is too large now', 'file-too-large', (path: string) => truncate(path, attachmentLimit + 1)],
    ['is another kind of file now', 'unsupported-type', (path: string) => writeFile(path, '<svg></svg>')],
  ])('is refused when it %s', async (_how, code, change) => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'p.png': sampleBytes['image/png'] });
      const planned = { file: 'p.png', mediaType: 'image/png' } as const;
      expect(await readAttachmentFile(await openChosen(folder), planned)).toEqual(
        new Uint8Array(sampleBytes['image/png']),
      );
      await change(join(folder, 'p.png'));
      const read = readAttachmentFile(await openChosen(folder), planned).then(({ length }) => length);
      await expect(read).rejects.toMatchObject({ code });
    });
  });

  const shorter = '/sys/kernel/mm/transparent_hugepage/enabled';
  it.skipIf(!existsSync(shorter))('gives what there is of a file that is shorter than it says', async () => {
    const found = await readFirstBytes(shorter, 4096);
    expect(found?.size).toBe(4096);
    expect(Buffer.from(found?.bytes ?? []).toString()).toMatch(/^[a-z[\] ]+\n$/);
  });
});

describe('a file on its way out', () => {
  it('says that the folder is gone rather than that the disk is broken', async () => {
    await withFolder(async folder => {
      const gone = writeNewFile(join(folder, 'gone'), 'People.vcf', Buffer.from('x'));
      await expect(gone).rejects.toMatchObject({ code: 'folder-missing' });
    });
  });

  it('never takes the name of another, and leaves nothing empty behind when it cannot have the name', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { part: 'whole', taken: 'mine' });
      const claim = (from: string, to: string) =>
        nodeExportDisk.claimName(join(folder, from), join(folder, to));
      await expect(claim('part', 'taken')).rejects.toMatchObject({ code: 'EEXIST' });
      await expect(claim('gone', 'free')).rejects.toMatchObject({ code: 'ENOENT' });
      expect(await listFiles(folder)).toEqual(['part', 'taken']);
    });
  });
});
