import { describe, expect, it } from 'vitest';
import type { Where } from '../../../../../electron/core/sharing/check/finding';
import { notesByKey, textAt } from '../../../../../electron/core/sharing/leaving/text-at';
import { blankNote } from '../blank-note';

const note = blankNote({
  title: 'On rotas',
  body: 'Wait.',
  outcome: 'It came.',
  themes: ['Staffing'],
  tags: ['rota'],
  people: ['Mary'],
  seenAt: 'Oak School',
  attachments: [{ name: 'rota.pdf', mediaType: 'application/pdf', bytes: Uint8Array.of(1) }],
});
const { key } = note;
const notes = notesByKey({ title: 'Notes', date: '2026-11-22', notes: [note, blankNote({ key: 'blank' })] });
const at = (where: Where) => textAt('Notes', notes, where);

describe('the text that a place names', () => {
  it.each<[Where, string]>([
    [{ field: 'document-title' }, 'Notes'],
    [{ field: 'title', note: key }, 'On rotas'],
    [{ field: 'body', note: key }, 'Wait.'],
    [{ field: 'outcome', note: key }, 'It came.'],
    [{ field: 'seen-at', note: key }, 'Oak School'],
    [{ field: 'theme', note: key, index: 0 }, 'Staffing'],
    [{ field: 'tag', note: key, index: 0 }, 'rota'],
    [{ field: 'person', note: key, index: 0 }, 'Mary'],
    [{ field: 'attachment-name', note: key, index: 0 }, 'rota.pdf'],
  ])('is the one that stands at %o', (where, text) => {
    expect(at(where)).toBe(text);
  });

  it.each<Where>([
    { field: 'body', note: 'of-no-note' },
    { field: 'seen-at', note: 'blank' },
    { field: 'theme', note: key, index: 1 },
    { field: 'tag', note: key, index: 1 },
    { field: 'person', note: key, index: 1 },
    { field: 'attachment-name', note: key, index: 1 },
    { field: 'attachment-metadata', note: key, index: 0 },
  ])('is empty where there is none, at %o', where => {
    expect(at(where)).toBe('');
  });
});
