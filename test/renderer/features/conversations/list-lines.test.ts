import { describe, expect, it } from 'vitest';
import { lineByKey, listLines } from '../../../../renderer/features/conversations/list/list-lines';

const lines = listLines({ coming: 2, held: 1 });

describe('the list of conversations', () => {
  it('heads what is to come and what was held, and leaves out what is empty', () => {
    expect(lines.map(line => (line.kind === 'heading' ? line.which : line.index))).toEqual([
      'coming',
      0,
      1,
      'held',
      0,
    ]);
    expect(listLines({ coming: 0, held: 1 }).map(line => line.kind)).toEqual(['heading', 'row']);
    expect(listLines({ coming: 0, held: 0 })).toEqual([]);
  });

  it('passes headings over when the arrows move', () => {
    expect(lineByKey('ArrowDown', 2, lines)).toBe(4);
    expect(lineByKey('ArrowUp', 4, lines)).toBe(2);
    expect(lineByKey('ArrowUp', 1, lines)).toBe(1);
    expect(lineByKey('End', 1, lines)).toBe(4);
    expect(lineByKey('Home', 4, lines)).toBe(1);
    expect(lineByKey('x', 1, lines)).toBeNull();
  });
});
