import { existsSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../../electron/core/transfer';
import type { ImportedEntry } from '../../../../electron/core/transfer/imported';
import { emptyJournal } from '../../../../shared/domain/journal';
import { type Files, importInto, readFiles, readFolder, withFolder, writeFiles } from './folders';
import { countedIds, sampleBytes } from './journals';

async function readOne(files: Files): Promise<ImportedEntry> {
  const { entries } = await readFiles(files);
  const [entry] = entries;
  if (entry === undefined || entries.length !== 1) throw new Error(`${entries.length} entries were read`);
  return entry;
}

const readText = async (text: string, file = 'note.md') => (await readOne({ [file]: text })).content;

describe('a note of another program', () => {
  it('takes its title from the front matter, else from a heading at the start, else from the file', async () => {
    expect(await readText('---\ntitle: "One: two"\n---\n# Heading\ntext')).toMatchObject({
      title: 'One: two',
      body: '# Heading\ntext',
    });
    expect(await readText('\n# A heading #\n\ntext\n')).toMatchObject({ title: 'A heading', body: 'text\n' });
    expect(await readText('text\n# Later heading')).toMatchObject({
      title: 'note',
      body: 'text\n# Later heading',
    });
  });

  it('takes its day from the front matter, else from the file name, else from when the file was changed', async () => {
    expect((await readText('---\ndate: 2024-02-29\n---\nx')).date).toBe('2024-02-29');
    expect((await readText('---\ndate: 12/11/2023\n---\nx')).date).toBe('2023-11-12');
    expect(await readText('x', '2022-05-06 Visit.md')).toMatchObject({ date: '2022-05-06', title: 'Visit' });
    await withFolder(async folder => {
      await writeFiles(folder, { 'a.md': 'x' });
      await utimes(join(folder, 'a.md'), new Date('2021-03-04T12:00:00'), new Date('2021-03-04T12:00:00'));
      expect((await readFolder(folder)).entries[0]?.content.date).toBe('2021-03-04');
    });
  });

  it('keeps created and updated times, and uses the first as the day', async () => {
    const entry = await readOne({
      'a.md': '---\ncreated_at: 2013-06-06T09:00:00.001Z\nupdated_at: 2014-05-16T10:30:00.001Z\n---\nx',
    });
    expect(entry.createdAt).toBe(Date.parse('2013-06-06T09:00:00.001Z'));
    expect(entry.updatedAt).toBe(Date.parse('2014-05-16T10:30:00.001Z'));
    expect(entry.content.date).toBe('2013-06-06');
  });

  it.each([
    ['tags: wonderful, new head', ['wonderful', 'new-head']],
    ['tags: "#one #two"', ['one', 'two']],
    ['tags: [a/b, "#c", 2024]', ['a/b', 'c', '2024']],
    ['tag: solo', ['solo']],
  ])('reads %s', async (line, tags) => {
    expect((await readText(`---\n${line}\n---\nx`)).tags).toEqual(tags);
  });

  it('makes the names of its folders tags', async () => {
    expect((await readText('x', 'School visits/Fellside/note.md')).tags).toEqual([
      'School-visits',
      'Fellside',
    ]);
  });

  it('is a private reflection unless it says what it is, and nobody else may see it whatever it says', async () => {
    const content = await readText('---\naudience: open\n---\nx');
    expect(content).toMatchObject({ kind: 'reflection', status: null, audience: { kind: 'only-me' } });
    expect(await readText('---\ntype: Question\nstatus: asked\n---\nx')).toMatchObject({
      kind: 'question',
      status: 'asked',
    });
    expect(await readText('---\nkind: advice\nstatus: doing\n---\nx')).toMatchObject({ status: 'received' });
  });

  it('keeps front matter it does not understand at the end of the text, as it was written', async () => {
    const { title, body } = await readText(
      '---\ntitle: T\nrating: 5 # of 5\ncssclasses:\naliases: [x,  "y"]\ndate: soon\n---\ntext\n',
    );
    expect(title).toBe('T');
    expect(body).toBe('text\n\n```yaml\nrating: 5 # of 5\naliases: [ x, "y" ]\ndate: soon\n```\n');
  });

  it('keeps front matter that is only comments, and nothing of one that is empty', async () => {
    for (const yaml of ['# ring Mary', '\n# ring Mary\n']) {
      const { body } = await readText(`---\n${yaml}\n---\ntext\n`);
      expect(body).toBe('text\n\n```yaml\n# ring Mary\n```\n');
    }
    expect((await readText('---\n# one\n\n# two\n---\n')).body).toBe('```yaml\n# one\n\n# two\n```\n');
    for (const yaml of ['', '\n \n']) expect((await readText(`---\n${yaml}---\ntext\n`)).body).toBe('text\n');
  });

  it('keeps what only looks like front matter as text, and says so', async () => {
    for (const text of [
      '---\n__not yaml__: : [\n---\nx',
      '---\njust words\n---\nx',
      '---\n- a\n- b\n---\nx',
    ]) {
      const { entries, notes } = await readFiles({ 'a.md': text });
      expect(entries[0]?.content.body).toBe(text);
      expect(notes).toEqual([{ file: 'a.md', problem: 'front-matter-unreadable', leftOut: false }]);
    }
    expect((await readText('---\nno end')).body).toBe('---\nno end');
  });

  it('notes a key that stands twice and loses neither value', async () => {
    const { entries, notes } = await readFiles({ 'a.md': '---\nmood: good\nmood: tired\n---\nx' });
    expect(entries[0]?.content.body).toContain('mood: good\nmood: tired');
    expect(notes).toEqual([{ file: 'a.md', problem: 'unknown-value', leftOut: false }]);
  });

  it('follows wiki links by path, by name, with heading and shown words', async () => {
    const { entries } = await readFiles({
      'a.md': '[[b|shown]] [[deep/B#part]] [[nowhere]] [[#here]] `[[b]]`',
      'deep/b.md': 'see [[../a]] and [[a]]',
    });
    expect(entries.map(entry => entry.links)).toEqual([
      [
        { label: 'b|shown', to: 'file', file: 'deep/b.md' },
        { label: 'deep/B#part', to: 'file', file: 'deep/b.md' },
      ],
      [
        { label: '../a', to: 'file', file: 'a.md' },
        { label: 'a', to: 'file', file: 'a.md' },
      ],
    ]);
  });

  it('attaches images and PDFs it shows or links, by what their bytes are', async () => {
    const { entries, notes } = await readFiles({
      'notes/a.md':
        '![[photo.png|400]] ![p](../img/my%20plan.pdf) ![](<../img/a (1).jpg> "t") ![](fake.png) ![](gone.png)',
      'img/photo.png': sampleBytes['image/png'],
      'img/my plan.pdf': sampleBytes['application/pdf'],
      'img/a (1).jpg': sampleBytes['image/jpeg'],
      'notes/fake.png': '<svg onload="alert(1)">',
      'img/unused.png': sampleBytes['image/png'],
    });
    expect(entries[0]?.attachments.map(({ file, mediaType }) => [file, mediaType])).toEqual([
      ['img/photo.png', 'image/png'],
      ['img/my plan.pdf', 'application/pdf'],
      ['img/a (1).jpg', 'image/jpeg'],
    ]);
    expect(notes).toEqual([
      { file: 'notes/fake.png', problem: 'attachment-type', leftOut: true },
      { file: 'notes/a.md', problem: 'attachment-missing', leftOut: false },
      { file: 'img/unused.png', problem: 'not-markdown', leftOut: true },
    ]);
  });

  it('gives two attached files of one name names of their own', async () => {
    const entry = await readOne({
      'a.md': '![](x/p.png) ![](y/p.png)',
      'x/p.png': sampleBytes['image/png'],
      'y/p.png': sampleBytes['image/png'],
    });
    expect(entry.attachments.map(one => one.name)).toEqual(['p.png', 'p (2).png']);
  });

  it('is not added twice when its folder is imported twice, even where two notes are the same', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, {
        'a.md': '---\ndate: 2024-01-01\n---\nsame ![](p.png)',
        'b.md': '---\ntitle: a\ndate: 2024-01-01\n---\nsame ![](p.png)',
        'p.png': sampleBytes['image/png'],
      });
      const first = await importInto(emptyJournal, folder);
      expect(first.plan.preview).toMatchObject({ entries: 2, attachments: 2, alreadyHere: 0 });
      const second = await importInto(first.journal, folder, countedIds('dddddddd'));
      expect(second.plan.preview).toMatchObject({ entries: 0, attachments: 0, alreadyHere: 2 });
      expect(second.journal).toEqual(first.journal);
    });
  });
});

const corpora = fileURLToPath(new URL('../../../../../shared/corpora/import/', import.meta.url));

describe.skipIf(!existsSync(corpora))('real exports', () => {
  it('reads every markdown file, with its text whole', async () => {
    const read = await readFolder(join(corpora, 'markdown'));
    expect(read.entries.map(entry => entry.content.title)).toEqual([
      'Gulp 4 Configuration',
      'A beautiful morning',
      'An h1 header',
      'test2',
    ]);
    expect(read.notes).toEqual([
      { file: 'md-with-frontmatter.md', problem: 'attachment-missing', leftOut: false },
      { file: 'test.md', problem: 'attachment-missing', leftOut: false },
      { file: 'test2.md', problem: 'front-matter-unreadable', leftOut: false },
    ]);
  });

  it('reads an Obsidian vault: links resolved, the empty note and the canvas named', async () => {
    const read = await readFolder(join(corpora, 'obsidian'));
    const { preview, entries } = planImport(read, emptyJournal);
    expect(entries.map(({ entry }) => entry.title)).toEqual([
      '2023-editoed',
      'I am here.',
      'Nevermind',
      'obsidian',
    ]);
    expect(entries[0]?.entry.links.map(link => link.label)).toContain('I am here.|jvkdjkvbsd');
    expect(preview.notes).toContainEqual({ file: 'Untitled.md', problem: 'empty', leftOut: true });
    expect(preview.notes).toContainEqual({ file: 'Untitled.canvas', problem: 'not-markdown', leftOut: true });
    expect(preview.notes).toContainEqual({
      file: 'obsidian.md',
      problem: 'attachment-missing',
      leftOut: false,
    });
  });
});
