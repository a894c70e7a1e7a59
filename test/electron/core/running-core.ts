import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Core, createCore } from '../../../electron/core/core';
import { cheapestKdfCost, type Disk, nodeDisk } from '../../../electron/core/vault';
import type { World } from '../../../electron/core/world';
import { type EventMessage, eventMessage } from '../../../shared/contract/events';
import type { CoreMethodName, Input, Output } from '../../../shared/contract/methods';

export const passphrase = 'seven purple herons crossing the playground';

/** A whole core over real files in a folder of its own, with a clock that the test moves. */
export type RunningCore = {
  readonly core: Core;
  readonly folder: string;
  readonly events: readonly EventMessage[];
  /** Moves the clock and runs what comes due on the way. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** The value of a call that must succeed. */
  readonly ask: <Name extends CoreMethodName>(name: Name, ...input: InputOf<Name>) => Promise<Output<Name>>;
  /** The code of a call that must fail. */
  readonly fail: <Name extends CoreMethodName>(name: Name, ...input: InputOf<Name>) => Promise<string>;
  readonly end: () => Promise<void>;
};

type InputOf<Name extends CoreMethodName> = Input<Name> extends undefined ? [] : [input: Input<Name>];

/** `folder` is made when none is given; `start` is the clock's first reading; backups are on `placeDisk`. */
export async function runCore(
  folder?: string,
  start: number = Date.parse('2026-11-19T21:04:00'),
  placeDisk: Disk = nodeDisk,
): Promise<RunningCore> {
  const dataFolder = folder ?? (await mkdtemp(join(tmpdir(), 'critical-friend-core-')));
  const events: EventMessage[] = [];
  const timers = new Set<{ readonly at: number; readonly action: () => void }>();
  let clock = start;
  const world: World = {
    dataFolder,
    device: 'test-device',
    now: () => clock,
    newId: randomUUID,
    schedule: (action, delay) => {
      const timer = { at: clock + delay, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    emit: (name, data) => events.push(eventMessage(name, data)),
    kdf: cheapestKdfCost,
  };
  const core = createCore(world, placeDisk);

  async function pass(milliseconds: number): Promise<void> {
    const until = clock + milliseconds;
    for (;;) {
      const due = [...timers].filter(timer => timer.at <= until).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      timers.delete(due);
      clock = Math.max(clock, due.at);
      due.action();
    }
    clock = until;
  }

  return {
    core,
    folder: dataFolder,
    events,
    pass,
    ask: async (name, ...input) => {
      const reply = await core.call(name, input[0]);
      if (!reply.ok) throw new Error(`${name} failed: ${reply.error.code}`);
      return reply.value;
    },
    fail: async (name, ...input) => {
      const reply = await core.call(name, input[0]);
      if (reply.ok) throw new Error(`${name} should have failed`);
      return reply.error.code;
    },
    end: async () => {
      await core.lock('asked');
      if (folder === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** A core with a fresh, open journal. */
export async function runOpenCore(): Promise<RunningCore & { readonly recoveryKey: string }> {
  const running = await runCore();
  const { recoveryKey } = await running.ask('createVault', { passphrase, folder: null });
  return { ...running, recoveryKey };
}
