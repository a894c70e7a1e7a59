import { join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import type { Chain } from './chain';
import { type Disk, errnoOf } from './disk';
import { listIfPresent, type PlacedFile, placeFiles, removeIfPresent } from './durable';
import type { VaultEnvironment } from './environment';
import { type Finding, isDamage } from './finding';
import { type UnlockedHeader, writeHeaderFiles } from './header-file';
import {
  ATTACHMENTS_FOLDER,
  DAMAGED_FOLDER,
  epochNumber,
  HEADER_COPY_NAME,
  HEADER_NAME,
  isOwnPartial,
  segmentName,
  segmentNumbers,
} from './layout';

/** Nothing is at such a path: a part of it is missing, or a file, or it is none that this system can have. */
const noFolder: ReadonlySet<string | null> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ERR_INVALID_ARG_VALUE',
]);

/** Names in the folder. Throws `folder-missing`. */
export const listVaultFolder = async (disk: Disk, folder: string): Promise<readonly string[]> => {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (noFolder.has(errnoOf(error))) throw new JournalError('folder-missing');
    throw error;
  }
};

/** Throws `no-vault` when nothing here is a vault's, `header-damaged` when only the header files are missing. */
export const assertHasHeader = (names: readonly string[]): void => {
  if (names.includes(HEADER_NAME) || names.includes(HEADER_COPY_NAME)) return;
  const isVault = segmentNumbers(names).length > 0 || names.some(name => epochNumber(name) !== null);
  throw new JournalError(isVault ? 'header-damaged' : 'no-vault');
};

const ATTEMPTS = 5;

/**
 * All the segment files of an epoch's folder, by ascending number. A reader without the lock may look while a writer compacts; when a file
 * goes away under it, it looks again.
 */
export const readSegmentFiles = async (disk: Disk, folder: string): Promise<ReadonlyMap<number, Buffer>> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const files = new Map<number, Buffer>();
      for (const number of segmentNumbers(await listIfPresent(disk, folder))) {
        files.set(number, await disk.read(join(folder, segmentName(number))));
      }
      return files;
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT' || attempt === ATTEMPTS) throw error;
    }
  }
};

const removePartials = async (disk: Disk, folder: string): Promise<void> => {
  const names = (await listIfPresent(disk, folder)).filter(isOwnPartial);
  for (const name of names) await removeIfPresent(disk, join(folder, name));
};

/**
 * Syncs what the last process wrote but may not have synced before it died, because the next segment will vouch for it.
 */
export const settleLastSegment = async (disk: Disk, folder: string, chain: Chain): Promise<void> => {
  const last = chain.links.at(-1);
  if (last !== undefined) await disk.syncFile(join(folder, segmentName(last.number)));
  await disk.syncFolder(folder);
};

/** Removes what crashes left behind: unfinished files, and segments that no longer count. `place`: the epoch's folder. */
export const removeLeftovers = async (
  disk: Disk,
  folder: string,
  place: string,
  chain: Chain,
): Promise<void> => {
  for (const name of new Set([folder, place, join(place, ATTACHMENTS_FOLDER)]))
    await removePartials(disk, name);
  for (const number of chain.leftovers) await removeIfPresent(disk, join(place, segmentName(number)));
  if (chain.leftovers.length > 0) await disk.syncFolder(place);
};

/** Writes both header files again, keeping the damaged ones. */
export const settleHeader = async (
  environment: VaultEnvironment,
  folder: string,
  unlocked: UnlockedHeader,
): Promise<void> => {
  if (!unlocked.repair) return;
  const at = environment.now();
  await keepDamaged(
    environment.disk,
    folder,
    unlocked.damaged.map((bytes, index) => ({ name: `vault-${at}-${index}.json`, bytes })),
  );
  await writeHeaderFiles(environment.disk, folder, unlocked.header);
};

const keepDamaged = async (disk: Disk, folder: string, files: readonly PlacedFile[]): Promise<void> => {
  if (files.length === 0) return;
  await disk.createFolder(join(folder, DAMAGED_FOLDER));
  await disk.syncFolder(folder);
  await placeFiles(disk, join(folder, DAMAGED_FOLDER), files);
};

/**
 * Copies every segment that a damage finding names, as far as it is there, to the folder of damaged files. `place`: the
 * epoch's folder, which is there afterwards.
 */
export const keepDamagedSegments = async (
  environment: VaultEnvironment,
  folder: string,
  place: string,
  findings: readonly Finding[],
): Promise<void> => {
  const { disk, now } = environment;
  const named = new Set(
    findings.filter(isDamage).map(finding => ('segment' in finding ? finding.segment : 0)),
  );
  await disk.createFolder(place);
  const files = await readSegmentFiles(disk, place);
  const at = now();
  const kept = Array.from(files).filter(([number]) => named.has(number));
  await keepDamaged(
    disk,
    folder,
    kept.map(([number, bytes]) => ({ name: `${segmentName(number)}-${at}`, bytes })),
  );
};

const isKeptHeader = (name: string): boolean => /^vault-\d+-\d+\.json$/.test(name);

/** How many files with damaged records in them are kept. A header holds none. */
export const countKept = async (disk: Disk, folder: string): Promise<number> => {
  const names = await listIfPresent(disk, join(folder, DAMAGED_FOLDER));
  return names.filter(name => !isKeptHeader(name)).length;
};

/** Deletes what was kept. Gives how many files there were. */
export const discardKept = (disk: Disk, folder: string): Promise<number> => discard(disk, folder, () => true);

/**
 * Deletes the header files that were kept: each still opens the vault with the passphrase and the recovery key of its
 * day, so none may outlive a change of either.
 */
export const discardKeptHeaders = (disk: Disk, folder: string): Promise<number> =>
  discard(disk, folder, isKeptHeader);

const discard = async (disk: Disk, folder: string, goes: (name: string) => boolean): Promise<number> => {
  const kept = join(folder, DAMAGED_FOLDER);
  const names = (await listIfPresent(disk, kept)).filter(goes);
  for (const name of names) await removeIfPresent(disk, join(kept, name));
  if (names.length > 0) await disk.syncFolder(kept);
  return names.length;
};
