import { join } from 'node:path';
import { asId, type BackupId } from '../../../shared/domain/ids';
import type { Disk } from '../vault';
import { errnoOf } from '../vault/disk';
import { listIfPresent, readIfPresent } from '../vault/durable';
import { type ReadContents, readContents } from './contents';
import { contentsName, isBackupName, numberOf } from './names';

/** A backup as it lies in its folder. */
export type Generation = {
  readonly id: BackupId;
  readonly number: number;
  readonly folder: string;
  /** Null when it cannot be read, or says it is another. */
  readonly read: ReadContents | null;
};

/** What is in the folder of a journal's backups: the newest first. */
export async function listGenerations(disk: Disk, vaultFolder: string): Promise<readonly Generation[]> {
  const ids = (await listIfPresent(disk, vaultFolder)).filter(isBackupName).map(asId.backup);
  const generations: Generation[] = [];
  for (const id of ids) {
    const folder = join(vaultFolder, id);
    const read = await readOf(disk, folder);
    const isOfThisName = read?.contents.id === id;
    generations.push({ id, number: numberOf(id), folder, read: isOfThisName ? read : null });
  }
  return generations.sort((a, b) => b.number - a.number || (a.id < b.id ? 1 : -1));
}

async function readOf(disk: Disk, folder: string): Promise<ReadContents | null> {
  try {
    const bytes = await readIfPresent(disk, join(folder, contentsName));
    return bytes && readContents(bytes);
  } catch (error) {
    // A file of that name, or a sector that cannot be read: it is no backup, and the others may be whole.
    if (errnoOf(error) === 'ENOTDIR' || errnoOf(error) === 'EIO') return null;
    throw error;
  }
}

/** Whether a folder is a backup and no journal: nobody should go on writing in it. */
export const isBackup = async (disk: Disk, folder: string): Promise<boolean> =>
  (await listIfPresent(disk, folder)).includes(contentsName);
