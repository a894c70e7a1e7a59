import { describe, expect, it } from 'vitest';
import { readFileOf, toldOf, zipOf } from './archives';
import { encryptedBackup, plainBackup } from './standard-backup';

const name = 'Standard Notes Backup and Import File.txt';
const bytes = (text: string): Uint8Array => Buffer.from(text);
const told = [
  { title: 'Staff meeting', date: '2024-02-03', tags: ['staff'], attachments: [] },
  { title: 'Rich', date: '2024-02-06', tags: [], attachments: [] },
];
const password = 'café in the staff room';

describe('a backup of Standard Notes', () => {
  it('comes in once from its zip, though every note lies there twice', async () => {
    const read = await readFileOf(
      'backup.zip',
      zipOf({ [name]: plainBackup, 'Items/Note/Staff meeting.txt': 'Be brief.' }),
    );
    expect(toldOf(read)).toEqual(told);
    expect(read.entries[0]).toMatchObject({
      createdAt: Date.UTC(2024, 1, 3, 10),
      updatedAt: Date.UTC(2024, 1, 4, 10),
      content: { pinned: true, body: 'Be brief.' },
    });
    expect(read.notes).toEqual([{ file: `backup.zip/${name} › 2`, problem: 'in-bin-there', leftOut: true }]);
  });

  it('keeps headings, lists, links and emphasis of a Super note', async () => {
    const read = await readFileOf('backup.txt', bytes(plainBackup));
    expect(read.entries[1]?.content.body).toBe(
      '## Plan\n\nA **bold** *start*\n[link](<https://example.org>)\n\n> said\n\n1. one\n  - inner\n\n- [x] done\n\n---\n\n```\nlet x\n```',
    );
  });

  it('is told to be locked while nobody gave its password, or gave another', async () => {
    const backup = bytes(await encryptedBackup(password));
    for (const tried of [undefined, 'another']) {
      const read = await readFileOf('backup.txt', backup, tried);
      expect([read.locked, read.entries, read.notes]).toEqual([['backup.txt'], [], []]);
    }
  });

  it('opens with its password, and says the same as the plain one', async () => {
    const read = await readFileOf('backup.txt', bytes(await encryptedBackup(password)), password);
    expect([read.locked, toldOf(read)]).toEqual([[], told]);
  });

  it('gives no item that says it is another', async () => {
    const read = await readFileOf('backup.txt', bytes(await encryptedBackup(password, 'n3')), password);
    expect(read.entries.map(({ content }) => content.title)).toEqual(['Rich']);
    expect(read.notes).toContainEqual({ file: 'backup.txt › 2', problem: 'unreadable', leftOut: true });
  });

  it('is only a text when it is something else in JSON', async () => {
    const read = await readFileOf('list.txt', bytes('{"version":"004","items":[1]}'));
    expect(read.sources).toEqual([{ source: 'markdown', file: '', notes: 1 }]);
  });
});
