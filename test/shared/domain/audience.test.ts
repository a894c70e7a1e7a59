import { describe, expect, it } from 'vitest';
import { isWider } from '../../../shared/domain/audience';
import type { Audience } from '../../../shared/domain/entry';

const onlyMe: Audience = { kind: 'only-me' };
const open: Audience = { kind: 'open' };
const circles = (...names: string[]): Audience => ({ kind: 'circles', circles: names });

describe('a wider audience', () => {
  it.each([
    [onlyMe, open],
    [onlyMe, circles('New heads')],
    [circles('New heads'), open],
    [circles('New heads'), circles('New heads', 'Governors')],
    [circles('New heads'), circles('Governors')],
  ])('lets in somebody new: %j → %j', (before, after) => {
    expect(isWider(before, after)).toBe(true);
  });

  it.each([
    [onlyMe, onlyMe],
    [onlyMe, circles()],
    [open, open],
    [open, circles('New heads')],
    [open, onlyMe],
    [circles('New heads', 'Governors'), circles('governors')],
    [circles('Été heads'), circles('E\u0301te\u0301 HEADS')],
    [circles('New heads'), onlyMe],
  ])('is not one that lets in nobody new: %j → %j', (before, after) => {
    expect(isWider(before, after)).toBe(false);
  });
});
