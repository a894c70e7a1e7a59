import { describe, expect, it } from 'vitest';
import { nameList } from '../../../shared/domain/name-list';

describe('nameList', () => {
  it('reads as a sentence does', () => {
    expect(nameList(['Mary', 'Jo', 'David'])).toBe('Mary, Jo and David');
  });

  it.each([
    [['Mary'], 'Mary'],
    [['Mary', 'Jo', 'David'], 'Mary, Jo a David'],
    [['Mary', 'Anna'], 'Mary ac Anna'],
    [['Mary', '“Élan”'], 'Mary ac “Élan”'],
    [['Mary', 'Yvonne'], 'Mary ac Yvonne'],
    [['Mary', 'William'], 'Mary a William'],
    [[], ''],
  ])('reads as a Welsh sentence does, with ac before a vowel: %j', (names, said) => {
    expect(nameList(names, 'cy')).toBe(said);
  });
});
