import type { OpenVault, VaultEnvironment } from '../../../electron/core/vault';
import { JournalError } from '../../../shared/contract/errors';
import type { Break } from '../breaks';
import { diskOverFaults, unsyncedDisk } from '../disks/broken';
import { FailingDisk, type Fault } from '../disks/failing';
import type { Score } from '../part';
import { bringBack } from '../second-place/bring-back';
import { backUp, type Stick } from '../second-place/stick';
import { withImage } from '../vault/folder-image';
import { describeKind, type OperationKind, opensOtherwise } from '../vault/kinds';
import { doneIn, type Operation, operation, type Tortured } from '../vault/operations';
import { type Beside, perform } from '../vault/perform';
import type { Prepared } from '../vault/prepared';
import { codeOf, environmentOn, openTortured, sameState } from '../vault/tortured-vault';
import { judgeAfter } from './afterwards';
import type { Act, Scenario } from './scenarios';
import { leavesOpen } from './trouble';

/** What the head has in print, and what she was told opens the vault: what did before, what the act was to make of it, or either. */
export interface Held {
  recoveryKey: string;
  opens: 'as before' | 'as told' | 'either';
}

/** One try: a scenario, a fault, and from which call on. */
export interface Try {
  readonly prepared: Prepared;
  readonly scenario: Scenario;
  readonly fault: Fault;
  readonly at: number;
  readonly forEver: boolean;
  readonly breaking: Break | null;
  readonly score: Score;
  readonly where: string;
  readonly held: Held;
}

/** Where a try takes place. */
export interface Places {
  readonly folder: string;
  /** Of the backups. */
  readonly place: string;
}

/** What can be read of the vault as it was found, and what the act makes of it. */
export interface Expected {
  readonly found: Tortured;
  readonly next: Operation | null;
  readonly made: Tortured;
}

const notOperations: ReadonlySet<Act> = new Set(['open', 'accept', 'close', 'backup']);

const isOperation = (act: Act): act is OperationKind => !notOperations.has(act);

/** What is closed has been worked on: a segment of its own is open then. */
const workBefore = async (
  vault: OpenVault<Tortured>,
  { seed, recoveryKey }: Prepared,
  { act }: Scenario,
): Promise<void> => {
  if (act === 'close') await perform(vault, operation(seed, doneIn(vault.db.data) + 1, 'save'), recoveryKey);
};

/** What can be read of the vault in this condition, and what the act makes of it. */
export const expectations = async (home: string, prepared: Prepared, scenario: Scenario): Promise<Expected> =>
  withImage(home, prepared.image, async folder => {
    const { recoveryKey, seed, backedUp } = prepared;
    const { act } = scenario;
    scenario.spoil(folder);
    const vault = await openTortured(folder, recoveryKey, environmentOn(unsyncedDisk));
    await workBefore(vault, prepared, scenario);
    const found = structuredClone(vault.db.data);
    await vault.close();
    const next = isOperation(act) ? operation(seed, doneIn(found) + 1, act) : null;
    return { found, next, made: next === null ? found : next.edit(found, [], backedUp) };
  });

/** What came of the act: done, or refused with a code. */
const attempt = async (one: Try, task: () => Promise<unknown>): Promise<boolean> => {
  try {
    await task();
    return true;
  } catch (error) {
    if (codeOf(error) === null) one.score.failed(`${one.where}: a failure without a code`);
    if (leavesOpen(error)) one.held.opens = 'either';
    return false;
  }
};

const attemptToOpen = async (one: Try, folder: string, environment: VaultEnvironment) => {
  const opened: OpenVault<Tortured>[] = [];
  await attempt(one, async () => {
    opened.push(await openTortured(folder, one.held.recoveryKey, environment));
  });
  return opened[0] ?? null;
};

/** Where the backup that was asked for cannot be read, nothing is gone back to. */
const orNotFound = async (then: Promise<Tortured | null>): Promise<Tortured> => {
  const found = await then;
  if (found === null) throw new JournalError('not-found');
  return found;
};

const actOn = ({ scenario: { act }, held }: Try, stick: Stick, { next, found }: Expected) => {
  const { vault } = stick;
  if (act === 'accept') return vault.acceptDamage();
  if (act === 'backup') return backUp(stick, doneIn(found) + 1, 'change');
  if (next === null) return Promise.resolve();
  const beside: Beside = {
    give: recoveryKey => Object.assign(held, { recoveryKey }),
    opensOtherwise: () => Object.assign(held, { opens: 'as told' }),
    bringBack: number => orNotFound(bringBack(stick, number)),
  };
  return perform(vault, next, held.recoveryKey, beside);
};

const judgeMemory = (
  one: Try,
  vault: OpenVault<Tortured>,
  { found, made, next }: Expected,
  done: boolean,
) => {
  const { data } = vault.db;
  const isMade = sameState(data, made);
  if (!isMade && (done || !sameState(data, found))) {
    one.score.undetected(`${one.where}: the open vault shows a state that never was`);
  }
  const { eraseOwed, segments } = vault.stats();
  if (next?.kind === 'purge' && isMade && !eraseOwed && segments > 1)
    one.score.failed(`${one.where}: an erasure was forgotten`);
};

/** Does the act on an open vault; where calls go on failing, closes it too. Gives whether all of it worked. */
const workOnOpen = async (one: Try, stick: Stick, expected: Expected): Promise<boolean> => {
  const done = await attempt(one, () => actOn(one, stick, expected));
  judgeMemory(one, stick.vault, expected, done);
  if (!one.forEver && one.scenario.act !== 'close') return done;
  return (await attempt(one, () => stick.vault.close())) && done;
};

const countKind = ({ scenario: { act }, score }: Try): void => {
  if (act === 'backup') score.count('in a backup');
  else if (isOperation(act) && (act === 'go-back' || opensOtherwise({ kind: act })))
    score.count(`in ${describeKind(act)}`);
};

/** Does the act while calls fail. Gives whether the call that was to fail was reached. */
const tryIn = async (one: Try, { folder, place }: Places, expected: Expected): Promise<boolean> => {
  const { scenario, forEver } = one;
  scenario.spoil(folder);
  const failing = new FailingDisk(unsyncedDisk);
  const disk = diskOverFaults(failing.disk, one.breaking);
  if (scenario.act === 'open') failing.arm(one);
  const vault = await attemptToOpen(one, folder, environmentOn(disk));
  if (vault !== null) await workBefore(vault, one.prepared, scenario);
  if (scenario.act !== 'open') failing.arm(one);
  const done = vault === null || (await workOnOpen(one, { vault, place, disk }, expected));
  const reached = failing.disarm();
  if (reached) countKind(one);
  const open = forEver || scenario.act === 'close' ? null : vault;
  await judgeAfter(one, { folder, place }, open, expected, done);
  return reached;
};

/** The same in folders of its own. */
export const tryFault = (home: string, one: Try, expected: Expected): Promise<boolean> =>
  withImage(home, one.prepared.image, folder =>
    withImage(home, one.prepared.stick, place => tryIn(one, { folder, place }, expected)),
  );
