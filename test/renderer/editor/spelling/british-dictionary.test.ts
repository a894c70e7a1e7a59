import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../../renderer/editor/spelling/answer';
import { britishDictionary } from '../../../../renderer/editor/spelling/british-dictionary';

const file = (name: string): string =>
  readFileSync(new URL(`../../../../node_modules/dictionary-en-gb/${name}`, import.meta.url), 'utf8');

const dictionary = britishDictionary(file('index.aff'), file('index.dic'));
const unknown = (words: readonly string[]): readonly string[] =>
  words.filter(word => !dictionary.knows(word));

describe('the British dictionary', () => {
  it('knows British spelling and no American one', () => {
    expect(unknown(['colour', 'behaviour', 'organise', 'centre', 'practise', 'programme'])).toEqual([]);
    expect(unknown(['color', 'behavior', 'organize', 'center'])).toHaveLength(4);
  });

  it('knows what schools write every day', () => {
    const words =
      'safeguarding headteacher phonics Ofsted Estyn wellbeing neurodivergent sencos timetabling oracy maths';
    expect(unknown(words.split(' '))).toEqual([]);
  });

  it('reads curly and straight apostrophes alike, possessives and what is short for two words', () => {
    expect(unknown(['children’s', "children's", 'don’t', "don't", 'Ofsted’s', 'Estyn’s', 'we’ve'])).toEqual(
      [],
    );
    expect(unknown(['childern’s', 'dont’t'])).toHaveLength(2);
  });

  it('knows words with hyphens as one word or by their parts, and not with a wrong part', () => {
    expect(unknown(['well-being', 'co-ordinator', 'non-attendance', 'Year-group', 'co-headship'])).toEqual(
      [],
    );
    expect(unknown(['wel-beeing'])).toEqual(['wel-beeing']);
  });

  it.each([
    ['safegaurding', 'safeguarding'],
    ['recieve', 'receive'],
    ['seperate', 'separate'],
    ['accomodation', 'accommodation'],
    ['Attendence', 'Attendance'],
    ['color', 'colour'],
    ['center', 'centre'],
    ['organize', 'organise'],
    ['traveled', 'travelled'],
    ['childern’s', 'children’s'],
  ])('offers for %s first %s', (wrong, right) => {
    expect(dictionary.suggest(wrong)[0]).toBe(right);
  });

  it('offers five words at most, never the wrong one itself', () => {
    const offered = dictionary.suggest('teh');
    expect(offered.length).toBeGreaterThan(1);
    expect(offered.length).toBeLessThanOrEqual(5);
    expect(offered).not.toContain('teh');
  });

  it('answers the question that was asked', () => {
    expect(answerOf(dictionary, { id: 7, ask: 'unknown', words: ['colour', 'color'] })).toEqual({
      id: 7,
      words: ['color'],
    });
    expect(answerOf(dictionary, { id: 8, ask: 'suggest', word: 'recieve' }).words).toContain('receive');
  });
});
