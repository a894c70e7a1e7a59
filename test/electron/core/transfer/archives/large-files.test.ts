import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonFormat } from '../../../../../electron/core/sharing/formats/json/schema';
import { withFolder } from '../folders';
import { readFileOf, readPath, toldOf, zipOf } from '../sources/archives';

const megabyte = 1024 * 1024;

/** Reads a file of `size` bytes that begins and ends as it is told to, and has nothing but zeros between. */
function readLong(name: string, size: number, [start, end]: readonly [string, string]) {
  return withFolder(async folder => {
    const file = await open(join(folder, name), 'w');
    await file.write(start, 0);
    await file.write(end, size - Buffer.byteLength(end));
    await file.close();
    return readPath(join(folder, name));
  });
}

describe('a file of hundreds of megabytes', () => {
  it.each([
    ['an Evernote file', 'a.enex', '<en-export><note><title>Long</title><content>', '&amp;'.repeat(1000)],
    ['our own JSON', 'a.json', `{"format":"${jsonFormat}","notes":[],"title":"`, '"}'],
    ['a table', 'a.csv', 'Title,Date\n', 'Last,2025-10-31\n'],
  ])('as %s is told of, and is not taken into memory as a whole', async (_what, name, start, end) => {
    const { entries, notes } = await readLong(name, 193 * megabyte, [start, end]);
    expect(entries).toEqual([]);
    const problem = name === 'a.csv' ? 'table-too-long' : 'archive-refused';
    expect(notes).toEqual([{ file: name, problem, leftOut: true }]);
  });
});

describe('a zip with folders of its own', () => {
  it('makes no note of a folder, and tags what lies in it', async () => {
    const read = await readFileOf('a.zip', zipOf({ 'Visits/': '', 'Visits/Kept.md': 'Kept.' }));
    expect(toldOf(read)).toMatchObject([{ title: 'Kept', tags: ['Visits'] }]);
    expect(read.notes).toEqual([]);
  });
});

describe('an Evernote file with a file in it', () => {
  const attached = (resource: string) =>
    readFileOf(
      'a.enex',
      Buffer.from(
        `<en-export><note><title>Lunch</title><content><![CDATA[<en-note>Peas.</en-note>]]></content>${resource}</note></en-export>`,
      ),
    );

  it('that says nothing of its kind comes in by what it holds', async () => {
    const data = Buffer.from('%PDF-1.7 pdf').toString('base64');
    const read = await attached(`<resource><data encoding="base64">${data}</data></resource>`);
    expect(read.entries[0]?.attachments).toMatchObject([
      { name: expect.stringMatching(/^[0-9a-f]{32}\.bin$/), mediaType: 'application/pdf' },
    ]);
  });

  it('that is empty is told of, and the words come in', async () => {
    const read = await attached('<resource><mime>image/png</mime></resource>');
    expect(read.entries.map(({ content }) => content.body)).toEqual(['Peas.']);
    expect(read.notes).toMatchObject([{ problem: 'attachment-type', leftOut: true }]);
  });
});
