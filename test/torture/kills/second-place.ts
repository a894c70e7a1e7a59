import { basename } from 'node:path';
import { listGenerations } from '../../../electron/core/backups/generations';
import { contentsKey, makeBackup } from '../../../electron/core/backups/make-backup';
import { folderOfVault, isBackupName, poolFolder } from '../../../electron/core/backups/names';
import { pooledFile } from '../../../electron/core/backups/pool';
import { type Readable, readable, rotate } from '../../../electron/core/backups/tidy';
import { type Disk, nodeDisk, type OpenVault } from '../../../electron/core/vault';
import { giveWay } from '../../../electron/core/vault/copy/pause';
import type { Break } from '../breaks';
import type { Score } from '../part';
import { doneIn, type Tortured } from '../vault/operations';
import { codeOf, sameState } from '../vault/tortured-vault';

const DEVICE = 'torture';
const EVERY = 5;
/** Of the backups that are there, so many of the newest are read after each kill. */
const READ = 2;

const notPlaced: Disk = {
  ...nodeDisk,
  rename: async (from, to) => (isBackupName(basename(to)) ? undefined : nodeDisk.rename(from, to)),
};

const placeDisk = (breaking: Break | null): Disk => (breaking === 'backup-not-placed' ? notPlaced : nodeDisk);

/** Whether a backup is made once this operation is durable, before it is acknowledged. */
export const isBackedUp = (number: number): boolean => number % EVERY === 0;

/** The last backup that is acknowledged with the operations after `from` up to `to`, by its operation; null for none. */
export const backedUpBetween = (from: number, to: number): number | null => {
  const last = to - (to % EVERY);
  return last > from ? last : null;
};

/** Makes a backup as the app does, and lets go of those that are not kept. */
export const backUp = async (
  vault: OpenVault<Tortured>,
  place: string,
  breaking: Break | null,
): Promise<void> => {
  const disk = placeDisk(breaking);
  const job = { vault, disk, place, device: DEVICE, now: Date.now, pause: giveWay };
  const attachmentsOf = () => Object.values(vault.db.data.files).map(({ id }) => id);
  await makeBackup({ ...job, attachmentsOf, reason: 'change', onProgress: () => undefined });
  await rotate({
    disk,
    device: DEVICE,
    folder: folderOfVault(place, vault.id),
    now: Date.now(),
    epoch: vault.copies.epoch(),
    contentsKey: vault.deriveKey(contentsKey),
  });
};

/** Looks at what is in the second place after a kill: what has a backup's name must be one, whole, of a state that was. */
export const lookAtBackups = async (
  vault: OpenVault<Tortured>,
  place: string,
  wanted: { readonly newest: number; readonly stateAt: (number: number) => Tortured | null },
  score: Score,
): Promise<void> => {
  const folder = folderOfVault(place, vault.id);
  const all = await listGenerations(nodeDisk, folder);
  const good = readable(all, vault.copies.epoch(), vault.deriveKey(contentsKey));
  if (good.length < all.length) score.failed('something has the name of a backup and is none');
  score.figure('backups kept', good.length);
  const read = await Promise.all(good.slice(0, READ).map(one => readOne(vault, folder, one, score)));
  const newest = read[0] === undefined ? 0 : doneIn(read[0]);
  if (newest < wanted.newest)
    score.lost(`a backup of operation ${wanted.newest}; the newest is of ${newest}`);
  for (const state of read) {
    const was = wanted.stateAt(doneIn(state));
    if (was !== null && !sameState(state, was)) score.undetected('a backup of a state that never was');
  }
};

const readOne = async (
  vault: OpenVault<Tortured>,
  folder: string,
  { folder: itself, read }: Readable,
  score: Score,
): Promise<Tortured> => {
  const { attachments, epoch } = read.contents;
  for (const [id] of attachments) {
    const sealed = await pooledFile(nodeDisk, poolFolder(folder, epoch), id);
    if (sealed === null || !vault.copies.opens(id, sealed)) score.lost('a file that a backup names');
  }
  const state = await vault.copies.read(nodeDisk, itself, giveWay).catch(codeOf);
  if (state !== null && typeof state !== 'string') return state;
  score.lost(`a backup does not open: ${state}`);
  return vault.db.data;
};
