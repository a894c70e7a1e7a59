import { describe, expect, it } from 'vitest';
import {
  differingFields,
  replacedFiles,
} from '../../../../renderer/features/taking-in/note/differing-fields';
import type { NoteText } from '../../../../shared/contract/sharing';

const text: NoteText = {
  title: 'Begin with the bell',
  status: 'received',
  date: '2026-11-12',
  body: 'At nine.',
  outcome: '',
  tags: ['bells'],
  people: [],
  kind: 'advice',
  themes: [],
  seenAt: null,
  answers: [],
  attachments: [],
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

  it('is told of a file that is another one under the same name', () => {
    const file = { name: 'rota.pdf', size: 3, mark: 'a' };
    const [one, other] = [file, { ...file, mark: 'b' }].map(one => ({ ...text, attachments: [one] }));
    if (one === undefined || other === undefined) throw new Error('There are two.');
    expect(differingFields(one, other)).toEqual(['attachments']);
    expect([...replacedFiles(one, other)]).toEqual(other.attachments);
    expect([...replacedFiles(text, other)]).toEqual([]);
  });

  it('is told of themes, of the place and of what is answered', () => {
    const other = {
      ...text,
      kind: 'practice',
      themes: ['Bells'],
      seenAt: 'Hill Top',
      answers: ['When?'],
    } as const;
    expect(differingFields(text, other)).toEqual(['kind', 'themes', 'seenAt', 'answers']);
  });

  it('knows two people from one with both names', () => {
    expect(differingFields({ ...text, people: ['Jo', 'Mary'] }, { ...text, people: ['Jo, Mary'] })).toEqual([
      'people',
    ]);
  });
});
