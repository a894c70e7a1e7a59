import { describe, expect, it } from 'vitest';
import { meantByEnter } from '../../../renderer/choosers/meant';

const oakfield = { id: 'a', label: 'Oakfield Primary' };
const oakwood = { id: 'b', label: 'Oakwood School' };
const create = { id: 'create', label: 'Add it as a new one' };

describe('Enter while no choice is under the cursor', () => {
  it('takes the one of exactly that name, however many others fit', () => {
    const oak = { id: 'c', label: 'Óak' };
    expect(meantByEnter('oak', { found: [oakfield, oakwood, oak], create }, false)).toBe(oak);
  });

  it('takes neither of two that have that name', () => {
    const twin = { ...oakfield, id: 'c' };
    expect(meantByEnter('Oakfield Primary', { found: [oakfield, twin], create }, true)).toBeNull();
  });

  it('takes the first that fits where a name is never several people’s', () => {
    expect(meantByEnter('oak', { found: [oakfield, oakwood], create }, true)).toBe(oakfield);
    expect(meantByEnter('oak', { found: [oakfield, oakwood], create }, false)).toBeNull();
  });

  it('never takes for meant what fits only in spite of a slip', () => {
    expect(meantByEnter('Oakfeild', { found: [oakfield], create }, true)).toBeNull();
    expect(meantByEnter('Oakfeild', { found: [oakfield, oakwood], create: null }, true)).toBeNull();
  });

  it('makes a new one when nothing fits, and does nothing when there is nothing', () => {
    expect(meantByEnter('Ashdown', { found: [], create }, true)).toBe(create);
    expect(meantByEnter('Ashdown', { found: [], create: null }, true)).toBeNull();
  });
});
