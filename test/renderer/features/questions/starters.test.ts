import { describe, expect, it } from 'vitest';
import { anyStarter, fittingStarters } from '../../../../renderer/features/questions/starters/fitting';
import { asId } from '../../../../shared/domain/ids';
import { starterCollections, starterQuestions } from '../../../../shared/domain/starter-questions';

const texts = (filter: Parameters<typeof fittingStarters>[1]) =>
  fittingStarters(starterQuestions, filter).flatMap(({ questions }) => questions.map(({ text }) => text));

describe('fittingStarters', () => {
  it('shows the whole library, collection by collection', () => {
    const groups = fittingStarters(starterQuestions, anyStarter);
    expect(groups.map(({ collection }) => collection)).toEqual(starterCollections);
    expect(texts(anyStarter)).toHaveLength(starterQuestions.length);
  });

  it('finds by the beginnings of words, in any order and spelling of case', () => {
    const found = texts({ ...anyStarter, text: 'CALL first-day' });
    expect(found).toContain('What does a good first-day call sound like, and who makes it?');
    expect(found.every(text => /call/i.test(text) && /first/i.test(text))).toBe(true);
    expect(texts({ ...anyStarter, text: 'zebra' })).toEqual([]);
  });

  it('narrows by collection and by theme together', () => {
    const theme = asId.theme('building-capacity');
    const groups = fittingStarters(starterQuestions, { ...anyStarter, collection: 'staff', theme });
    expect(groups.map(({ collection }) => collection)).toEqual(['staff']);
    expect(groups[0]?.questions.every(question => question.theme === theme)).toBe(true);
  });
});
