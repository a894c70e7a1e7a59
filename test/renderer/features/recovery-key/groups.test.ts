import { describe, expect, it } from 'vitest';
import { askedCount, askedPositions, groupsOf } from '../../../../renderer/features/recovery-key/groups';

/** A small seeded generator (mulberry32), so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('typing a part of the key back', () => {
  it('asks for three different groups, in order, and any of them', () => {
    const seen = new Set<number>();
    const random = seeded(7);
    for (let time = 0; time < 300; time += 1) {
      const asked = askedPositions(10, random);
      expect(asked).toHaveLength(askedCount);
      expect([...new Set(asked)].sort((one, other) => one - other)).toEqual(asked);
      for (const position of asked) seen.add(position);
    }
    expect(seen.size).toBe(10);
  });

  it('never asks for more than there are', () => {
    expect(askedPositions(2, seeded(1))).toEqual([0, 1]);
  });
});

it('a key is read in its groups', () => {
  expect(groupsOf('1AZ9-N13K')).toEqual([
    { position: 0, letters: '1AZ9' },
    { position: 1, letters: 'N13K' },
  ]);
});
