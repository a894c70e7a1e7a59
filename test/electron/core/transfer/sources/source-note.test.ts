import { describe, expect, it } from 'vitest';
import { readSourceNote, type SourceNote } from '../../../../../electron/core/transfer/sources/source-note';
import { bodyLimit, titleLimit } from '../../../../../shared/domain/entry';
import { localDateOf } from '../../../../../shared/domain/time';
import { importedAt } from '../folders';
import { sourceContext } from './source-context';

const context = sourceContext();
const note: SourceNote = {
  file: 'Toast.md',
  title: 'Toast',
  body: 'First.',
  createdAt: null,
  updatedAt: null,
  date: null,
  tags: [],
  pinned: false,
  links: [],
  attachments: [],
  problems: [],
  rest: {},
};
/** The last moment that a clock may show, of the year 275760. */
const farAway = 8.64e15;

describe('a note of another program', () => {
  const dateOf = (changes: Partial<SourceNote>, now: number = importedAt) => {
    const read = readSourceNote({ ...note, ...changes }, { ...context, now });
    return 'problem' in read ? read.problem : read.entry.content.date;
  };

  it('has the day when it happened, else when it was written, else of today', () => {
    const createdAt = new Date(2024, 2, 5, 12).getTime();
    expect(dateOf({ date: '2023-01-02', createdAt })).toBe('2023-01-02');
    expect(dateOf({ createdAt })).toBe('2024-03-05');
    expect(dateOf({ updatedAt: createdAt })).toBe('2024-03-05');
    expect(dateOf({})).toBe(localDateOf(importedAt));
  });

  it('of a program whose clock ran away comes in on the day that it is brought in', () => {
    expect(dateOf({ createdAt: farAway })).toBe(localDateOf(importedAt));
  });

  it('comes in on a day that exists even where the clock here ran away too', () => {
    expect(dateOf({ createdAt: farAway }, farAway)).toBe('2000-01-01');
  });
});

describe('a note whose text is as long as one may be', () => {
  it('is told of when its long title would make it longer than can be saved', () => {
    const long = { ...note, title: 'T'.repeat(titleLimit + 1), body: 'x'.repeat(bodyLimit) };
    expect(readSourceNote(long, context)).toEqual({
      file: note.file,
      problem: 'text-too-large',
      leftOut: true,
    });
  });
});
