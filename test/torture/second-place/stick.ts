import { basename, dirname } from 'node:path';
import { listGenerations } from '../../../electron/core/backups/generations';
import { contentsKey, makeBackup } from '../../../electron/core/backups/make-backup';
import { folderOfVault, isBackupName } from '../../../electron/core/backups/names';
import { type Readable, readable, renewHeaders, rotate } from '../../../electron/core/backups/tidy';
import { type Disk, nodeDisk, type OpenVault, sameEpoch } from '../../../electron/core/vault';
import { giveWay } from '../../../electron/core/vault/copy/pause';
import { withDiskCodes } from '../../../electron/core/vault/disk-fault';
import type { BackupReason } from '../../../shared/contract/backups';
import type { BackupId } from '../../../shared/domain/ids';
import type { Break } from '../breaks';
import type { Tortured } from '../vault/operations';

const DEVICE = 'torture';
const DAY_MS = 24 * 60 * 60 * 1000;
const BEGINNING = Date.UTC(2026, 0, 1);

/** Where the backups of a vault go. */
export interface Stick {
  readonly vault: OpenVault<Tortured>;
  readonly place: string;
  readonly disk: Disk;
}

const notPlaced: Disk = {
  ...nodeDisk,
  rename: async (from, to) => (isBackupName(basename(to)) ? undefined : nodeDisk.rename(from, to)),
  syncFile: async path => (isBackupName(basename(dirname(path))) ? undefined : nodeDisk.syncFile(path)),
};

/** The disk under the backups of a process that is going to be killed. */
export const stickDisk = (breaking: Break | null): Disk =>
  breaking === 'backup-not-placed' ? notPlaced : nodeDisk;

export const folderOn = ({ vault, place }: Stick): string => folderOfVault(place, vault.id);

/** The backups that can be read, the newest first. */
export const backupsOn = async (stick: Stick) => {
  const { vault, disk } = stick;
  const all = await listGenerations(disk, folderOn(stick));
  const good = readable(all, vault.copies.epoch(), vault.deriveKey(contentsKey));
  return { all, good };
};

/** Of some backups, those that have the keys that the vault has now. */
export const withKeysOfNow = ({ vault }: Stick, backups: readonly Readable[]): readonly Readable[] =>
  backups.filter(({ read }) => sameEpoch(read.contents.epoch, vault.copies.epoch()));

const moment = (number: number): number => BEGINNING + number * DAY_MS;

/** Makes a backup, and lets go of none. Gives its id. */
export const backUpOnly = async (stick: Stick, number: number, reason: BackupReason): Promise<BackupId> => {
  const { vault, place, disk } = stick;
  const attachmentsOf = () => Object.values(vault.db.data.files).map(({ id }) => id);
  const job = { vault, disk, place, device: DEVICE, now: () => moment(number), pause: giveWay };
  const { id } = await makeBackup({ ...job, attachmentsOf, reason, onProgress: () => undefined });
  return id;
};

/**
 * Makes a backup as the app does, gives those that are there the header of now and lets go of those that are not kept. Each
 * operation is a day of its own, so that all of what is kept for days and months is there.
 */
export const backUp = (stick: Stick, number: number, reason: BackupReason): Promise<void> =>
  withDiskCodes(async () => {
    const { vault, disk } = stick;
    await backUpOnly(stick, number, reason);
    const tidying = {
      disk,
      device: DEVICE,
      folder: folderOn(stick),
      now: moment(number),
      epoch: vault.copies.epoch(),
      contentsKey: vault.deriveKey(contentsKey),
    };
    await renewHeaders(tidying, vault.copies);
    await rotate(tidying);
  });
