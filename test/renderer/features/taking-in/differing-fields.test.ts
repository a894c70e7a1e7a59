import { describe, expect, it } from 'vitest';
import { differingFields } from '../../../../renderer/features/taking-in/note/differing-fields';
import type { NoteText } from '../../../../shared/contract/sharing';

const text: NoteText = {
  title: 'Begin with the bell',
  status: 'received',
  date: '2026-11-12',
  body: 'At nine.',
  outcome: '',
  tags: ['bells'],
  people: [],
};

describe('what two versions of a note say differently', () => {
  it('is nothing for the same words, with or without a last line break', () => {
    expect(differingFields(text, { ...text, body: 'At nine.\n' })).toEqual([]);
  });

  it('is told part by part, in the order they are read', () => {
    const other: NoteText = {
      ...text,
      body: 'At ten.',
      status: null,
      tags: ['bells', 'doors'],
      title: 'Begin',
    };
    expect(differingFields(text, other)).toEqual(['title', 'status', 'tags', 'body']);
  });

  it('knows two people from one with both names', () => {
    expect(differingFields({ ...text, people: ['Jo', 'Mary'] }, { ...text, people: ['Jo, Mary'] })).toEqual([
      'people',
    ]);
  });
});
