import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { archiveLimits } from '../../../../../electron/core/transfer/archives/archive-listing';
import { type Member, readFileOf, tarOf, zipOf } from './archives';

const honest: Member = { path: 'Kept.md', content: 'Kept.' };
const refused = { file: 'a.zip', problem: 'archive-refused', leftOut: true };

/** A zip whose directory says what `change` made of it, for each record of the directory. */
function spoilt(
  files: Readonly<Record<string, string>>,
  change: (zip: Buffer, at: number) => void,
): Uint8Array {
  const zip = Buffer.from(zipOf(files));
  for (
    let at = zip.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = zip.indexOf('PK\x01\x02', at + 1, 'latin1')
  )
    change(zip, at);
  return zip;
}

describe('an archive that is made to mislead', () => {
  it.each(['../out.md', '/etc/out.md', 'C:/out.md', 'a/../../out.md', 'a\\..\\out.md'])(
    'leaves %s of a tar where it is',
    async path => {
      const { entries, notes } = await readFileOf('a.tar', tarOf([{ path, content: 'Out.' }, honest]));
      expect(entries.map(({ content }) => content.body)).toEqual(['Kept.']);
      expect(notes).toEqual([{ file: `a.tar/${path}`, problem: 'link-outside', leftOut: true }]);
    },
  );

  it.each(['../out.md', '/etc/out.md', 'C:/out.md', 'a/../../out.md'])(
    'is refused as a zip that holds %s',
    async path => {
      const { entries, notes } = await readFileOf('a.zip', zipOf({ [path]: 'Out.', 'Kept.md': 'Kept.' }));
      expect([entries, notes]).toEqual([[], [refused]]);
    },
  );

  it.each(['1', '2'])('follows no link of type %s in a tar', async type => {
    const { entries, notes } = await readFileOf(
      'a.tar',
      tarOf([{ path: 'passwd.md', content: '', type }, honest]),
    );
    expect(entries).toHaveLength(1);
    expect(notes).toEqual([{ file: 'a.tar/passwd.md', problem: 'link-outside', leftOut: true }]);
  });

  it('follows no link in a zip', async () => {
    const zip = spoilt({ 'a.md': '/etc/passwd', 'b.md': 'B.' }, (bytes, at) => {
      if (bytes.toString('latin1', at + 46, at + 50) === 'a.md')
        bytes.writeUInt32LE(0o120777 * 0x10000, at + 38);
    });
    const { entries, notes } = await readFileOf('a.zip', zip);
    expect(entries.map(({ content }) => content.body)).toEqual(['B.']);
    expect(notes).toEqual([{ file: 'a.zip/a.md', problem: 'link-outside', leftOut: true }]);
  });

  it('opens no file of a zip that is encrypted', async () => {
    const zip = spoilt({ 'a.md': 'A.', 'b.md': 'B.' }, (bytes, at) => {
      if (bytes.toString('latin1', at + 46, at + 50) === 'a.md') bytes.writeUInt16LE(1, at + 8);
    });
    const { entries, notes } = await readFileOf('a.zip', zip);
    expect(entries).toHaveLength(1);
    expect(notes).toEqual([{ file: 'a.zip/a.md', problem: 'unreadable', leftOut: true }]);
  });

  it('gives nothing of a file that is longer than it says', async () => {
    const zip = spoilt({ 'a.md': 'A'.repeat(100_000), 'b.md': 'B.' }, (bytes, at) => {
      if (bytes.toString('latin1', at + 46, at + 50) === 'a.md') bytes.writeUInt32LE(10, at + 24);
    });
    const { entries, notes } = await readFileOf('a.zip', zip);
    expect(entries.map(({ content }) => content.body)).toEqual(['B.']);
    expect(notes).toEqual([{ file: 'a.zip/a.md', problem: 'unreadable', leftOut: true }]);
  });

  it('is refused when its texts together are more than is read, before one of them is', async () => {
    const size = archiveLimits.texts / 2 + 1;
    const zip = spoilt({ 'a.md': 'A', 'b.md': 'B' }, (bytes, at) => bytes.writeUInt32LE(size, at + 24));
    const started = performance.now();
    const { entries, notes } = await readFileOf('a.zip', zip);
    expect([entries, notes]).toEqual([[], [refused]]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('is refused when it would grow out of all proportion', async () => {
    const zip = spoilt({ 'a.png': 'A' }, (bytes, at) => bytes.writeUInt32LE(archiveLimits.few + 1, at + 24));
    expect((await readFileOf('a.zip', zip)).notes).toEqual([refused]);
  });

  it('is refused when it holds more files than anybody writes', async () => {
    const one = tarOf([{ path: 'a.png', content: '' }]).subarray(0, 512);
    const tar = Buffer.alloc((archiveLimits.files + 1) * one.length, one);
    const before = process.cpuUsage();
    expect((await readFileOf('a.zip', tar)).notes).toEqual([refused]);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });

  it('is left out where folders lie too deep in one another', async () => {
    const path = `${'a/'.repeat(40)}b.md`;
    const { notes } = await readFileOf('a.zip', zipOf({ [path]: 'Deep.', 'Kept.md': 'Kept.' }));
    expect(notes).toEqual([{ file: `a.zip/${path}`, problem: 'too-deep', leftOut: true }]);
  });

  it.each([
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, 700)],
    [
      'has a header whose sum is wrong',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 148), Buffer.from('7777777'), bytes.subarray(155)]),
    ],
  ])('is refused as a tar that %s', async (_how, change) => {
    const tar = Buffer.from(tarOf([{ path: 'a.md', content: 'A'.repeat(2000) }]));
    expect((await readFileOf('a.zip', change(tar))).notes).toEqual([refused]);
  });

  it('is refused as a zip of which the end is missing', async () => {
    const zip = zipOf({ 'a.md': 'A.' });
    expect((await readFileOf('a.zip', zip.subarray(0, zip.length - 10))).notes).toEqual([refused]);
  });

  it('is read under the long names that GNU and pax give', async () => {
    const long = `${'long '.repeat(25)}name.md`;
    const pax = ` path=Pax ${long}\n`;
    const record = `${pax.length + 3}${pax}`;
    const tar = tarOf([
      { path: '././@LongLink', content: `${long}\0`, type: 'L' },
      { path: 'short.md', content: 'GNU.' },
      { path: 'PaxHeader', content: record, type: 'x' },
      { path: 'short.md', content: 'Pax.' },
      { path: 'folder/', content: '', type: '5' },
    ]);
    const { entries } = await readFileOf('a.tar', tar);
    expect(entries.map(({ file, content }) => [file, content.body])).toEqual([
      [`a.tar/Pax ${long}`, 'Pax.'],
      [`a.tar/${long}`, 'GNU.'],
    ]);
  });

  it('is refused when a name in it is longer than any', async () => {
    const tar = tarOf([{ path: 'L', content: 'x'.repeat(70_000), type: 'L' }, honest]);
    expect((await readFileOf('a.zip', tar)).notes).toEqual([refused]);
  });

  it('is one file that stays behind when there is no note in it', async () => {
    const { notes } = await readFileOf(
      'sums.xlsx',
      zipOf({ 'xl/workbook.xml': '<w/>', '[Content_Types].xml': '<t/>' }),
    );
    expect(notes).toEqual([{ file: 'sums.xlsx', problem: 'not-markdown', leftOut: true }]);
  });
});
