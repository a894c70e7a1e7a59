import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../../../electron/core/sharing/formats/json/write-json';
import { openChosen, readChosen } from '../../../../../electron/core/transfer';
import { importedAt, readFolder, withFolder, writeFiles } from '../folders';
import { countedIds } from '../journals';
import { tarOfFiles, zipOf } from '../sources/archives';

const words = { 'Kept.md': 'Kept.', 'wall.png': 'picture' };
const own = writeJson({ title: 'For Larkdale', date: '2025-11-12', notes: [] });
const archives: readonly (readonly [string, Uint8Array])[] = [
  ['notes.zip', zipOf(words)],
  ['notes.tar', tarOfFiles(words)],
  ['notes.enex', Buffer.from('<en-export><note><title>Kept</title></note></en-export>')],
  ['notes.json', own[0]?.bytes ?? new Uint8Array()],
];

const reading = () => ({
  signal: new AbortController().signal,
  onProgress: () => undefined,
  now: () => importedAt,
  newId: countedIds('ffffffff'),
});

describe('what was chosen', () => {
  it.each(archives)('gives of %s what it holds and nothing else, by whatever path', async (name, bytes) => {
    await withFolder(async folder => {
      await writeFiles(folder, { [name]: bytes, 'beside.md': 'Beside.' });
      const chosen = await openChosen(folder);
      const archive = await chosen.inside(name);
      if (archive === null || archive === 'not-archive') throw new Error('not opened');
      for (const file of archive.files) expect(await chosen.read(file, 10)).not.toBeNull();
      for (const file of [`${name}/nothing.md`, `${name}/../beside.md`, `${name}/`])
        expect(await chosen.read(file, 10)).toBeNull();
      for (const file of archive.files) expect(await archive.read(`m${file.slice(1)}`, 10)).toBeNull();
      await chosen.close();
    });
  });

  it('opens an archive once, however many of its files are asked for', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'notes.zip': zipOf(words) });
      const chosen = await openChosen(folder);
      const archive = await chosen.inside('notes.zip');
      await rm(join(folder, 'notes.zip'));
      expect(await chosen.inside('notes.zip')).toBe(archive);
      expect(Buffer.from((await chosen.read('notes.zip/Kept.md', 100))?.bytes ?? []).toString()).toBe(
        'Kept.',
      );
      await chosen.close();
    });
  });

  it('opens no archive but its own', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'inner/Kept.md': 'Kept.', 'other.zip': zipOf(words) });
      const chosen = await openChosen(join(folder, 'inner'));
      expect(await chosen.inside('../other.zip')).toBe('not-archive');
      expect(await chosen.read('../other.zip/Kept.md', 10)).toBeNull();
    });
  });

  it('that goes while it is read is told of, and what is still there comes in', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'gone.zip': zipOf(words), 'Kept.md': 'Kept.' });
      const chosen = await openChosen(folder);
      await rm(join(folder, 'gone.zip'));
      const { entries, notes } = await readChosen({ ...reading(), chosen });
      expect(entries.map(({ content }) => content.body)).toEqual(['Kept.']);
      expect(notes).toEqual([{ file: 'gone.zip', problem: 'archive-refused', leftOut: true }]);
    });
  });

  it('that goes once it is open comes in all the same', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'notes.zip': zipOf({ 'Kept.md': 'Kept.' }) });
      const chosen = await openChosen(folder);
      const inside: typeof chosen.inside = async file => {
        const archive = await chosen.inside(file);
        await rm(join(folder, file));
        return archive;
      };
      const { entries, notes } = await readChosen({ ...reading(), chosen: { ...chosen, inside } });
      await chosen.close();
      expect(entries.map(({ content }) => content.body)).toEqual(['Kept.']);
      expect(notes).toEqual([]);
    });
  });

  it.each([
    ['a file', 'unreadable-file', true],
    ['nothing', 'folder-missing', false],
  ])('as a link to %s is refused, and the link is not followed', async (_what, code, isThere) => {
    await withFolder(async folder => {
      if (isThere) await writeFile(join(folder, 'secret.md'), 'Not chosen.');
      await symlink(join(folder, 'secret.md'), join(folder, 'link.md'));
      await expect(openChosen(join(folder, 'link.md'))).rejects.toMatchObject({ code });
    });
  });

  it('tells of a folder whose path is longer than the system can open, and reads the others', async () => {
    await withFolder(async folder => {
      const long = (letter: string) => Array.from({ length: 12 }, () => letter.repeat(200)).join('/');
      const [outer, inner] = [join(folder, long('o')), join(folder, 'inner')];
      await mkdir(outer, { recursive: true });
      await mkdir(join(inner, long('i')), { recursive: true });
      await writeFile(join(folder, 'Kept.md'), 'Kept.');
      await rename(inner, join(outer, 'inner'));
      const { entries, notes } = await readFolder(folder).finally(() => rename(join(outer, 'inner'), inner));
      expect(entries.map(({ content }) => content.body)).toEqual(['Kept.']);
      expect(notes).toMatchObject([
        { file: expect.stringMatching(/^o+\//), problem: 'unreadable', leftOut: true },
      ]);
    });
  });
});
