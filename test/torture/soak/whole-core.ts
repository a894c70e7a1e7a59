import { createSecretKey, randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Core, createCore } from '../../../electron/core/core';
import { cheapestKdfCost } from '../../../electron/core/vault';
import type { World } from '../../../electron/core/world';
import type { CoreMethodName, Input, Output } from '../../../shared/contract/methods';
import { everything } from '../../../shared/domain/filter';
import type { EntryId } from '../../../shared/domain/ids';
import type { Break } from '../breaks';
import { type Order, type Row, type Scale, type Score, tryRow } from '../part';
import { below, seeded } from '../random';
import { withHome } from '../vault/prepared';
import { judgeGrowth, memory, openHandles, resident } from './growth';

const sessions: Readonly<Record<Scale, number>> = { brief: 24, short: 30, long: 300 };
const ENTRIES = 200;
const SAVES = 12;
const HOUR = 3_600_000;
const passphrase = 'seven purple herons crossing the playground';
const secret = { kind: 'passphrase', passphrase } as const;
const text = 'Ring home before ten on day one; one person, one script, one list. ';
/** Half a megabyte that V8 knows nothing of. */
const outsideV8 = (): unknown => createSecretKey(Buffer.alloc(500_000, 1));

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A core whose clock and timers are the test's, and that says when its search is complete. */
interface Living {
  readonly core: Core;
  pass(milliseconds: number): void;
  /** Resolves when search has become complete once more than at the call before. */
  searchable(): Promise<void>;
  /** Timers that nothing has taken back. */
  timers(): number;
}

const live = (dataFolder: string, breaking: Break | null): Living => {
  const timers = new Set<() => void>();
  const kept: unknown[] = [];
  let now = Date.parse('2026-11-19T21:04:00');
  let ready = 0;
  let seen = 0;
  const world: World = {
    dataFolder,
    device: 'torture',
    now: () => now,
    newId: randomUUID,
    schedule: action => {
      timers.add(action);
      return () => void (breaking === 'timers-kept' || timers.delete(action));
    },
    emit: (name, data) => {
      if (name === 'searchReady') ready += 1;
      if (name === 'searchReady' && breaking === 'native-kept') kept.push(outsideV8());
      if (breaking === 'events-kept') kept.push(Buffer.from(text.repeat(400)), data);
    },
    kdf: cheapestKdfCost,
  };
  return {
    core: createCore(world),
    pass: milliseconds => {
      now += milliseconds;
    },
    searchable: async () => {
      while (ready === seen) await new Promise(resolve => setImmediate(resolve));
      seen = ready;
    },
    timers: () => timers.size,
  };
};

const ask = async <Name extends CoreMethodName>(
  { core }: Living,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> => {
  const reply = await core.call(name, input);
  if (!reply.ok) throw new Error(`${name} failed: ${reply.error.code}`);
  return reply.value;
};

const begin = async (living: Living, folder: string): Promise<readonly EntryId[]> => {
  await ask(living, 'createVault', { passphrase, folder: null });
  const ids: EntryId[] = [];
  for (let at = 0; at < ENTRIES; at += 1) {
    const content = { title: `Note ${at}`, body: text.repeat(1 + (at % 20)) };
    const { entry } = await ask(living, 'createEntry', { kind: 'reflection', template: null, content });
    ids.push(entry.id);
  }
  const place = join(folder, 'stick');
  await mkdir(place);
  await ask(living, 'setBackupPlace', { folder: living.core.grant(place) });
  await ask(living, 'lockVault', undefined);
  return ids;
};

/** An evening: opened, searched, written in, a picture attached and taken away again. */
const spendEvening = async (living: Living, ids: readonly EntryId[], random: () => number): Promise<void> => {
  await ask(living, 'unlockVault', { secret });
  await living.searchable();
  await ask(living, 'listEntries', { filter: everything, sort: 'newest', offset: 0, limit: 60 });
  for (let save = 0; save < SAVES; save += 1) {
    const id = ids[below(random, ids.length)];
    if (id === undefined) throw new RangeError('no such entry');
    const { revision } = (await ask(living, 'getEntry', { id })).entry;
    const changes = { body: text.repeat(1 + below(random, 20)) };
    await ask(living, 'saveEntry', { id, revision, changes });
    await ask(living, 'search', { query: 'hme befor', limit: 20 });
  }
  const [entry] = ids;
  if (entry === undefined) throw new RangeError('no entry');
  const { attachments } = await ask(living, 'addAttachment', { entry, name: 'wall.png', bytes: picture });
  for (const { id } of attachments) await ask(living, 'removeAttachment', { id });
};

/** The whole core through many evenings: what it holds while it is locked must not grow. */
export const soakCore = (order: Order): Promise<Row> =>
  tryRow('a long life of the whole core: searching, attaching, backing up', score =>
    withHome(async folder => {
      const living = live(folder, order.breaking);
      const random = seeded(order.seed);
      const ids = await begin(living, folder);
      const [locked, held, handles, timers]: [number[], number[], number[], number[]] = [[], [], [], []];
      for (let evening = 0; evening < sessions[order.scale]; evening += 1) {
        await spendEvening(living, ids, random);
        await ask(living, 'lockVault', undefined);
        living.pass(7 * HOUR);
        score.tried();
        locked.push(memory());
        held.push(resident());
        handles.push(openHandles());
        timers.push(living.timers());
      }
      judgeGrowth(score, 'of the core, locked', locked);
      judgeGrowth(score, 'of its process', held);
      judgeSame(score, 'handles', handles);
      judgeSame(score, 'timers', timers);
    }),
  );

const judgeSame = (score: Score, name: string, measured: readonly number[]): void => {
  const [first = 0] = measured;
  score.figure(`${name}, at first and at last`, `${first} and ${measured.at(-1)}`);
  if (Math.max(...measured) > first) score.failed(`${name} left: ${measured.join(' ')}`);
};
