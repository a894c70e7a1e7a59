import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { type Order, type Row, runPart, type Scale, type Score, tryRow } from '../part';
import { below, seeded } from '../random';
import { emptyTortured } from '../vault/operations';
import { clearUnfinishedLock, codeOf, foundDamage, makeVault, openTortured } from '../vault/tortured-vault';
import { startWorker, type Worker } from './process';

const kills: Readonly<Record<Scale, number>> = { brief: 12, short: 40, long: 600 };
const sleeps: Readonly<Record<Scale, number>> = { brief: 25, short: 40, long: 1000 };
const TEN_MINUTES = 600_000;

type Acknowledged = Map<string, Set<number>>;

const note = (all: Acknowledged, { who, acknowledged }: Worker): void => {
  all.set(who, new Set([...(all.get(who) ?? []), ...acknowledged()]));
};

/** Every commit that anybody was told is done is there, and nothing that nobody wrote. */
const examine = async (
  folder: string,
  recoveryKey: string,
  all: Acknowledged,
  score: Score,
): Promise<void> => {
  clearUnfinishedLock(folder, score);
  const vault = await openTortured(folder, recoveryKey).catch(codeOf);
  if (vault === null || typeof vault === 'string') return score.lost(`does not open, ${vault}`);
  if (foundDamage(vault)) score.failed(`damage: ${vault.opened.findings.map(({ kind }) => kind).join()}`);
  const { notes } = vault.db.data;
  for (const [who, numbers] of all) {
    for (const number of numbers) if (notes[`${who}-${number}`] === undefined) score.lost(`${who}-${number}`);
  }
  const strange = Object.entries(notes).filter(
    ([id, { body }]) => !body.startsWith(`${id.replace('-', ' wrote ')}.`),
  );
  for (const [id] of strange) score.undetected(`${id} says what nobody wrote`);
  await vault.close();
  const commits = Array.from(all.values()).reduce((sum, numbers) => sum + numbers.size, 0);
  score.figure('commits', commits);
};

const withVault = async (task: (folder: string, recoveryKey: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'torture-together-'));
  try {
    const { vault, recoveryKey } = await makeVault(folder);
    await vault.commit(() => emptyTortured);
    await vault.close();
    await task(folder, recoveryKey);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await later(2);
};

/** Three processes take turns as they can; now and then one is killed, and another takes its place. */
const taking = (order: Order): Promise<Row> =>
  tryRow('three processes take turns, and are killed', score =>
    withVault(async (folder, recoveryKey) => {
      const random = seeded(order.seed);
      const all: Acknowledged = new Map();
      const breaking = order.breaking ?? '';
      let born = 0;
      const start = () => {
        born += 1;
        const plan = { folder, recoveryKey, ahead: 0, first: 1, turns: 1e9, breaking };
        return startWorker({ ...plan, who: `p${born}`, seed: order.seed + born }, score);
      };
      const workers = [start(), start(), start()];
      for (let kill = 0; kill < kills[order.scale]; kill += 1) {
        const at = below(random, workers.length);
        const victim = workers[at];
        if (victim === undefined) throw new RangeError('no such process');
        await until(() => victim.said('open') || victim.child.exitCode !== null);
        await later(below(random, 150));
        workers[at] = start();
        victim.child.kill('SIGKILL');
        await victim.ended;
        note(all, victim);
        score.tried();
      }
      for (const worker of workers) worker.child.kill('SIGKILL');
      await Promise.all(workers.map(({ ended }) => ended));
      for (const worker of workers) note(all, worker);
      await examine(folder, recoveryKey, all, score);
    }),
  );

/**
 * A computer falls asleep in the middle of writing; another one, minutes later by the clock, takes the folder over, writes
 * and closes; then the first wakes up and goes on where it was.
 */
const sleeping = (order: Order): Promise<Row> =>
  tryRow('one falls asleep while it writes, and another takes over', score =>
    withVault(async (folder, recoveryKey) => {
      const random = seeded(order.seed);
      const all: Acknowledged = new Map();
      const plan = { folder, recoveryKey, seed: order.seed, breaking: order.breaking ?? '' };
      for (let round = 0; round < sleeps[order.scale] && !score.spoilt(); round += 1) {
        // The other one clears away what the sleeper was about to put in place.
        const pardoned = 'disk-error';
        const sleeper = startWorker(
          { ...plan, who: `s${round}`, ahead: 0, first: 1, turns: 3, pardoned },
          score,
        );
        await until(() => sleeper.said('ack 1') || sleeper.child.exitCode !== null);
        await later(random() * 25);
        sleeper.child.kill('SIGSTOP');
        const who = `o${round}`;
        const other = startWorker({ ...plan, who, ahead: TEN_MINUTES, first: 1, turns: 2 }, score);
        await other.ended;
        sleeper.child.kill('SIGCONT');
        await sleeper.ended;
        note(all, sleeper);
        note(all, other);
        score.tried();
        await examine(folder, recoveryKey, all, score);
      }
    }),
  );

await runPart(async order => [await taking(order), await sleeping(order)]);
