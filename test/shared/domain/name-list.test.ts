import { describe, expect, it } from 'vitest';
import { nameList } from '../../../shared/domain/name-list';

describe('nameList', () => {
  it('reads as a sentence does', () => {
    expect(nameList(['Mary', 'Jo', 'David'])).toBe('Mary, Jo and David');
  });
});
