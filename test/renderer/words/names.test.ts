import { describe, expect, it } from 'vitest';
import { shortName, shortNames } from '../../../renderer/words/names';

describe('shortName', () => {
  it('is what somebody is called by', () => {
    expect(shortName('Mary Postlethwaite-Cunningham')).toBe('Mary');
    expect(shortName('Mrs Postlethwaite')).toBe('Mrs Postlethwaite');
    expect(shortName('  Jo ')).toBe('Jo');
    expect(shortName('Jones, Mary')).toBe('Jones');
  });
});

describe('shortNames', () => {
  it('tells namesakes apart by their whole names', () => {
    expect(shortNames(['Mary Jones', 'David Oyelaran', 'Mary Smith'])).toEqual([
      'Mary Jones',
      'David',
      'Mary Smith',
    ]);
  });
});
