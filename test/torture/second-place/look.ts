import { poolFolder } from '../../../electron/core/backups/names';
import { pooledFile } from '../../../electron/core/backups/pool';
import type { Readable } from '../../../electron/core/backups/tidy';
import { giveWay } from '../../../electron/core/vault/copy/pause';
import type { Score } from '../part';
import { doneIn, type Tortured } from '../vault/operations';
import { codeOf, sameState } from '../vault/tortured-vault';
import { backupsOn, folderOn, type Stick, withKeysOfNow } from './stick';

/** Of the backups that are there, so many of the newest are read. */
const READ = 2;

/** What must be in the second place. */
export interface Wanted {
  /** The operation of the newest backup that was acknowledged and has the keys of now; 0: of none. */
  readonly newest: number;
  /** Of what operation a backup was made before the journal went back, or null where none has to be there. */
  readonly before: number | null;
  /** The state after an operation, where it is known. */
  readonly stateAt: (number: number) => Tortured | null;
}

/** Looks at what is in the second place: what has a backup's name must be one, whole, of a state that was. */
export const lookAtBackups = async (
  stick: Stick,
  { newest: wanted, before, stateAt }: Wanted,
  score: Score,
  where = 'backups',
): Promise<void> => {
  const { all, good } = await backupsOn(stick);
  if (good.length < all.length) score.failed(`${where}: something has the name of a backup and is none`);
  score.figure('backups kept', good.length);
  const mine = withKeysOfNow(stick, good);
  const states: Tortured[] = [];
  for (const one of mine.slice(0, READ)) states.push(await readOne(stick, one, where, score));
  const newest = states[0] === undefined ? 0 : doneIn(states[0]);
  if (newest < wanted) score.lost(`${where}: one of operation ${wanted}; the newest is of ${newest}`);
  for (const state of states) {
    const was = stateAt(doneIn(state));
    if (was !== null && !sameState(state, was)) score.undetected(`${where}: one of a state that never was`);
  }
  if (before !== null && !(await isKept(stick, mine, before, where, score)))
    score.lost(`${where}: what was there before the journal went back, of operation ${before}`);
};

const isKept = async (
  stick: Stick,
  mine: readonly Readable[],
  before: number,
  where: string,
  score: Score,
): Promise<boolean> => {
  for (const one of mine.filter(({ read }) => read.contents.reason === 'before-restore')) {
    if (doneIn(await readOne(stick, one, where, score)) === before) return true;
  }
  return false;
};

/** The state that a backup holds; what of it is lost is said. */
export const readOne = async (
  stick: Stick,
  { folder, read }: Readable,
  where: string,
  score: Score,
): Promise<Tortured> => {
  const { vault, disk } = stick;
  const { attachments, epoch } = read.contents;
  for (const [id] of attachments) {
    const sealed = await pooledFile(disk, poolFolder(folderOn(stick), epoch), id);
    if (sealed === null || !vault.copies.opens(id, sealed)) score.lost(`${where}: a file that one names`);
  }
  const state = await vault.copies.read(disk, folder, giveWay).catch(codeOf);
  if (state !== null && typeof state !== 'string') return state;
  score.lost(`${where}: one does not open, ${state}`);
  return vault.db.data;
};
