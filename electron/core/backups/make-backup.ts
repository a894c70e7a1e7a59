import { join } from 'node:path';
import type { BackupReason } from '../../../shared/contract/backups';
import { JournalError } from '../../../shared/contract/errors';
import type { BackupId } from '../../../shared/domain/ids';
import type { Instant } from '../../../shared/domain/time';
import type { Disk } from '../vault';
import type { Pause } from '../vault/copy/pause';
import { type VaultSnapshot, valuesOf } from '../vault/copy/snapshot';
import type { VaultCopies } from '../vault/copy/vault-copies';
import { errnoOf } from '../vault/disk';
import { epochOf } from '../vault/header';
import { epochFolder, segmentName } from '../vault/layout';
import type { StoredCollections, VaultShape } from '../vault/shape';
import { type BackupContents, encodeContents } from './contents';
import { listGenerations } from './generations';
import { backupIdOf, contentsName, folderOfVault, nextNumber, poolFolder, unfinishedName } from './names';
import { placeFile } from './place-file';
import { fillPool, type Pooled } from './pool';
import { clearUnfinished, removeBackupFolder } from './removing';

/** What is copied. */
export type CopiedVault<T extends VaultShape> = {
  readonly id: string;
  readonly copies: VaultCopies<T>;
  readonly listAttachments: () => Promise<readonly { readonly id: string; readonly sealedBytes: number }[]>;
  readonly deriveKey: (purpose: string) => Buffer;
};

export type BackupJob<T extends VaultShape> = {
  readonly vault: CopiedVault<T>;
  /** Which sealed files go with the values. */
  readonly attachmentsOf: (values: StoredCollections) => readonly string[];
  readonly disk: Disk;
  readonly place: string;
  readonly device: string;
  readonly reason: BackupReason;
  readonly now: () => Instant;
  /** Lets others work, and rejects when the work is to stop. */
  readonly pause: Pause;
  readonly onProgress: (done: number, total: number) => void;
};

/** Under what key a backup's own account is authenticated. */
export const contentsKey = 'backup-contents';

/** Fails with `folder-missing` when the place is not there. It is never made: a stick that is out would come to lie on the disk. */
export async function requirePlace(disk: Disk, place: string): Promise<void> {
  try {
    await disk.list(place);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === 'ENOENT' || errno === 'ENOTDIR') throw new JournalError('folder-missing');
    throw error;
  }
}

/**
 * Makes a backup of a vault as it is now: under another name until all of it is on the disk, was read back from there, and
 * is what was meant. Nothing that was there before is touched. Resolves with what the backup says of itself.
 */
export async function makeBackup<T extends VaultShape>(job: BackupJob<T>): Promise<BackupContents> {
  const { disk, place, vault, device } = job;
  await requirePlace(disk, place);
  const folder = folderOfVault(place, vault.id);
  await disk.createFolder(folder);
  await disk.syncFolder(place);
  await clearUnfinished(disk, folder, device, job.now());
  const snapshot = await vault.copies.snapshot();
  const highest = (await listGenerations(disk, folder))[0]?.number ?? 0;
  const madeAt = job.now();
  const number = nextNumber(highest, device);
  const id = backupIdOf(madeAt, number);
  const attachments = await pooled(job, snapshot, number);
  const unfinished = join(folder, unfinishedName(id, device));
  const contents = await write(job, { folder: unfinished, id, madeAt, snapshot, attachments });
  await job.pause();
  await disk.rename(unfinished, join(folder, id));
  // Where folders cannot be synced (Windows, some network disks), this takes the rename along.
  await disk.syncFile(join(folder, id, contentsName));
  await disk.syncFolder(folder);
  return contents;
}

async function pooled<T extends VaultShape>(
  job: BackupJob<T>,
  snapshot: VaultSnapshot,
  number: number,
): Promise<readonly Pooled[]> {
  const { vault, disk, place, device } = job;
  const pool = poolFolder(folderOfVault(place, vault.id), epochOf(snapshot.header));
  const sizes = new Map((await vault.listAttachments()).map(file => [file.id, file.sealedBytes]));
  const ids = job.attachmentsOf(valuesOf(snapshot));
  if (ids.length === 0) return [];
  await disk.createFolder(pool);
  await disk.syncFolder(join(pool, '..'));
  await disk.syncFolder(join(pool, '..', '..'));
  await clearUnfinished(disk, pool, device, job.now());
  const onFile = async (done: number, total: number): Promise<void> => {
    job.onProgress(done, total + 2);
    await job.pause();
  };
  const turn = Math.floor(number / 1000);
  return fillPool({ disk, pool, copies: vault.copies, sizes, device, turn, onFile }, ids);
}

type Writing = {
  readonly folder: string;
  readonly id: BackupId;
  readonly madeAt: Instant;
  readonly snapshot: VaultSnapshot;
  readonly attachments: readonly Pooled[];
};

async function write<T extends VaultShape>(job: BackupJob<T>, writing: Writing): Promise<BackupContents> {
  const { disk, vault, device, reason, pause } = job;
  const { folder, id, madeAt, snapshot, attachments } = writing;
  const total = attachments.length + 2;
  await removeBackupFolder(disk, folder);
  await disk.createFolder(folder);
  await vault.copies.write(disk, folder, snapshot, pause);
  job.onProgress(total - 1, total);
  const epoch = epochOf(snapshot.header);
  const { bytes: size } = await disk.facts(join(epochFolder(folder, epoch), segmentName(1)));
  const { number, folder: keysFolder } = epoch;
  const contents: BackupContents = {
    format: 1,
    vault: vault.id,
    id,
    madeAt,
    reason,
    epoch: { number, folder: keysFolder },
    mark: snapshot.mark,
    size,
    attachments: attachments.map(([name, bytes]) => [name, bytes]),
  };
  const key = vault.deriveKey(contentsKey);
  try {
    await placeFile(disk, folder, contentsName, encodeContents(contents, key), device);
  } finally {
    key.fill(0);
  }
  await vault.copies.verify(disk, folder, snapshot, pause);
  job.onProgress(total, total);
  return contents;
}
