import { unsyncedDisk } from '../disks/broken';
import type { Score } from '../part';
import { opensOtherwise } from './kinds';
import { doneIn, type Operation, operation, type Tortured } from './operations';
import { perform } from './perform';
import {
  clearUnfinishedLock,
  codeOf,
  environmentOn,
  foundDamage,
  lostAttachments,
  openByEither,
  openTortured,
  sameState,
} from './tortured-vault';
import { judgeWaysIn, passphraseIn, statesAround } from './ways-in';

/** What may be found: one of these states, the first of which holds everything that was acknowledged. */
export interface Allowed {
  readonly states: readonly [Tortured, ...Tortured[]];
  /** Work that may or may not have been done; only its kind matters here. */
  readonly maybe: Operation | null;
  /** Whether damage may be reported: it is there, it is not, or (the default) what cannot be told from it may be. */
  readonly damage?: 'there' | 'not there';
  /** The states whose ways in may be in force; default: that which is found, and that which `maybe` makes of it. */
  readonly waysIn?: readonly Tortured[];
  /** All keys may be new without the head having been given the new recovery key: her passphrase opens it then. */
  readonly untold?: boolean;
  /** Attachments that are known to be gone, by name. */
  readonly gone?: readonly string[];
}

/** Opens a folder for writing and says what is wrong with what is there. Leaves the vault closed. */
export const examine = async (
  folder: string,
  recoveryKey: string,
  { states, maybe, damage, waysIn, untold = false, gone = [] }: Allowed,
  where: string,
  score: Score,
): Promise<void> => {
  clearUnfinishedLock(folder, score);
  const byPassphrase = untold ? passphraseIn(states[0]) : null;
  const vault = await openByEither(folder, recoveryKey, byPassphrase).catch(codeOf);
  if (vault === null) return score.failed(`${where}: opening failed without a code`);
  if (typeof vault === 'string') return score.lost(`${where}: does not open, ${vault}`);
  const { data } = vault.db;
  const match = states.find(state => sameState(state, data));
  if (match === undefined && doneIn(data) < doneIn(states[0])) {
    score.lost(`${where}: ${doneIn(states[0])} was acknowledged, ${doneIn(data)} is there`);
  } else if (match === undefined && !foundDamage(vault)) score.undetected(`${where}: a state that never was`);
  else if (match === undefined) score.lost(`${where}: damaged`);
  if (match !== undefined && foundDamage(vault) && damage !== 'there') {
    score.count('false alarms');
    if (damage === 'not there') score.failed(`${where}: damage is reported where none is`);
  }
  for (const name of await lostAttachments(vault))
    if (!gone.includes(name)) score.lost(`${where}: attachment ${name}`);
  if (maybe !== null && opensOtherwise(maybe))
    await judgeWaysIn(vault, waysIn ?? statesAround(vault, maybe), where, score);
  await vault.close();
};

/** Sees that a vault can be worked on further, and that what is then done is there. */
export const goOn = async (
  folder: string,
  recoveryKey: string,
  where: string,
  score: Score,
  gone: readonly string[] = [],
): Promise<void> => {
  try {
    const vault = await openTortured(folder, recoveryKey, environmentOn(unsyncedDisk));
    await vault.acceptDamage();
    await perform(vault, operation(1, doneIn(vault.db.data) + 1, 'several'), recoveryKey);
    const state = structuredClone(vault.db.data);
    await vault.close();
    await examine(folder, recoveryKey, { states: [state], maybe: null, gone }, `${where}, gone on`, score);
  } catch (error) {
    score.failed(`${where}: cannot be worked on, ${codeOf(error)}`);
  }
};
