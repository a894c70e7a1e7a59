import { describe, expect, it } from 'vitest';
import { matchShortList } from '../../../shared/domain/short-list';

const people = [
  'Mary Postlethwaite-Cunningham',
  'Siân O’Brien',
  'Jo Tattersall',
  'Marion Ash',
  'Callum Reid',
];
const names = (text: string, limit = 5) =>
  matchShortList(people, text, name => name, { limit }).map(match => match.item);

describe('a short list', () => {
  it('is narrowed by what is typed, slips and accents aside', () => {
    expect(names('tatersall')).toEqual(['Jo Tattersall']);
    expect(names('sian')).toEqual(['Siân O’Brien']);
    expect(names("o'brien")).toEqual(['Siân O’Brien']);
    expect(names('mar').slice(0, 2).sort()).toEqual(['Marion Ash', 'Mary Postlethwaite-Cunningham']);
    expect(names('zzz')).toEqual([]);
  });

  it('begins as it stands', () => {
    expect(names('', 2)).toEqual(people.slice(0, 2));
  });

  it('marks what matched and loses no letter', () => {
    const [match] = matchShortList(people, 'tattersall', name => name);
    expect(match?.segments).toEqual([
      { text: 'Jo ', hit: false },
      { text: 'Tattersall', hit: true },
    ]);
    for (const { item, segments } of matchShortList(people, 'ar', name => name)) {
      expect(segments.map(segment => segment.text).join('')).toBe(item);
    }
  });
});
