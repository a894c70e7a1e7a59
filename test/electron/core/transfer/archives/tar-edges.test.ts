import { describe, expect, it } from 'vitest';
import { localDateOf } from '../../../../../shared/domain/time';
import { type Member, readFileOf, tarOf } from '../sources/archives';

const block = 512;
const kept: Member = { path: 'Kept.md', content: 'Kept.' };
const refused = { file: 'a.tar', problem: 'archive-refused', leftOut: true };

/** The header of the first member as `change` made it, with the sum that belongs to it. */
function withHeader(members: readonly Member[], change: (header: Buffer) => void): Buffer {
  const tar = Buffer.from(tarOf(members));
  const header = tar.subarray(0, block);
  change(header);
  header.write('        ', 148);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return tar;
}

const bodies = async (tar: Uint8Array) => {
  const { entries, notes } = await readFileOf('a.tar', tar);
  return [entries.map(({ file, content }) => [file, content.body]), notes];
};

describe('a tar of another program', () => {
  it('keeps the folder that stands apart from a long path', async () => {
    const folder = `${'Larkdale '.repeat(12).trim()}/Autumn`;
    const tar = withHeader([kept], header => header.write(folder, 345));
    expect(await bodies(tar)).toEqual([[[`a.tar/${folder}/Kept.md`, 'Kept.']], []]);
  });

  it('of GNU has times where others have a folder, and gets no folder from them', async () => {
    const tar = withHeader([kept], header => {
      header.write('ustar  \0', 257, 'latin1');
      header.write('14720000000\x0014720000000\0', 345, 'latin1');
    });
    expect(await bodies(tar)).toEqual([[['a.tar/Kept.md', 'Kept.']], []]);
  });

  it('from before there were folders and owners in it is read beside newer ones', async () => {
    const old = withHeader([{ path: 'Old.md', content: 'Old.' }], header => header.fill(0, 257));
    const tar = Buffer.concat([Buffer.from(tarOf([kept])).subarray(0, 2 * block), old]);
    expect(await bodies(tar)).toEqual([
      [
        ['a.tar/Kept.md', 'Kept.'],
        ['a.tar/Old.md', 'Old.'],
      ],
      [],
    ]);
  });

  it('keeps its names where a header before them tells of times alone, or of the whole archive', async () => {
    const record = '30 mtime=1762945200.123456789\n';
    const tar = tarOf([
      {
        path: 'pax_global_header',
        content: '52 comment=0123456789012345678901234567890123456789\n',
        type: 'g',
      },
      { path: 'PaxHeader/Kept.md', content: record, type: 'x' },
      kept,
    ]);
    expect(await bodies(tar)).toEqual([[['a.tar/Kept.md', 'Kept.']], []]);
  });

  it('makes no note of what is neither a file nor a folder', async () => {
    const tar = tarOf([{ path: 'fifo.md', content: '', type: '6' }, kept]);
    expect(await bodies(tar)).toEqual([[['a.tar/Kept.md', 'Kept.']], []]);
  });

  it.each([
    ['says nothing of', (header: Buffer) => header.fill(0, 136, 148)],
    ['has no real time for', (header: Buffer) => header.write('00000000000\0', 136)],
  ])('gives its notes the day it was written itself where it %s when they were', async (_how, change) => {
    const { entries } = await readFileOf('a.tar', withHeader([kept], change));
    const days = entries.map(({ content, createdAt }) => [
      content.body,
      localDateOf(createdAt),
      content.date,
    ]);
    const today = localDateOf(Date.now());
    expect(days).toEqual([['Kept.', today, today]]);
  });

  it('that was added to gives both of what is in it twice', async () => {
    const later: Member = { path: 'Kept.md', content: 'Kept, and changed.' };
    const other: Member = { path: 'Kept (2).md', content: 'Another one.' };
    expect(await bodies(Buffer.from(tarOf([kept, other, later, later])))).toEqual([
      [
        ['a.tar/Kept (2).md', 'Another one.'],
        ['a.tar/Kept (3).md', 'Kept, and changed.'],
        ['a.tar/Kept (4).md', 'Kept, and changed.'],
        ['a.tar/Kept.md', 'Kept.'],
      ],
      [],
    ]);
  });

  it('that ends between two of its files, without the empty blocks at its end, is told of', async () => {
    const whole = Buffer.from(
      tarOf([{ path: 'A.md', content: 'Kept.' }, kept, { path: 'Z.md', content: 'Lost.' }]),
    );
    const [read, notes] = await bodies(whole.subarray(0, 4 * block));
    expect(read).toHaveLength(2);
    expect(notes).toEqual([{ file: expect.stringMatching(/Kept\.md$/), problem: 'cut-off', leftOut: false }]);
  });

  it('is refused where the size of a file is no number', async () => {
    const tar = withHeader([kept], header => header.write('five\0', 124));
    expect(await bodies(tar)).toEqual([[], [refused]]);
  });

  it.each([1, 100, 511])('is refused when it ends %i bytes into a header', async length => {
    const whole = Buffer.from(tarOf([kept, { path: 'Cut.md', content: 'Cut.' }]));
    expect(await bodies(whole.subarray(0, 2 * block + length))).toEqual([[], [refused]]);
  });
});
