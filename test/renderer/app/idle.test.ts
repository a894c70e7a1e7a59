import { describe, expect, it } from 'vitest';
import { movement, throttled } from '../../../renderer/app/activity';
import { spokenSecond } from '../../../renderer/app/countdown';

describe('signs of life', () => {
  it('are passed on at once, and then at most every so often', () => {
    let now = 100;
    let told = 0;
    const tell = throttled(
      () => {
        told += 1;
      },
      5_000,
      () => now,
    );
    tell();
    tell();
    now += 4_999;
    tell();
    expect(told).toBe(1);
    now += 1;
    tell();
    expect(told).toBe(2);
  });
});

describe('a pointer', () => {
  it('is a sign of life when it moves over the screen, not when a window comes or goes below it', () => {
    const isMoved = movement();
    const moves = [
      { screenX: 400, screenY: 300 },
      { screenX: 400, screenY: 300 },
      { screenX: 400, screenY: 301 },
      { screenX: 400, screenY: 301 },
      { screenX: 90, screenY: 301 },
    ];
    expect(moves.map(isMoved)).toEqual([false, false, true, false, true]);
  });
});

describe('the countdown', () => {
  it('is spoken every fifth second and for the last three', () => {
    const spoken = Array.from({ length: 21 }, (_, left) => spokenSecond(20 - left));
    expect([...new Set(spoken)]).toEqual([20, 15, 10, 5, 3, 2, 1, 0]);
  });
});
