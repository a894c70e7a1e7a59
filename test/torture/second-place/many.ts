import { poolFolder } from '../../../electron/core/backups/names';
import { newestKept } from '../../../electron/core/backups/rotation';
import { listIfPresent } from '../../../electron/core/vault/durable';
import { unsyncedDisk } from '../disks/broken';
import type { Score } from '../part';
import { type FolderImage, readImage, withImage } from '../vault/folder-image';
import type { OperationKind } from '../vault/kinds';
import { doneIn, operation, type Tortured } from '../vault/operations';
import { perform } from '../vault/perform';
import type { Prepared } from '../vault/prepared';
import { codeOf, environmentOn, openTortured, sameState } from '../vault/tortured-vault';
import { readOne } from './look';
import { backUp, backUpOnly, backupsOn, folderOn, type Stick } from './stick';

/** All on one day, so that only the newest of them stay. */
export const THE_DAY = 1000;
/** More than are kept when one more is made. */
const MADE = newestKept + 2;
/** Files come and go, so that the oldest backups name some that no other does. */
const between: readonly OperationKind[] = ['attach', 'detach', 'save'];

/** A vault, and a second place with more backups of it than are kept. */
export interface Many {
  readonly image: FolderImage;
  readonly stick: FolderImage;
  readonly state: Tortured;
  /** What each backup holds, by its id, the oldest first. */
  readonly holds: ReadonlyMap<string, Tortured>;
}

/** Backs the prepared vault up again and again. */
export const prepareMany = (home: string, { image, recoveryKey, seed }: Prepared): Promise<Many> =>
  withImage(home, image, folder =>
    withImage(home, new Map(), async place => {
      const vault = await openTortured(folder, recoveryKey, environmentOn(unsyncedDisk));
      const holds = new Map<string, Tortured>();
      for (let made = 0; made < MADE; made += 1) {
        const kind = between[made % between.length] ?? 'save';
        await perform(vault, operation(seed, doneIn(vault.db.data) + 1, kind), recoveryKey);
        const id = await backUpOnly({ vault, place, disk: unsyncedDisk }, THE_DAY, 'change');
        holds.set(id, structuredClone(vault.db.data));
      }
      const state = structuredClone(vault.db.data);
      await vault.close();
      return { image: readImage(folder), stick: readImage(place), state, holds };
    }),
  );

/** Files beside backups that no backup names, and folders that were not finished. */
const leftOver = async (stick: Stick): Promise<readonly string[]> => {
  const { vault, disk } = stick;
  const { all, good } = await backupsOn(stick);
  const named = new Set(good.flatMap(({ read }) => read.contents.attachments.map(([id]) => `${id}.sealed`)));
  const pool = await listIfPresent(disk, poolFolder(folderOn(stick), vault.copies.epoch()));
  const ids = new Set<string>(['attachments', ...all.map(({ id }) => id)]);
  const beside = await listIfPresent(disk, folderOn(stick));
  return [...pool.filter(name => !named.has(name)), ...beside.filter(name => !ids.has(name))];
};

/**
 * Sees that each backup that is there is whole and of the state it was made of, that none went but those too many, and
 * these only for a newer one; `isMade`: a new one was acknowledged. Then another is made, and what is too many is gone.
 */
export const lookAtMany = async (
  stick: Stick,
  { holds, state }: Many,
  isMade: boolean,
  where: string,
  score: Score,
): Promise<void> => {
  const { all, good } = await backupsOn(stick);
  if (good.length < all.length) score.failed(`${where}: something has the name of a backup and is none`);
  for (const one of good) {
    const found = await readOne(stick, one, where, score);
    const was = holds.get(one.id) ?? state;
    if (!sameState(found, was)) score.undetected(`${where}: a backup of a state that never was`);
  }
  const ids = new Set<string>(good.map(({ id }) => id));
  const isNewThere = good.some(({ id }) => !holds.has(id));
  if (isMade && !isNewThere) score.lost(`${where}: the backup that was acknowledged`);
  const mayGo = isNewThere ? holds.size + 1 - newestKept : 0;
  const gone = Array.from(holds.keys())
    .slice(mayGo)
    .filter(id => !ids.has(id));
  if (gone.length > 0) score.lost(`${where}: ${gone.length} backups that are kept`);
  await backUpAgain(stick, where, score);
};

const backUpAgain = async (stick: Stick, where: string, score: Score): Promise<void> => {
  const { vault } = stick;
  const again = await backUp(stick, THE_DAY, 'change').then(() => 'made', codeOf);
  if (again !== 'made') return score.failed(`${where}: no further backup can be made, ${again}`);
  const { good } = await backupsOn(stick);
  const [newest] = good;
  if (good.length !== newestKept) score.failed(`${where}: ${good.length} backups stay`);
  const state = newest && (await readOne(stick, newest, where, score));
  if (state === undefined || !sameState(state, vault.db.data)) score.failed(`${where}: no further backup`);
  const left = await leftOver(stick);
  if (left.length > 0) score.failed(`${where}: ${left.length} files stay that nothing names`);
};
