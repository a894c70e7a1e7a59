import { join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import type { CreateVaultOptions, OpenVault } from './api';
import { assembleVault } from './assemble-vault';
import { sealBase } from './base-segment';
import type { Disk } from './disk';
import { withDiskCodes } from './disk-fault';
import { placeFiles, removeIfPresent } from './durable';
import { HEADER_FORMAT } from './header';
import { signWith, type UnlockedHeader, writeHeaderFiles } from './header-file';
import { drawRecoveryKey, settleCost } from './header-keeper';
import { KEY_BYTES } from './keys';
import {
  DAMAGED_FOLDER,
  epochNumber,
  firstEpoch,
  isOwnPartial,
  isStray,
  LOCK_NAME,
  segmentName,
  segmentNumber,
} from './layout';
import { acquireLock, type VaultLock } from './lock';
import { SEGMENT_HEADER_BYTES } from './segment-header';
import type { VaultShape } from './shape';
import { passphraseSlot, recoverySlot } from './slots';

const FIRST = 1;

const isVaultLike = (name: string): boolean =>
  isStray(name) ||
  segmentNumber(name) !== null ||
  epochNumber(name) !== null ||
  name.startsWith('vault.') ||
  name === DAMAGED_FOLDER;

/**
 * Whether a folder holds nothing but what a creation that was cut short leaves: no header, and at most the first
 * segment, as long as a segment without a single frame. Nothing can be in it.
 */
const isCutShort = async (disk: Disk, folder: string, names: readonly string[]): Promise<boolean> => {
  const first = segmentName(FIRST);
  if (!names.every(name => name === first || name === LOCK_NAME || isOwnPartial(name))) return false;
  return !names.includes(first) || (await disk.facts(join(folder, first))).bytes === SEGMENT_HEADER_BYTES;
};

const assertFree = async (disk: Disk, folder: string): Promise<void> => {
  const names = await disk.list(folder);
  if (await isCutShort(disk, folder, names)) return;
  throw new JournalError(names.some(isVaultLike) ? 'vault-exists' : 'folder-not-empty');
};

const clear = async (disk: Disk, folder: string): Promise<void> => {
  const names = (await disk.list(folder)).filter(name => name !== LOCK_NAME);
  for (const name of names) await removeIfPresent(disk, join(folder, name));
};

const drawHeader = async <T extends VaultShape>(options: CreateVaultOptions<T>, master: Buffer) => {
  const { now, randomBytes } = options.environment;
  const vault = randomBytes(16).toString('hex');
  const cost = await settleCost(options.kdf, now);
  const recovery = drawRecoveryKey(randomBytes);
  const slots = {
    passphrase: await passphraseSlot(vault, options.passphrase, cost, master, randomBytes),
    recoveryKey: recoverySlot(vault, recovery.key, master, randomBytes),
    devices: [],
  };
  const content = {
    format: HEADER_FORMAT,
    vault,
    created: now(),
    generation: 1,
    recoveryKeyConfirmed: false,
    epoch: firstEpoch,
    slots,
  } as const;
  return { header: signWith(master, content), recoveryKey: recovery.printed };
};

/**
 * The header comes last: until it is there, there is no vault. Deriving the key takes a while, in which a synced folder
 * may have filled, so the folder is looked at once more before anything in it goes.
 */
const writeEmptyVault = async <T extends VaultShape>(
  options: CreateVaultOptions<T>,
  header: UnlockedHeader,
): Promise<void> => {
  const { folder, environment, dataVersion } = options;
  const vaultId = Buffer.from(header.header.vault, 'hex');
  const { randomBytes, disk } = environment;
  const keys = { master: header.master, vaultId, dataVersion: dataVersion ?? 1, randomBytes };
  await assertFree(disk, folder);
  await clear(disk, folder);
  await placeFiles(disk, folder, [{ name: segmentName(FIRST), bytes: sealBase(keys, FIRST, []) }]);
  await writeHeaderFiles(disk, folder, header.header);
};

const create = async <T extends VaultShape>(options: CreateVaultOptions<T>, lock: VaultLock) => {
  const { folder, environment } = options;
  const master = environment.randomBytes(KEY_BYTES);
  try {
    const drawn = await drawHeader(options, master);
    const header = { header: drawn.header, master, findings: [], repair: false, damaged: [] };
    await writeEmptyVault(options, header);
    const vault = await assembleVault({
      folder,
      schema: options,
      environment,
      header,
      lock,
      seen: options.seen,
    });
    return { vault, recoveryKey: drawn.recoveryKey };
  } catch (error) {
    master.fill(0);
    throw error;
  }
};

/** A new vault, open, and its recovery key, which is shown once and kept nowhere. */
export interface CreatedVault<T extends VaultShape> {
  readonly vault: OpenVault<T>;
  readonly recoveryKey: string;
}

/**
 * Creates an empty vault in a folder that is missing or empty, and opens it.
 * Throws `vault-exists` or `folder-not-empty` when there is anything in the folder, `passphrase-too-weak` for an empty
 * passphrase, and the disk's own errors.
 */
export const createVault = <T extends VaultShape>(options: CreateVaultOptions<T>): Promise<CreatedVault<T>> =>
  withDiskCodes(async () => {
    const { folder, environment } = options;
    if (options.passphrase === '') throw new JournalError('passphrase-too-weak');
    await environment.disk.createFolder(folder);
    await assertFree(environment.disk, folder);
    const lock = await acquireLock(folder, environment);
    try {
      return await create(options, lock);
    } catch (error) {
      await lock.release();
      throw error;
    }
  });
