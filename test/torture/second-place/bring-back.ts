import { poolFolder } from '../../../electron/core/backups/names';
import { pooledFile } from '../../../electron/core/backups/pool';
import { giveWay } from '../../../electron/core/vault/copy/pause';
import { withDiskCodes } from '../../../electron/core/vault/disk-fault';
import type { Break } from '../breaks';
import { emptyTortured, type Tortured } from '../vault/operations';
import { backUp, backupsOn, folderOn, type Stick, withKeysOfNow } from './stick';

/** Which backup is gone back to, counted from the newest; the oldest where there are fewer. */
const STEPS_BACK = 2;

const bringFiles = async ({ vault, disk }: Stick, pool: string, ids: readonly string[]): Promise<void> => {
  const here = new Set((await vault.listAttachments()).map(({ id }) => id));
  for (const id of ids.filter(one => !here.has(one))) {
    const sealed = await pooledFile(disk, pool, id);
    if (sealed !== null) await vault.copies.takeAttachment(id, sealed);
  }
};

const read = async (stick: Stick): Promise<Tortured | null> => {
  const { vault, disk } = stick;
  const mine = withKeysOfNow(stick, (await backupsOn(stick)).good);
  const chosen = mine[Math.min(STEPS_BACK, mine.length - 1)];
  if (chosen === undefined) return null;
  const then = await vault.copies.read(disk, chosen.folder, giveWay);
  const pool = poolFolder(folderOn(stick), chosen.read.contents.epoch);
  await bringFiles(
    stick,
    pool,
    Object.values(then.files).map(({ id }) => id),
  );
  return then;
};

/**
 * What comes before the commit by which the journal goes back, as the app does it: the backup is read, files come back, and
 * what the journal is now is kept. Gives what it is to be, or null where no backup has the keys of now.
 */
export const bringBack = (
  stick: Stick,
  number: number,
  breaking: Break | null = null,
): Promise<Tortured | null> =>
  withDiskCodes(async () => {
    const then = await read(stick);
    if (then === null) return null;
    if (breaking !== 'nothing-kept-before') await backUp(stick, number, 'before-restore');
    if (breaking === 'emptied-first') await stick.vault.commit(() => emptyTortured);
    return then;
  });
