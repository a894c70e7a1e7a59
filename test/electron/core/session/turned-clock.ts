import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCore } from '../../../../electron/core/core';
import { cheapestKdfCost } from '../../../../electron/core/vault';
import type { World } from '../../../../electron/core/world';
import { type EventMessage, eventMessage } from '../../../../shared/contract/events';
import type { CoreMethodName, Input, Output } from '../../../../shared/contract/methods';

/** A wall clock that is set, and timers that run on all the same, as a computer's do. */
export function turnedClock(start: number) {
  const timers = new Set<{ readonly at: number; readonly action: () => void }>();
  let elapsed = 0;
  let wall = start;

  const passOne = (until: number): boolean => {
    const due = [...timers].filter(timer => timer.at <= until).sort((a, b) => a.at - b.at)[0];
    if (due === undefined) return false;
    timers.delete(due);
    wall += due.at - elapsed;
    elapsed = due.at;
    due.action();
    return true;
  };

  return {
    now: () => wall,
    schedule: (action: () => void, delay: number) => {
      const timer = { at: elapsed + delay, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    /** Sets the wall clock this far ahead, or back. */
    turn: (milliseconds: number) => {
      wall += milliseconds;
    },
    /** Lets time go by and runs what comes due on the way. */
    pass: (milliseconds: number) => {
      const until = elapsed + milliseconds;
      while (passOne(until));
      wall += until - elapsed;
      elapsed = until;
    },
  };
}

/** A whole core by such a clock, over real files, with a fresh journal that is open. */
export async function runByTurnedClock(start: number, passphrase: string) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'critical-friend-clock-'));
  const events: EventMessage[] = [];
  const clock = turnedClock(start);
  const world: World = {
    dataFolder,
    device: 'test-device',
    now: clock.now,
    schedule: clock.schedule,
    newId: randomUUID,
    emit: (name, data) => events.push(eventMessage(name, data)),
    kdf: cheapestKdfCost,
  };
  const core = createCore(world);
  const ask = async <Name extends CoreMethodName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
    const reply = await core.call(name, input);
    if (!reply.ok) throw new Error(`${name} failed: ${reply.error.code}`);
    return reply.value;
  };
  await ask('createVault', { passphrase, folder: null });
  return {
    core,
    clock,
    events,
    ask,
    end: async () => {
      await core.lock('asked');
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
