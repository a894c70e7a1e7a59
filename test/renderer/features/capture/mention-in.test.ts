import { describe, expect, it } from 'vitest';
import { mentionAt, withMention } from '../../../../renderer/features/capture/mention-in';

describe('a name on the capture line', () => {
  it('is looked for from its @ to the caret, on the line the caret is in', () => {
    expect(mentionAt('Ask @Ma', 7)).toEqual({ from: 4, to: 7, name: 'Ma' });
    expect(mentionAt('One\n@[Mary Jo, then', 10)).toEqual({ from: 4, to: 10, name: 'Mary' });
    expect(mentionAt('@', 1)).toEqual({ from: 0, to: 1, name: '' });
  });

  it('is no name in an address, in a line before, or away from the caret', () => {
    expect(mentionAt('head@example', 12)).toBeNull();
    expect(mentionAt('@Mary\nand', 9)).toBeNull();
    expect(mentionAt('Ask @Mary; then', 15)).toBeNull();
  });

  it('is written out where it was typed, and the caret stands after it', () => {
    const line = 'Ask @Ma about toast';
    const at = { from: 4, to: 7, name: 'Ma' };
    const { text, caret } = withMention(line, at, 'Mary Okafor');
    expect(text).toBe('Ask @[Mary Okafor] about toast');
    expect(text.slice(0, caret)).toBe('Ask @[Mary Okafor]');
    expect(withMention(line, at, 'Mary').text).toBe('Ask @Mary about toast');
  });

  it('takes a bracket that already closes it', () => {
    const { text } = withMention('Ask @[Ma] again', { from: 4, to: 8, name: 'Ma' }, 'Mary Okafor');
    expect(text).toBe('Ask @[Mary Okafor] again');
  });
});
