import { describe, expect, it } from 'vitest';
import { collectLeftovers } from '../../../electron/core/leftover-memory';
import { turnedClock } from './session/turned-clock';

const megabyte = 1024 * 1024;

/** A thread with memory that a test fills, and a clock that goes on when a test says so. */
function startThread() {
  let used = 10 * megabyte;
  let garbage = 0;
  let collected = 0;
  const clock = turnedClock(0);
  const leftovers = collectLeftovers({
    used: () => used + garbage,
    collect: () => {
      garbage = 0;
      collected += 1;
    },
    schedule: clock.schedule,
  });
  return {
    work: (left: { readonly garbage: number; readonly used?: number }) => {
      garbage += left.garbage;
      used += left.used ?? 0;
      leftovers.touched();
    },
    lock: ({ frees }: { readonly frees: number }) => {
      used -= frees;
      garbage += frees;
      leftovers.emptied();
    },
    rest: clock.pass,
    used: () => used + garbage,
    collected: () => collected,
  };
}

describe('the leftovers of work', () => {
  it('are collected some seconds after the last of it', () => {
    const thread = startThread();
    thread.work({ garbage: 200 * megabyte });
    thread.rest(1000);
    expect(thread.collected()).toBe(0);
    thread.rest(5000);
    expect(thread.collected()).toBe(1);
  });

  it('wait while there is work', () => {
    const thread = startThread();
    for (let call = 0; call < 20; call += 1) {
      thread.work({ garbage: 20 * megabyte });
      thread.rest(1000);
    }
    expect(thread.collected()).toBe(0);
  });

  it('are left alone while they are few', () => {
    const thread = startThread();
    thread.work({ garbage: 2 * megabyte });
    thread.rest(60_000);
    expect(thread.collected()).toBe(0);
  });

  it('are told from what is still needed: a large journal is not collected again with every word', () => {
    const thread = startThread();
    thread.work({ garbage: 100 * megabyte, used: 300 * megabyte });
    thread.rest(60_000);
    for (let word = 0; word < 5; word += 1) {
      thread.work({ garbage: megabyte });
      thread.rest(60_000);
    }
    expect(thread.collected()).toBe(1);
  });

  it('of a journal that was closed are collected, though no more is used than before', () => {
    const thread = startThread();
    thread.work({ garbage: 100 * megabyte, used: 90 * megabyte });
    thread.rest(60_000);
    thread.lock({ frees: 90 * megabyte });
    thread.rest(60_000);
    expect([thread.collected(), thread.used()]).toEqual([2, 10 * megabyte]);
  });
});
