import { describe, expect, it } from 'vitest';
import { localDateOf } from '../../../../../shared/domain/time';
import { readFileOf, zipOf } from '../sources/archives';

/** The zip with no time in what it says of each file: in its local headers and in its directory. */
function withoutTimes(zip: Uint8Array): Buffer {
  const bytes = Buffer.from(zip);
  for (const [mark, time] of [
    ['PK\x03\x04', 10],
    ['PK\x01\x02', 12],
  ] as const)
    for (let at = bytes.indexOf(mark, 0, 'latin1'); at !== -1; at = bytes.indexOf(mark, at + 4, 'latin1'))
      bytes.fill(0, at + time, at + time + 4);
  return bytes;
}

describe('a zip of another program', () => {
  it('gives its notes the day it was written itself where it has no time for them', async () => {
    const { entries } = await readFileOf('a.zip', withoutTimes(zipOf({ 'Kept.md': 'Kept.' })));
    const today = localDateOf(Date.now());
    expect(
      entries.map(({ content, createdAt }) => [content.body, localDateOf(createdAt), content.date]),
    ).toEqual([['Kept.', today, today]]);
  });

  it('brings nothing in that a system or a program keeps for itself, and says nothing of it', async () => {
    const { entries, notes } = await readFileOf(
      'a.zip',
      zipOf({
        'Kept.md': 'Kept.',
        '__MACOSX/._Kept.md': 'of a Mac',
        '.obsidian/notes.md': 'of Obsidian',
        'Folder/.DS_Store': 'of a Mac',
        'Folder/Thumbs.db': 'of Windows',
      }),
    );
    expect([entries.map(({ file }) => file), notes]).toEqual([['a.zip/Kept.md'], []]);
  });
});
