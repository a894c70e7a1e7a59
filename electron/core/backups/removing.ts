import { join } from 'node:path';
import type { Disk } from '../vault';
import { errnoOf } from '../vault/disk';
import { listIfPresent, removeIfPresent } from '../vault/durable';
import { HEADER_COPY_NAME, HEADER_NAME, isOwnPartial, PARTIAL_SUFFIX, segmentNumber } from '../vault/layout';
import { contentsName, readUnfinished, unfinishedName } from './names';

const ownNames: ReadonlySet<string> = new Set([HEADER_NAME, HEADER_COPY_NAME, contentsName]);

/** Whether a file is one that making a backup writes into its folder. */
const isOwn = (name: string): boolean =>
  ownNames.has(name) || segmentNumber(name) === 1 || isOwnPartial(name) || isUnfinishedContents(name);

const isUnfinishedContents = (name: string): boolean =>
  name.startsWith(`${contentsName}.`) && name.endsWith(PARTIAL_SUFFIX);

const epochFolderForm = /^epoch-\d{4,9}-[0-9a-f]{24}$/;

/**
 * Whether nothing but a backup is in a folder. Somebody may have opened a backup as a journal and written on in it: that is
 * no backup any longer, and is never removed.
 */
export async function isOnlyBackup(disk: Disk, folder: string): Promise<boolean> {
  for (const name of await listIfPresent(disk, folder)) {
    if (isOwn(name)) continue;
    if (!epochFolderForm.test(name)) return false;
    if (!(await listIfPresent(disk, join(folder, name))).every(isOwn)) return false;
  }
  return true;
}

/** Removes what making a backup writes into a folder, and the folder; what else is in it stays, and so does the folder then. */
export async function removeBackupFolder(disk: Disk, folder: string): Promise<void> {
  for (const name of await listIfPresent(disk, folder)) {
    if (isOwn(name)) await removeIfPresent(disk, join(folder, name));
    else if (epochFolderForm.test(name)) await removeBackupFolder(disk, join(folder, name));
  }
  try {
    await disk.removeFolder(folder);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno !== 'ENOENT' && errno !== 'ENOTEMPTY' && errno !== 'EEXIST') throw error;
  }
}

/** Lets go of a backup: it first stops being one, so that whatever is cut short here leaves none that is half there. */
export async function retire(disk: Disk, vaultFolder: string, id: string, device: string): Promise<void> {
  if (!(await isOnlyBackup(disk, join(vaultFolder, id)))) return;
  const going = join(vaultFolder, unfinishedName(id, device));
  await removeBackupFolder(disk, going);
  await disk.rename(join(vaultFolder, id), going);
  await disk.syncFolder(vaultFolder);
  await removeBackupFolder(disk, going);
}

/** How long what another installation did not finish is left alone, in milliseconds: it may be at it. */
const othersTime = 24 * 3_600_000;

/**
 * Clears away what was not finished: our own at once, for no two runs of ours meet, and what another installation left a day
 * ago. Gives whether something of another's is still there.
 */
export async function clearUnfinished(
  disk: Disk,
  folder: string,
  device: string,
  now: number,
): Promise<boolean> {
  let others = false;
  for (const name of await listIfPresent(disk, folder)) {
    const unfinished = readUnfinished(name, device);
    if (unfinished === null) continue;
    const path = join(folder, name);
    if (!unfinished.own && (await isRecent(disk, path, now))) others = true;
    else if (name.includes('.sealed.')) await removeIfPresent(disk, path);
    else await removeBackupFolder(disk, path);
  }
  return others;
}

/** Whether something may still be worked on by whoever else made it. */
export async function isRecent(disk: Disk, path: string, now: number): Promise<boolean> {
  try {
    return Math.abs(now - (await disk.facts(path)).modified) < othersTime;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}
