import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Backup, FoundBackups } from '../../../shared/contract/backups';
import { JournalError } from '../../../shared/contract/errors';
import type { BackupId } from '../../../shared/domain/ids';
import {
  type Disk,
  isDamage,
  type OpenVault,
  openVault,
  type Secret,
  type VaultEnvironment,
  type VaultSchema,
} from '../vault';
import { sealedName } from '../vault/attachments';
import { errnoOf } from '../vault/disk';
import { listIfPresent, placeFiles } from '../vault/durable';
import type { VaultHeader } from '../vault/header';
import { readHeaderFiles, writeHeaderFiles } from '../vault/header-file';
import { ATTACHMENTS_FOLDER, epochFolder, HEADER_NAME, sameEpoch, segmentName } from '../vault/layout';
import type { VaultShape } from '../vault/shape';
import { type Generation, listGenerations } from './generations';
import { requirePlace } from './make-backup';
import { backupsFolderName, isBackupName, poolFolder } from './names';
import { pooledFile } from './pool';
import { clearPlaceFor } from './unfinished-journal';

/** Where backups may be in or around a folder that somebody chose: the place, our folder in it, a journal's, or a backup itself. */
async function vaultFoldersAt(disk: Disk, chosen: string): Promise<readonly string[]> {
  if (isBackupName(basename(chosen))) return [dirname(chosen)];
  const names = await listFolder(disk, chosen);
  if (names.some(isBackupName)) return [chosen];
  const above = names.includes(backupsFolderName) ? join(chosen, backupsFolderName) : chosen;
  const inside = await listFolder(disk, above);
  return inside.filter(name => /^[0-9a-f]{32}$/.test(name)).map(name => join(above, name));
}

async function listFolder(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await listIfPresent(disk, folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOTDIR') return [];
    throw error;
  }
}

type Found = {
  readonly journal: string;
  readonly folder: string;
  readonly generations: readonly Generation[];
};

async function foundAt(disk: Disk, chosen: string): Promise<readonly Found[]> {
  await requirePlace(disk, chosen);
  const found: Found[] = [];
  for (const folder of await vaultFoldersAt(disk, chosen)) {
    const generations = (await listGenerations(disk, folder)).filter(({ read }) => read !== null);
    for (const journal of new Set(generations.flatMap(({ read }) => read?.contents.vault ?? []))) {
      const own = generations.filter(({ read }) => read?.contents.vault === journal);
      found.push({ journal, folder, generations: own });
    }
  }
  if (found.length === 0) throw new JournalError('no-vault');
  return found;
}

/** The journals whose backups are in a folder, the one with the newest first. Without their keys nobody can say more. */
export async function findBackups(disk: Disk, chosen: string): Promise<readonly FoundBackups[]> {
  const found = (await foundAt(disk, chosen)).map(({ journal, generations }) => {
    const newest = generations[0]?.read?.contents.epoch;
    const backups = generations.flatMap(({ read }): readonly Backup[] => {
      if (read === null) return [];
      const { id, madeAt, reason, size, epoch } = read.contents;
      return [{ id, madeAt, reason, size, sameKeys: newest !== undefined && sameEpoch(epoch, newest) }];
    });
    return { journal, backups };
  });
  return found.sort((a, b) => (b.backups[0]?.madeAt ?? 0) - (a.backups[0]?.madeAt ?? 0));
}

export type BringingBack<T extends VaultShape> = {
  /** The disk that has the backup. */
  readonly disk: Disk;
  readonly chosen: string;
  readonly journal: string;
  readonly id: BackupId;
  readonly target: string;
  readonly secret: Secret;
  readonly schema: VaultSchema<T>;
  /** Its disk is that of the target. */
  readonly environment: VaultEnvironment;
  readonly onProgress: (done: number, total: number) => void;
};

/**
 * Makes a vault folder of a backup, whole or not at all: under another name until everything is on the disk and was read
 * back. The secret is tried on the backup first. Fails as opening does, with `vault-damaged` when anything of the backup's
 * notes is not as it was written, and with `vault-exists` or `folder-not-empty`.
 */
export async function bringBack<T extends VaultShape>(work: BringingBack<T>): Promise<void> {
  const { disk, chosen, journal, id, target, secret, schema, environment } = work;
  const found = (await foundAt(disk, chosen)).filter(one => one.journal === journal);
  const generation = found.flatMap(({ generations }) => generations).find(one => one.id === id);
  if (generation === undefined) throw new JournalError('not-found');
  await requireFree(environment.disk, target);
  const source = await openVault({
    ...schema,
    folder: generation.folder,
    secret,
    environment: { ...environment, disk },
    readOnly: true,
  });
  try {
    if (source.id !== journal || source.opened.findings.some(isDamage))
      throw new JournalError('vault-damaged');
    await makeWhole(work, source, generation);
  } finally {
    await source.close();
  }
}

async function makeWhole<T extends VaultShape>(
  work: BringingBack<T>,
  source: OpenVault<T>,
  generation: Generation,
): Promise<void> {
  const { target, environment } = work;
  const partial = await clearPlaceFor(environment, target);
  try {
    await copyOut(work, source, generation, partial);
    await putInPlace(environment.disk, partial, target);
  } catch (error) {
    await Promise.allSettled([rm(partial, { recursive: true, force: true })]);
    throw error;
  }
}

async function copyOut<T extends VaultShape>(
  { disk, environment, onProgress }: BringingBack<T>,
  source: OpenVault<T>,
  { folder, read }: Generation,
  partial: string,
): Promise<void> {
  const { disk: ours } = environment;
  const epoch = source.copies.epoch();
  const inside = epochFolder(partial, epoch);
  await ours.createFolder(inside);
  const segment = segmentName(1);
  const base = await disk.read(join(epochFolder(folder, epoch), segment));
  await placeFiles(ours, inside, [{ name: segment, bytes: base }]);
  const ids = (read?.contents.attachments ?? []).map(([id]) => id);
  const files = join(inside, ATTACHMENTS_FOLDER);
  const pool = poolFolder(dirname(folder), epoch);
  if (ids.length > 0) {
    await ours.createFolder(files);
    await ours.syncFolder(inside);
  }
  for (const [at, id] of ids.entries()) {
    const sealed = await pooledFile(disk, pool, id);
    // One that is lost or damaged must not keep the notes from coming back; its entry shows that it is missing.
    if (sealed !== null && source.copies.opens(id, sealed)) {
      await placeFiles(ours, files, [{ name: sealedName(id), bytes: sealed }]);
    }
    onProgress(at + 1, ids.length + 1);
  }
  await writeHeaderFiles(ours, partial, await headerIn(disk, folder));
  await ours.syncFolder(dirname(partial));
}

/** The header that is as it was written; the backup was opened with it. */
async function headerIn(disk: Disk, folder: string): Promise<VaultHeader> {
  const { main, copy } = await readHeaderFiles(disk, folder);
  const [good] = [main, copy].flatMap(file => (file?.kind === 'intact' ? [file.header] : []));
  if (good === undefined) throw new JournalError('vault-damaged');
  return good;
}

/** An empty folder that the head chose makes room. Where folders cannot be synced, syncing a file takes the rename along. */
async function putInPlace(disk: Disk, partial: string, target: string): Promise<void> {
  await requireFree(disk, target);
  if ((await listIfPresent(disk, dirname(target))).includes(basename(target))) {
    await disk.removeFolder(target);
  }
  await disk.rename(partial, target);
  try {
    await disk.syncFile(join(target, HEADER_NAME));
    await disk.syncFolder(dirname(target));
  } catch (error) {
    // Whoever is told that it failed can try again only while nothing is there.
    await disk.rename(target, partial);
    throw error;
  }
}

async function requireFree(disk: Disk, target: string): Promise<void> {
  const names = await listIfPresent(disk, target);
  if (names.length === 0) return;
  throw new JournalError(names.some(name => name.startsWith('vault.')) ? 'vault-exists' : 'folder-not-empty');
}
