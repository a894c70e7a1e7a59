import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openChosen } from '../../../../../electron/core/transfer';
import { readOldWord } from '../../../../../electron/core/transfer/sources/word/old-word';
import { wordToHtml } from '../../../../../electron/core/transfer/sources/word/word-html';
import { withFolder } from '../folders';
import { sampleBytes } from '../journals';
import { readFileOf, readPath, toldOf } from './archives';
import { sourceContext } from './source-context';
import { changedParts, wordFile } from './word-files';

const body = (xml: string) => (document: string) =>
  document.replace(/<w:body>[\s\S]*<\/w:body>/, `<w:body>${xml}</w:body>`);
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';
const pictureOf = (relation: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><a:graphic xmlns:a="${drawingml}/main" xmlns:pic="${drawingml}/picture"><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const related = (id: string, target: string) => (rels: string) =>
  rels.replace(
    '</Relationships>',
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"/></Relationships>`,
  );

describe('a Word file', () => {
  it('without a word about itself is called by its first heading, on the day in its name', async () => {
    const { 'docProps/core.xml': _facts, ...parts } = unzipSync(await wordFile({ title: 'Given' }));
    const read = await readFileOf('2025-10-31 Visit.docx', zipSync(parts));
    expect(toldOf(read)).toMatchObject([{ title: 'A visit to Larkdale', date: '2025-10-31' }]);
  });

  it('that says nothing of days, nor is called after one, is of the day when it was saved', async () => {
    const { 'docProps/core.xml': _facts, ...parts } = unzipSync(await wordFile());
    await withFolder(async folder => {
      const path = join(folder, 'Visit.docx');
      await writeFile(path, zipSync(parts));
      const saved = new Date(2024, 4, 6, 9);
      await utimes(path, saved, saved);
      const [entry] = (await readPath(path)).entries;
      expect(entry).toMatchObject({ createdAt: saved.getTime(), content: { date: '2024-05-06' } });
    });
  });

  it('whose facts are laid out in lines has the title and the day they say', async () => {
    const facts = (xml: string) => xml.replaceAll('><', '>\n  nothing <');
    const bytes = changedParts(await wordFile({ title: 'Given', created: '2024-05-06T09:00:00Z' }), {
      'docProps/core.xml': facts,
    });
    expect(toldOf(await readFileOf('Visit.docx', bytes))).toMatchObject([
      { title: 'Given', date: '2024-05-06' },
    ]);
  });

  it('with one picture in two places has it once, and shows it in both', async () => {
    const bytes = changedParts(await wordFile(), {
      'word/_rels/document.xml.rels': related('wall', 'media/wall.png'),
      'word/media/wall.png': () => '',
      'word/document.xml': body(`${pictureOf('wall')}${paragraph('Between')}${pictureOf('wall')}`),
    });
    const parts = { ...unzipSync(bytes), 'word/media/wall.png': sampleBytes['image/png'] };
    const [entry] = (await readFileOf('Visit.docx', zipSync(parts))).entries;
    expect(entry?.attachments.map(({ name }) => name)).toEqual(['wall.png']);
    expect(entry?.content.body).toBe('![](<wall.png>)\n\nBetween\n\n![](<wall.png>)');
  });

  it('that names one of its texts as a picture gets none, and its words come in', async () => {
    const bytes = changedParts(await wordFile(), {
      'word/_rels/document.xml.rels': related('evil', 'settings.xml'),
      'word/document.xml': body(`${paragraph('Good words')}${pictureOf('evil')}`),
    });
    const read = await readFileOf('Visit.docx', bytes);
    expect(read.entries.map(({ content, attachments }) => [content.body, attachments])).toEqual([
      ['Good words', []],
    ]);
  });

  it('that hides an address where a picture should be gets a link, which nobody opens but the head', async () => {
    const bytes = changedParts(await wordFile(), {
      'word/_rels/document.xml.rels': related('evil', 'evil.xml'),
      'word/evil.xml': () => 'https://example.org/a.png',
      'word/document.xml': body(`${paragraph('Good words')}${pictureOf('evil')}`),
    });
    const read = await readFileOf('Visit.docx', bytes);
    expect(read.entries.map(({ content, attachments }) => [content.body, attachments])).toEqual([
      ['Good words\n\n[picture](<https://example.org/a.png>)', []],
    ]);
  });

  it('of an old Word that goes while it is looked at is told of as what its start says', async () => {
    await withFolder(async folder => {
      const path = join(folder, 'old.doc');
      await writeFile(path, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]));
      const chosen = await openChosen(path);
      const read: typeof chosen.read = async (file, limit) => {
        const found = await chosen.read(file, limit);
        await rm(path, { force: true });
        return found;
      };
      expect((await readOldWord({ ...chosen, read }, sourceContext()))?.notes).toEqual([
        { file: 'old.doc', problem: 'word-old', leftOut: true },
      ]);
    });
  });

  it('that needs more memory than it may is given up, and the next one is read all the same', {
    timeout: 90_000,
  }, async () => {
    const { signal } = new AbortController();
    const parts = unzipSync(
      changedParts(await wordFile(), { 'word/document.xml': body('<w:p/>'.repeat(6_000_000)) }),
    );
    expect(await wordToHtml(parts, { signal, time: 80_000 })).toBe('too-much');
    expect((await readFileOf('Visit.docx', await wordFile())).entries).toHaveLength(1);
  });
});
