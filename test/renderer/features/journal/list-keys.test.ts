import { describe, expect, it } from 'vitest';
import { listMove } from '../../../../renderer/features/journal/list/list-keys';
import { offsetsBetween } from '../../../../renderer/features/journal/list/use-rows';

describe('the keyboard in the list', () => {
  it('moves by arrows and by j and k, and stops at the ends', () => {
    expect(listMove('ArrowDown', 1, 3, false)).toEqual({ kind: 'to', index: 2 });
    expect(listMove('j', 2, 3, false)).toEqual({ kind: 'to', index: 2 });
    expect(listMove('k', 0, 3, false)).toEqual({ kind: 'to', index: 0 });
    expect(listMove('End', 0, 3, false)).toEqual({ kind: 'to', index: 2 });
  });

  it('takes j and k as letters while a word is being typed', () => {
    expect(listMove('j', 0, 3, true)).toEqual({ kind: 'typed', letter: 'j' });
    expect(listMove('é', 0, 3, false)).toEqual({ kind: 'typed', letter: 'é' });
  });

  it('opens with Enter, bins with Delete, and leaves other keys alone', () => {
    expect(listMove('Enter', 0, 3, false)).toEqual({ kind: 'open' });
    expect(listMove('Delete', 0, 3, false)).toEqual({ kind: 'bin' });
    expect(listMove('Tab', 0, 3, false)).toBeNull();
    expect(listMove('?', 0, 3, false)).toBeNull();
  });
});

describe('the windows of a long list', () => {
  it('are those that hold the rows in sight, without the first', () => {
    expect(offsetsBetween(0, 20)).toEqual([]);
    expect(offsetsBetween(90, 110)).toEqual([100]);
    expect(offsetsBetween(250, 410)).toEqual([200, 300, 400]);
  });
});
