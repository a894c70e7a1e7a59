import { describe, expect, it } from 'vitest';
import { titleLimit } from '../../../shared/domain/entry';
import { foldName } from '../../../shared/domain/inline';
import { starterCollections, starterQuestions } from '../../../shared/domain/starter-questions';
import { defaultThemes } from '../../../shared/domain/theme';

describe('starter questions', () => {
  it('offers at least sixty, and seven or more for each occasion', () => {
    expect(starterQuestions.length).toBeGreaterThanOrEqual(60);
    for (const collection of starterCollections) {
      const those = starterQuestions.filter(question => question.collection === collection);
      expect(those.length, collection).toBeGreaterThanOrEqual(7);
    }
  });

  it('touches every theme in every collection, and no theme that is not one of the five', () => {
    const themes = defaultThemes.map(theme => theme.id);
    for (const collection of starterCollections) {
      const those = starterQuestions.filter(question => question.collection === collection);
      expect(new Set(those.map(question => question.theme)), collection).toEqual(new Set(themes));
    }
  });

  it('says nothing twice, and has an id of its own for each', () => {
    const texts = starterQuestions.map(question => foldName(question.text));
    expect(new Set(texts).size).toBe(texts.length);
    const ids = starterQuestions.map(question => question.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{3,60}$/);
  });

  it('asks, briefly: each fits one line and ends with a question mark', () => {
    for (const { text } of starterQuestions) {
      expect(text).toMatch(/\?$/);
      expect(text).not.toMatch(/[!"'\n]/);
      expect(text.length).toBeLessThan(Math.min(100, titleLimit));
    }
  });
});
