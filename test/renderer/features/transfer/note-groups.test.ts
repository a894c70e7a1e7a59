import { expect, it } from 'vitest';
import { countFiles, groupNotes } from '../../../../renderer/features/transfer/note-groups';
import type { ImportNote } from '../../../../shared/contract/transfer';

const notes: readonly ImportNote[] = [
  { file: 'a.md', problem: 'empty', leftOut: true },
  { file: 'b.canvas', problem: 'not-markdown', leftOut: true },
  { file: 'c.md', problem: 'empty', leftOut: true },
  { file: 'd.md', problem: 'attachment-missing', leftOut: false },
  { file: 'd.md', problem: 'unknown-value', leftOut: false },
];

it('files are gathered under what was wrong with them', () => {
  expect(groupNotes(notes, true)).toEqual([
    { problem: 'empty', files: ['a.md', 'c.md'] },
    { problem: 'not-markdown', files: ['b.canvas'] },
  ]);
});

it('a file with two changes is one file', () => {
  expect(countFiles(groupNotes(notes, false))).toBe(1);
});
