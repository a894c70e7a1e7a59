import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPath } from '../electron/core/transfer/sources/archives';

const folder = resolve(import.meta.dirname, '../../../shared/corpora/import');

describe.skipIf(!existsSync(folder))('exports that nobody here wrote', () => {
  it('come in from Joplin whole: notes, days, tags, notebook, attachments and links', async () => {
    const { entries, notes, sources } = await readPath(resolve(folder, 'joplin/export.jex'));
    expect([sources, notes]).toEqual([[{ source: 'joplin', file: 'export.jex', notes: 6 }], []]);
    const told = entries.map(({ content, attachments, links }) => [
      content.title,
      content.date,
      content.tags.length,
      attachments.map(({ name, size }) => `${name} ${size}`),
      links.length,
    ]);
    expect(told).toEqual([
      ['2. Importing and exporting notes', '2022-05-11', 1, ['AllClients.png 448800'], 0],
      ['Hello', '2022-05-12', 1, [], 0],
      ['5. Joplin Privacy Policy', '2022-05-11', 1, [], 0],
      ['4. Tips', '2022-05-11', 1, ['WebClipper.png 8894'], 1],
      ['1. Welcome to Joplin!', '2022-05-11', 5, ['AllClients.png 448800', 'SubNotebooks.png 4704'], 0],
      ['3. Synchronising your notes', '2022-05-11', 4, ['print.pdf 17864'], 0],
    ]);
  });

  it('come in from Obsidian with the links between their notes', async () => {
    const { entries, notes } = await readPath(resolve(folder, 'obsidian'));
    expect(entries.map(({ file, links }) => [file, links.length])).toEqual([
      ['2023-editoed.md', 4],
      ['I am here..md', 1],
      ['Nevermind.md', 1],
      ['obsidian.md', 0],
    ]);
    expect(notes.filter(({ leftOut }) => leftOut)).toEqual([
      { file: 'Untitled.md', problem: 'empty', leftOut: true },
      { file: 'Untitled.canvas', problem: 'not-markdown', leftOut: true },
    ]);
  });
});
