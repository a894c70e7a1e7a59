import { describe, expect, it } from 'vitest';
import { markAsked, takeBackAsked } from '../../../../../electron/core/network/conversations/asking';
import { blankContent, type Entry } from '../../../../../shared/domain/entry';
import { asId } from '../../../../../shared/domain/ids';

const question: Entry = {
  ...blankContent('question', '2026-11-19'),
  id: asId.entry('q'),
  createdAt: 1,
  updatedAt: 1,
  revision: 1,
  links: [],
  mentions: [],
  trail: [{ from: null, to: 'open', at: 1 }],
  binnedAt: null,
};

describe('the life of a question', () => {
  it('leaves a dated trail', () => {
    const asked = markAsked(question, 5, 6);
    expect(asked).toMatchObject({ status: 'asked', updatedAt: 6, revision: 2 });
    expect(asked.trail).toEqual([
      { from: null, to: 'open', at: 1 },
      { from: 'open', to: 'asked', at: 5 },
    ]);
  });

  it('is not asked again, nor taken back from being answered', () => {
    const answered: Entry = { ...question, status: 'answered' };
    expect(markAsked(answered, 6, 6)).toBe(answered);
    expect(takeBackAsked(answered, 5, 7)).toBe(answered);
  });

  it('is open again when what asked it is taken back, and only then', () => {
    const asked = markAsked(question, 5, 6);
    expect(takeBackAsked(asked, 5, 8)).toEqual({ ...question, updatedAt: 8, revision: 3 });
    expect(takeBackAsked(asked, 4, 8)).toBe(asked);
  });

  it('keeps its trail in order of time when it is said late that it was asked', () => {
    const reopened: Entry = { ...question, trail: [{ from: 'asked', to: 'open', at: 20 }] };
    expect(markAsked(reopened, 5, 30).trail.map(step => step.at)).toEqual([20, 20]);
    expect(markAsked(question, 5, 30).trail.map(step => step.at)).toEqual([1, 5]);
  });

  it('is none of a reflection’s business', () => {
    const reflection: Entry = { ...question, kind: 'reflection', status: null };
    expect(markAsked(reflection, 5, 5)).toBe(reflection);
  });
});
