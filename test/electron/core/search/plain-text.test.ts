import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../electron/core/search/plain-text';

describe('markdown as plain text', () => {
  it('keeps the words and leaves the marks', () => {
    const note = [
      '## Friday',
      '> *Nobody* rang __home__, ~~or~~ `did` they',
      '- [ ] Ask [[Jo Tattersall|Jo]] and @[Mary Jones]',
      '1. See [the plan](https://example.org/plan "Plan") ![](photo.png)',
      '---',
      '| a | b |',
      '2 * 3, snake_case',
    ].join('\n');
    expect(plainText(note)).toBe(
      'Friday Nobody rang home, or did they Ask Jo and Mary Jones See the plan a b 2 * 3, snake_case',
    );
  });

  it('takes no longer for a text made of marks than for one made of words', () => {
    const hostile = ['[', '![', '[[', '*', '_', '`', '> ', '- ', '@[', '[a](', ' '].map(mark =>
      mark.repeat(20_000),
    );
    const start = performance.now();
    for (const text of hostile) plainText(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
