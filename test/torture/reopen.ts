import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { nodeDisk, openVault } from '../../electron/core/vault';
import { JournalError } from '../../shared/contract/errors';
import { doneIn, emptyTortured, operation, type Tortured } from './operations';

/** What was found after a kill. */
export interface Verdict {
  /** Acknowledged operations that are not there. */
  readonly lost: number;
  /** The state is none that the workload ever had, and nothing said so. */
  readonly undetected: number;
  /** Opened with nothing but, at most, a torn tail. */
  readonly clean: boolean;
  /** The state to go on from. */
  readonly state: Tortured;
}

const replay = (from: Tortured, to: number, seed: number): Tortured => {
  let state = from;
  for (let number = doneIn(from) + 1; number <= to; number += 1) state = operation(seed, number).edit(state);
  return state;
};

/** Reopens the vault for writing and compares it with what the workload must have done since `before`. */
export const reopenAndCheck = async (
  folder: string,
  recoveryKey: string,
  seed: number,
  before: Tortured,
  acknowledged: number,
): Promise<Verdict> => {
  const environment = { now: Date.now, randomBytes, device: 'checker', disk: nodeDisk };
  const secret = { kind: 'recovery-key', recoveryKey } as const;
  const vault = await openVault({ folder, secret, empty: emptyTortured, environment });
  const state = vault.db.data;
  const done = doneIn(state);
  const clean = vault.opened.findings.every(finding => finding.kind === 'torn-tail');
  await vault.close();
  const lost = Math.max(0, acknowledged - done);
  const expected = done >= doneIn(before) && done <= acknowledged + 1 ? replay(before, done, seed) : null;
  const same = expected !== null && isDeepStrictEqual(state, expected);
  return { lost, undetected: same || !clean || lost > 0 ? 0 : 1, clean, state };
};

/** Whether an error is the vault saying that it cannot be opened, rather than a bug. */
export const isRefusal = (error: unknown): error is JournalError => error instanceof JournalError;
