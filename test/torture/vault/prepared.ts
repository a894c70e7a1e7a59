import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unsyncedDisk } from '../disks/broken';
import { backUp } from '../second-place/stick';
import { type FolderImage, readImage } from './folder-image';
import type { OperationKind } from './kinds';
import { emptyTortured, operation, type Tortured } from './operations';
import { perform } from './perform';
import { environmentOn, makeVault, openTortured } from './tortured-vault';

/** A vault that has seen something of everything, as files in memory. */
export interface Prepared {
  readonly image: FolderImage;
  readonly state: Tortured;
  /** Every state it was in, the last of them this one. */
  readonly states: readonly Tortured[];
  readonly recoveryKey: string;
  /** The seed its operations were made from; the next ones should be, too. */
  readonly seed: number;
  /** The second place, with a backup of an earlier state, and that state. */
  readonly stick: FolderImage;
  readonly backedUp: Tortured;
}

/** What it has seen, session by session: a base with what was compacted, an older segment and a newest one. */
const sessions: readonly (readonly OperationKind[])[] = [
  ['save', 'patch', 'attach', 'several', 'import', 'save', 'compact', 'attach', 'save', 'passphrase'],
  ['save', 'several', 'attach', 'detach', 'patch'],
  ['restore', 'detach', 'let-in', 'save', 'patch'],
];

/** Files in memory, where the system has a place for them: what a device does is made up here, so none is waited for. */
const quickPlace = (): string => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());

/** A folder for a part's work, and away with it afterwards. */
export const withHome = async <Result>(task: (home: string) => Promise<Result>): Promise<Result> => {
  const home = await mkdtemp(join(quickPlace(), 'torture-'));
  try {
    return await task(home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

/** After so many sessions a backup is made. */
const BACKED_UP_AFTER = 2;

/** Makes the prepared vault. */
export const prepare = (seed: number): Promise<Prepared> =>
  withHome(home => prepareIn(join(home, 'vault'), join(home, 'stick'), seed));

const prepareIn = async (folder: string, place: string, seed: number): Promise<Prepared> => {
  await mkdir(place);
  const environment = environmentOn(unsyncedDisk);
  const { vault: made, recoveryKey } = await makeVault(folder, environment);
  await made.close();
  let number = 0;
  const states: Tortured[] = [emptyTortured];
  let backedUp = emptyTortured;
  for (const [at, session] of sessions.entries()) {
    const vault = await openTortured(folder, recoveryKey, environment);
    for (const kind of session) {
      number += 1;
      await perform(vault, operation(seed, number, kind), recoveryKey);
      states.push(structuredClone(vault.db.data));
    }
    if (at + 1 === BACKED_UP_AFTER) {
      await backUp({ vault, place, disk: unsyncedDisk }, number, 'change');
      backedUp = structuredClone(vault.db.data);
    }
    await vault.close();
  }
  const state = states.at(-1) ?? emptyTortured;
  return {
    image: readImage(folder),
    state,
    states,
    recoveryKey,
    seed,
    stick: readImage(place),
    backedUp,
  };
};
