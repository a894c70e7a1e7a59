import { afterEach, describe, expect, it } from 'vitest';
import { startIdleClock } from '../../../../electron/core/session/idle-clock';
import { passphrase } from '../running-core';
import { runByTurnedClock, turnedClock } from './turned-clock';

const minute = 60_000;
const years = 3 * 365 * 24 * 60 * minute;
/** How often the clock is looked at, at the least; what passes between a look and a turn of the clock does not count. */
const look = 15_000;
const ahead = Date.parse('2029-11-19T21:04:00');

const idling = (start: number = ahead) => {
  const clock = turnedClock(start);
  const said: (number | 'idle')[] = [];
  const idle = startIdleClock(clock, 10, {
    onWarning: seconds => said.push(seconds),
    onIdle: () => said.push('idle'),
  });
  return { clock, said, idle };
};

describe('a clock that was ahead and is put right', () => {
  it('closes the journal all the same, after what was left of its time', () => {
    const { clock, said } = idling();
    clock.pass(6 * minute);
    clock.turn(-years);
    clock.pass(4 * minute - 21_000);
    expect(said).toEqual([]);
    clock.pass(21_000 + look);
    expect(said).toEqual([20, 'idle']);
  });

  it('closes it after the warning that was given before', () => {
    const { clock, said } = idling();
    clock.pass(10 * minute - 15_000);
    expect(said).toEqual([20]);
    clock.turn(-years);
    clock.pass(10_000);
    expect(said).toEqual([20]);
    clock.pass(5000 + 2000);
    expect(said).toEqual([20, 'idle']);
  });

  it('closes it however often it is put back, by however little', () => {
    const { clock, said } = idling();
    for (let at = 0; at < 10; at += 1) {
      clock.pass(minute);
      clock.turn(-50_000);
    }
    clock.pass(10 * look);
    expect(said.at(-1)).toBe('idle');
  });

  it('gives the whole time to whoever touches it afterwards', () => {
    const { clock, said, idle } = idling();
    clock.pass(9 * minute);
    clock.turn(-years);
    idle.touch();
    clock.pass(10 * minute - 21_000);
    expect(said).toEqual([]);
    clock.pass(22_000);
    expect(said).toEqual([20, 'idle']);
  });

  it('closes a journal that nobody touches, as any clock does', async () => {
    const running = await runByTurnedClock(ahead, passphrase);
    cores.push(running);
    running.clock.pass(minute);
    running.clock.turn(-years);
    running.clock.pass(9 * minute + look);
    await expect.poll(() => running.events.at(-1)).toEqual({ name: 'locked', data: { reason: 'idle' } });
  });
});

describe('a clock that jumps ahead, as over a sleep,', () => {
  it('closes the journal at the next look', () => {
    const { clock, said } = idling();
    clock.turn(11 * minute);
    clock.pass(look);
    expect(said).toEqual(['idle']);
  });
});

const cores: Awaited<ReturnType<typeof runByTurnedClock>>[] = [];
afterEach(async () => {
  for (const core of cores.splice(0)) await core.end();
});
