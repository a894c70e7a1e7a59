import { readdir } from 'node:fs/promises';
import { nodeDisk, type OpenVault } from '../../../electron/core/vault';
import { epochNumber, segmentNumber } from '../../../electron/core/vault/layout';
import type { Score } from '../part';
import { lookAtBackups } from '../second-place/look';
import { describeKind } from '../vault/kinds';
import { doneIn, type Operation, type Tortured } from '../vault/operations';
import {
  clearUnfinishedLock,
  codeOf,
  foundDamage,
  lostAttachments,
  openByPassphrase,
  openTortured,
  sameState,
} from '../vault/tortured-vault';
import { judgeWaysIn, opensWithKey, passphraseIn, passphraseOf, statesAround } from '../vault/ways-in';
import type { History } from './history';
import { backedUpBetween, isBackedUp } from './schedule';
import type { Killed } from './victim';

/** A vault under torture, and what is known of it. */
export interface Tortures {
  readonly folder: string;
  /** Where its backups go. */
  readonly place: string;
  /** The n-th operation of what is done to it. */
  readonly operation: (number: number) => Operation;
  readonly history: History;
  /** As the head has it in print. */
  recoveryKey: string;
  /** How often all keys were new. */
  epoch: number;
  /** The last operation that is certain to be there. */
  done: number;
  /** The operation of the newest backup that was acknowledged and has the keys of now. */
  backedUp: number;
}

/**
 * Opens by the recovery key that was given out last. Where all keys were new before the new one could be given, the
 * passphrase opens the vault, and the head is given another one.
 */
const openAgain = async (
  tortures: Tortures,
  acknowledged: number,
  score: Score,
): Promise<OpenVault<Tortured>> => {
  const { folder, operation, history } = tortures;
  try {
    return await openTortured(folder, tortures.recoveryKey);
  } catch (error) {
    const wasRenewing = operation(acknowledged + 1).kind === 'renew';
    if (codeOf(error) !== 'wrong-recovery-key' || !wasRenewing) throw error;
  }
  const number = passphraseIn(history.goTo(acknowledged));
  const vault = await openByPassphrase(folder, number);
  const secret = { kind: 'passphrase', passphrase: passphraseOf(number) } as const;
  tortures.recoveryKey = await vault.renewRecoveryKey(secret);
  score.count('new keys in force, their recovery key not given yet');
  return vault;
};

/** What is sealed with keys that were replaced, or were to replace them. */
const countOtherKeys = async (vault: OpenVault<Tortured>): Promise<number> => {
  const { folder: mine, number } = vault.epoch();
  const names = await readdir(vault.folder);
  const ofFirst = number === 1 ? [] : names.filter(name => segmentNumber(name) !== null);
  return names.filter(name => epochNumber(name) !== null && name !== mine).length + ofFirst.length;
};

/**
 * What a renewal leaves: one set of keys, and no way in by the recovery key of before. Gives whether the keys of `next`, which
 * was not done, are in force.
 */
const judgeKeys = async (
  { recoveryKey, epoch }: Tortures,
  vault: OpenVault<Tortured>,
  before: string,
  { done, next }: Work,
  score: Score,
): Promise<boolean> => {
  if ((await countOtherKeys(vault)) > 0) score.failed('what was sealed with other keys is still there');
  if (recoveryKey !== before && (await opensWithKey(vault, before)))
    score.failed('the recovery key of before still opens the vault');
  const renewed = vault.epoch().number - epoch - done.filter(({ kind }) => kind === 'renew').length;
  if (renewed !== 0 && !(renewed === 1 && next.kind === 'renew'))
    score.undetected(`keys were replaced ${renewed} times more than said`);
  return renewed > 0;
};

/** What was done since the vault was last looked at, and what was being done or would have been next. */
interface Work {
  readonly done: readonly Operation[];
  readonly next: Operation;
}

const workUntil = ({ operation, done }: Tortures, to: number): Work => ({
  done: Array.from({ length: Math.max(0, to - done) }, (_, at) => operation(done + 1 + at)),
  next: operation(to + 1),
});

/** Of what operation a backup must have been kept before the journal last went back, unless it has other keys by now. */
const keptBefore = (done: readonly Operation[], killed: Killed): number | null => {
  const last = done.findLast(
    ({ kind, number }) => kind === 'go-back' && killed.wentBack.get(number) !== null,
  );
  if (last === undefined || done.some(({ kind, number }) => kind === 'renew' && number > last.number))
    return null;
  return last.number - 1;
};

const judgeState = (tortures: Tortures, acknowledged: number, state: Tortured, score: Score): void => {
  const done = doneIn(state);
  if (done < acknowledged) score.lost(`operation ${acknowledged} was acknowledged, ${done} is there`);
  else if (done > acknowledged + 1 || !sameState(state, tortures.history.goTo(done)))
    score.undetected(`after ${acknowledged}: a state that never was`);
};

const judgeSecondPlace = async (
  tortures: Tortures,
  vault: OpenVault<Tortured>,
  killed: Killed,
  { done }: Work,
  hasNextKeys: boolean,
  score: Score,
): Promise<void> => {
  const { place, history } = tortures;
  if (killed.acknowledged && killed.last !== null)
    tortures.backedUp = backedUpBetween(tortures.done, killed.last) ?? tortures.backedUp;
  const renewal = done.findLast(({ kind }) => kind === 'renew')?.number ?? 0;
  // Backups of before all keys were new are there, and keep their keys.
  if (hasNextKeys || tortures.backedUp < renewal) tortures.backedUp = 0;
  const wanted = {
    newest: tortures.backedUp,
    before: hasNextKeys ? null : keptBefore(done, killed),
    stateAt: (number: number) => history.at(number),
  };
  await lookAtBackups({ vault, place, disk: nodeDisk }, wanted, score);
};

const judgeWork = async (
  tortures: Tortures,
  vault: OpenVault<Tortured>,
  killed: Killed,
  score: Score,
): Promise<Work> => {
  const { data } = vault.db;
  const acknowledged = killed.last ?? tortures.done;
  const done = doneIn(data);
  const work = workUntil(tortures, done);
  if (foundDamage(vault)) score.failed('damage was reported after a kill');
  judgeState(tortures, acknowledged, data, score);
  const backing = done > acknowledged && isBackedUp(done);
  score.count(`during ${backing ? 'a backup' : describeKind(work.next.kind)}`);
  for (const name of await lostAttachments(vault)) score.lost(`attachment ${name}`);
  await judgeWaysIn(vault, statesAround(vault, work.next), `after ${done}`, score);
  const erased = killed.acknowledged && done === acknowledged && work.done.at(-1)?.kind === 'purge';
  if (erased && vault.stats().eraseOwed) score.failed('an acknowledged erasure is still owed');
  return work;
};

/** Reopens the vault for writing and compares it with what was done since it was last looked at. */
export const examineKilled = async (tortures: Tortures, killed: Killed, score: Score): Promise<void> => {
  const { recoveryKey } = tortures;
  tortures.history.hear(killed.wentBack);
  tortures.recoveryKey = killed.recoveryKey ?? recoveryKey;
  clearUnfinishedLock(tortures.folder, score);
  const vault = await openAgain(tortures, killed.last ?? tortures.done, score);
  const work = await judgeWork(tortures, vault, killed, score);
  const hasNextKeys = await judgeKeys(tortures, vault, recoveryKey, work, score);
  tortures.history.remember(structuredClone(vault.db.data));
  await judgeSecondPlace(tortures, vault, killed, work, hasNextKeys, score);
  for (const { kind } of work.done)
    if (kind === 'renew' || kind === 'go-back') score.count(`done: ${describeKind(kind)}`);
  tortures.done = doneIn(vault.db.data);
  tortures.epoch = vault.epoch().number;
  await vault.close();
};
