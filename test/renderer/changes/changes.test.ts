import { describe, expect, it } from 'vitest';
import { changesBetween, comparableLength } from '../../../renderer/changes/changes';

describe('what changed between two texts', () => {
  it('is told word by word in a line that was corrected', () => {
    const changes = changesBetween('same\nring home by nine today\n', 'same\nring home by ten today');
    expect(changes).toMatchObject([
      { kind: 'same', count: 1 },
      {
        kind: 'changed',
        words: [
          { text: 'ring home by ', in: 'both' },
          { text: 'nine', in: 'earlier' },
          { text: 'ten', in: 'later' },
          { text: ' today\n', in: 'both' },
        ],
      },
    ]);
  });

  it('is one line gone and one come where little of it stayed', () => {
    const [change] = changesBetween('alpha beta gamma delta', 'one two three four five') ?? [];
    expect(change).toMatchObject({ words: [{ in: 'earlier' }, { in: 'later' }] });
  });

  it('is nothing for the same text, with or without a last line break', () => {
    expect(changesBetween('a\nb', 'a\nb\n')?.every(lines => lines.kind === 'same')).toBe(true);
  });

  it('loses no letter of either text', () => {
    const [earlier, later] = ['one\ntwo\nthree\n', 'one\n2\nthree\nfour\n'];
    const words = (changesBetween(earlier, later) ?? []).flatMap(lines =>
      lines.kind === 'changed' ? lines.words : [],
    );
    expect(
      words
        .filter(word => word.in !== 'later')
        .map(word => word.text)
        .join(''),
    ).toBe('two\n');
    expect(
      words
        .filter(word => word.in !== 'earlier')
        .map(word => word.text)
        .join(''),
    ).toBe('2\nfour\n');
  });

  it('is not looked for in texts so long that the window would stand still', () => {
    expect(changesBetween('a'.repeat(comparableLength), 'b')).toBeNull();
  });
});
