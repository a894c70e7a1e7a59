import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oftenIn } from '../breaks';
import { type Order, type Row, runPart, type Scale, type Score, tryRow } from '../part';
import { seeded } from '../random';
import { anyOperation, emptyTortured } from '../vault/operations';
import { codeOf, makeVault } from '../vault/tortured-vault';
import { History } from './history';
import { examineKilled, type Tortures } from './tortured-by-kills';
import { startVictim } from './victim';

const kills: Readonly<Record<Scale, number>> = { brief: 150, short: 500, long: 10_000 };
/** Two vaults are tortured at a time: while one is looked at, the other is being worked on. */
const LANES = 2;

const begin = async (home: string, { seed, breaking }: Order): Promise<Tortures> => {
  const operation = (number: number) => anyOperation(seed, number, oftenIn(breaking));
  const [folder, place] = [join(home, 'vault'), join(home, 'stick')];
  await mkdir(place, { recursive: true });
  const { vault, recoveryKey } = await makeVault(folder);
  await vault.close();
  const history = new History(operation, emptyTortured);
  return { folder, place, operation, history, recoveryKey, epoch: 1, done: 0, backedUp: 0 };
};

const torture = async (home: string, count: number, order: Order, score: Score) => {
  const { seed, breaking } = order;
  const tortures = await begin(home, order);
  const { folder, place } = tortures;
  const random = seeded(seed);
  const start = () => startVictim('./kills-child.mjs', [folder, place, String(seed), breaking ?? '']);
  let next = start();
  for (let kill = 0; kill < count && !score.spoilt(); kill += 1) {
    const victim = await next;
    next = start();
    const killed = await victim.workAndDie(tortures.recoveryKey, random);
    score.tried();
    if (killed.early) score.count('while opening');
    try {
      await examineKilled(tortures, killed, score);
    } catch (error) {
      if (codeOf(error) === null) throw error;
      score.lost(`the vault no longer opens: ${codeOf(error)}`);
    }
  }
  (await next).dismiss();
  score.count('operations', tortures.done);
};

/** Kills processes that work on a vault, and looks at what they leave. */
const killing = (order: Order): Promise<Row> =>
  tryRow('SIGKILL at random moments', async score => {
    const home = await mkdtemp(join(tmpdir(), 'torture-kills-'));
    const each = kills[order.scale] / LANES;
    await Promise.all(
      Array.from({ length: LANES }, (_, lane) =>
        torture(join(home, String(lane)), each, { ...order, seed: order.seed + lane }, score),
      ),
    );
    await rm(home, { recursive: true, force: true });
  });

await runPart(async order => [await killing(order)]);
