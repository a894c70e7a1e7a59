import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Order, type Row, runPart, type Scale, type Score, tryRow } from '../part';
import { seeded } from '../random';
import { after, doneIn, emptyTortured, operation, type Tortured } from '../vault/operations';
import {
  clearUnfinishedLock,
  codeOf,
  foundDamage,
  lostAttachments,
  makeVault,
  opensWith,
  openTortured,
  passphraseIn,
  sameState,
} from '../vault/tortured-vault';
import { backedUpBetween, isBackedUp, lookAtBackups } from './second-place';
import { type Killed, startVictim } from './victim';

const kills: Readonly<Record<Scale, number>> = { brief: 60, short: 500, long: 10_000 };
/** Two vaults are tortured at a time: while one is looked at, the other is being worked on. */
const LANES = 2;

const between = (from: Tortured, to: number, seed: number): Tortured =>
  after(
    from,
    Array.from({ length: to - doneIn(from) }, (_, at) => operation(seed, doneIn(from) + 1 + at)),
  );

interface Tortures {
  readonly folder: string;
  /** Where its backups go. */
  readonly place: string;
  readonly recoveryKey: string;
  readonly seed: number;
  /** The operation of the newest backup that was acknowledged. */
  backedUp: number;
}

/** Reopens the vault for writing and compares it with what was done since `before`. Gives the state to go on from. */
const examine = async (
  tortures: Tortures,
  before: Tortured,
  killed: Killed,
  score: Score,
): Promise<Tortured> => {
  const { folder, place, recoveryKey, seed } = tortures;
  const acknowledged = killed.last ?? doneIn(before);
  clearUnfinishedLock(folder, score);
  const vault = await openTortured(folder, recoveryKey);
  const state = structuredClone(vault.db.data);
  const done = doneIn(state);
  if (foundDamage(vault)) score.failed('damage was reported after a kill');
  if (done < acknowledged) score.lost(`operation ${acknowledged} was acknowledged, ${done} is there`);
  else if (done > acknowledged + 1 || !sameState(state, between(before, done, seed)))
    score.undetected(`after ${acknowledged}: a state that never was`);
  const next = operation(seed, done + 1);
  score.count(done > acknowledged && isBackedUp(done) ? 'during a backup' : `during ${next.kind}`);
  for (const name of await lostAttachments(vault)) score.lost(`attachment ${name}`);
  const known = await opensWith(vault, passphraseIn(state));
  if (!known && !(next.kind === 'passphrase' && (await opensWith(vault, next.number))))
    score.lost('no passphrase opens the vault');
  const erased = killed.acknowledged && done === acknowledged && operation(seed, done).kind === 'purge';
  if (erased && vault.stats().eraseOwed) score.failed('an acknowledged erasure is still owed');
  if (killed.acknowledged)
    tortures.backedUp = backedUpBetween(doneIn(before), acknowledged) ?? tortures.backedUp;
  const stateAt = (number: number) =>
    number < doneIn(before) || number > done ? null : between(before, number, seed);
  await lookAtBackups(vault, place, { newest: tortures.backedUp, stateAt }, score);
  await vault.close();
  return state;
};

const torture = async (home: string, count: number, { seed, breaking }: Order, score: Score) => {
  const [folder, place] = [join(home, 'vault'), join(home, 'stick')];
  await mkdir(place, { recursive: true });
  const made = await makeVault(folder);
  await made.vault.close();
  const tortures: Tortures = { folder, place, recoveryKey: made.recoveryKey, seed, backedUp: 0 };
  const random = seeded(seed);
  const start = () =>
    startVictim('./kills-child.mjs', [folder, place, String(seed), made.recoveryKey, breaking ?? '']);
  let state: Tortured = emptyTortured;
  let next = start();
  for (let kill = 0; kill < count && !score.spoilt(); kill += 1) {
    const victim = await next;
    next = start();
    const killed = await victim.workAndDie(random);
    score.tried();
    if (killed.early) score.count('while opening');
    try {
      state = await examine(tortures, state, killed, score);
    } catch (error) {
      if (codeOf(error) === null) throw error;
      score.lost(`the vault no longer opens: ${codeOf(error)}`);
    }
  }
  (await next).dismiss();
  score.count('operations', doneIn(state));
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
