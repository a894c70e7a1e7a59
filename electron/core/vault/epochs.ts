import { join } from 'node:path';
import { type Disk, errnoOf } from './disk';
import { listIfPresent, removeIfPresent } from './durable';
import type { VaultEnvironment } from './environment';
import {
  ATTACHMENTS_FOLDER,
  type Epoch,
  epochFolder,
  epochNumber,
  isEpochOf,
  isOwnPartial,
  isSealedName,
  segmentNumber,
} from './layout';

const isSealed = (name: string): boolean =>
  segmentNumber(name) !== null || isSealedName(name) || isOwnPartial(name);

const removeSealed = async (disk: Disk, folder: string): Promise<void> => {
  for (const name of (await listIfPresent(disk, folder)).filter(isSealed))
    await removeIfPresent(disk, join(folder, name));
};

/** Something else may have been put into a folder; then it stays. */
const removeEmpty = async (disk: Disk, folder: string): Promise<void> => {
  try {
    await disk.removeFolder(folder);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno !== 'ENOENT' && errno !== 'ENOTEMPTY' && errno !== 'EEXIST') throw error;
  }
};

/** Removes all that was sealed with one set of keys. */
export const removeEpoch = async (disk: Disk, vaultFolder: string, epoch: Epoch): Promise<void> => {
  const place = epochFolder(vaultFolder, epoch);
  await removeSealed(disk, place);
  await removeSealed(disk, join(place, ATTACHMENTS_FOLDER));
  await removeEmpty(disk, join(place, ATTACHMENTS_FOLDER));
  if (epoch.folder !== '') await removeEmpty(disk, place);
  await disk.syncFolder(vaultFolder);
};

/**
 * Removes what was sealed with keys that were replaced, and what this installation left of a renewal that was cut short.
 * What another one has under later keys stays: in a synced folder it may be here before the header that is for it.
 */
export const removeOtherEpochs = async (
  { disk, device }: VaultEnvironment,
  vaultFolder: string,
  present: Epoch,
): Promise<void> => {
  const names = await disk.list(vaultFolder);
  const isLeft = present.number > 1 && (names.some(isSealed) || names.includes(ATTACHMENTS_FOLDER));
  if (isLeft) await removeEpoch(disk, vaultFolder, { number: 1, folder: '' });
  for (const folder of names) {
    const number = epochNumber(folder);
    if (number === null || folder === present.folder) continue;
    const isOver = number < present.number || isEpochOf(device, folder);
    if (isOver) await removeEpoch(disk, vaultFolder, { number, folder });
  }
};
