import { describe, expect, it } from 'vitest';
import { planImport } from '../../../../electron/core/transfer';
import { FileIndex } from '../../../../electron/core/transfer/file-index';
import { readNoteFile } from '../../../../electron/core/transfer/note-file';
import { emptyJournal } from '../../../../shared/domain/journal';
import { type Files, importedAt, readFiles } from './folders';
import { countedIds, sampleBytes } from './journals';

async function readText(text: string, file = 'note.md') {
  const { entries, notes } = await readFiles({ [file]: text });
  const [entry] = entries;
  if (entry === undefined) throw new Error('nothing was read');
  return { ...entry.content, createdAt: entry.createdAt, notes };
}

const bodies = async (files: Files) => (await readFiles(files)).entries.map(entry => entry.content.body);

/** As a disk with a broken clock gives it. */
function readAt(text: string, modifiedAt: number, now: number) {
  const bytes = Buffer.from(text);
  const context = { index: new FileIndex([]), now, newId: countedIds() };
  const read = readNoteFile('note.md', { bytes, size: bytes.length, modifiedAt }, context);
  if (!('entry' in read)) throw new Error('it was not read as an entry');
  return read.entry.content.date;
}

describe('a day that is none', () => {
  it.each(['31/02/2024', '2024-13-45T10:00:00Z', '0000-05-05T10:00:00Z', '2024.02.30'])(
    'stays in the text as it was written: %s',
    async written => {
      const { body } = await readText(`---\ndate: ${written}\n---\nx`, '2022-05-06 Visit.md');
      expect(body).toBe(`x\n\n\`\`\`yaml\ndate: ${written}\n\`\`\`\n`);
      expect((await readText(`---\ndate: ${written}\n---\nx`, '2022-05-06 Visit.md')).date).toBe(
        '2022-05-06',
      );
    },
  );

  it('stays in the name of a note, and a day with a time is that day', async () => {
    expect((await readText('x', '2024-02-30 Visit.md')).title).toBe('2024-02-30 Visit');
    expect((await readText('---\ndate: 2024-02-29T12:30:00\n---\nx')).date).toBe('2024-02-29');
  });

  it.each([
    ['a note of another program', 'x'],
    ['a note of ours', '---\ncritical-friend: 1\n---\nx'],
  ])(
    'comes from the clock where the disk knows none for %s, and loses no note where that knows none either',
    (_whose, text) => {
      const never = 8.64e15;
      expect(readAt(text, importedAt, never)).toBe('2026-11-21');
      expect(readAt(text, never, importedAt)).toBe('2026-11-21');
      expect(readAt(text, never, never)).toBe('2000-01-01');
    },
  );
});

describe('front matter nobody expects', () => {
  it('may be empty, a comment, or on one line', async () => {
    expect(await readText('---\n---\nx')).toMatchObject({ body: 'x', notes: [] });
    expect(await readText('---\n# later\n---\nx')).toMatchObject({ notes: [] });
    expect(await readText('---\n{draft, title: T}\n---\nx')).toMatchObject({
      title: 'T',
      body: 'x',
      notes: [],
    });
  });

  it('is kept whole where it is not what it should be: kinds nobody knows, people who are no list', async () => {
    expect(await readText('---\ntype: diary\npeople: Jo\n---\nx')).toMatchObject({
      kind: 'reflection',
      people: [],
      body: 'x\n\n```yaml\ntype: diary\npeople: Jo\n```\n',
    });
    expect(await readText('---\npeople: [" Jo ", Mary]\n---\nx')).toMatchObject({
      people: ['Jo', 'Mary'],
      body: 'x',
    });
    expect((await readText('---\npeople: [Jo, 5]\n---\nx')).people).toEqual([]);
  });

  it('cannot end the block it is kept in', async () => {
    const { body } = await readText('---\ncode: "```` js"\n---\nx');
    expect(body).toBe('x\n\n`````yaml\ncode: "```` js"\n`````\n');
  });
});

describe('what a note points at', () => {
  it('is found under a name that only looks encoded', async () => {
    const { entries } = await readFiles({ 'a.md': '![](100%.png)', '100%.png': sampleBytes['image/png'] });
    expect(entries[0]?.attachments.map(one => one.file)).toEqual(['100%.png']);
  });

  it('keeps its name where that is nothing but an ending', async () => {
    const { entries } = await readFiles({
      'a.md': '![](x/.png) ![](y/.png)',
      'x/.png': sampleBytes['image/png'],
      'y/.png': sampleBytes['image/png'],
    });
    expect(entries[0]?.attachments.map(one => one.name)).toEqual(['.png', '.png (2)']);
  });

  it('is no link where the other note cannot come in, and the words stay', async () => {
    const read = await readFiles({ 'a.md': 'see [[b]]', 'b.md': ' ' });
    const [planned] = planImport(read, emptyJournal).entries;
    expect(planned?.entry.links).toEqual([]);
    expect(await bodies({ 'a.md': 'see [[b]]', 'b.md': ' ' })).toEqual(['see [[b]]']);
  });
});
