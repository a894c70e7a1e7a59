import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  cheapestKdfCost,
  createVault,
  type Disk,
  isDamage,
  nodeDisk,
  type OpenVault,
  openVault,
  type Secret,
  type VaultEnvironment,
} from '../../../electron/core/vault';
import { JournalError } from '../../../shared/contract/errors';
import { unsyncedDisk } from '../disks/broken';
import type { Score } from '../part';
import { attachmentBytes, emptyTortured, type Tortured } from './operations';
import { passphraseOf } from './ways-in';

/** The world as the vault sees it, but for the disk and the clock. */
export const environmentOn = (disk: Disk = nodeDisk, now: () => number = Date.now): VaultEnvironment => ({
  now,
  randomBytes,
  device: 'torture',
  disk,
});

/** Makes an empty vault and leaves it open. */
export const makeVault = (folder: string, environment = environmentOn()) =>
  createVault({
    folder,
    passphrase: passphraseOf(0),
    kdf: cheapestKdfCost,
    empty: emptyTortured,
    environment,
  });

/** Opens for writing, by the recovery key, which costs nothing to derive. */
export const openTortured = (
  folder: string,
  recoveryKey: string,
  environment = environmentOn(),
): Promise<OpenVault<Tortured>> => openBy(folder, { kind: 'recovery-key', recoveryKey }, environment);

/** The same by the passphrase that an operation set: what a head has left while no recovery key was given to her. */
export const openByPassphrase = (folder: string, number: number): Promise<OpenVault<Tortured>> =>
  openBy(folder, { kind: 'passphrase', passphrase: passphraseOf(number) }, environmentOn());

/** By the recovery key, or where that is not the one in force, by the passphrase that an operation set; null: not then. */
export const openByEither = async (
  folder: string,
  recoveryKey: string,
  number: number | null,
): Promise<OpenVault<Tortured>> => {
  try {
    return await openTortured(folder, recoveryKey, environmentOn(unsyncedDisk));
  } catch (error) {
    if (number === null || codeOf(error) !== 'wrong-recovery-key') throw error;
    return openByPassphrase(folder, number);
  }
};

const openBy = (
  folder: string,
  secret: Secret,
  environment: VaultEnvironment,
): Promise<OpenVault<Tortured>> => openVault({ folder, secret, empty: emptyTortured, environment });

const isWhole = (lock: Buffer): boolean => lock.toString('utf8').trim().endsWith('}');

/**
 * A crash, or a disk that fails for good, between the making of the lock and the end of its contents leaves one that says
 * nothing and keeps everybody out for a minute. That is not waited for here, but counted.
 */
export const clearUnfinishedLock = (folder: string, score: Score): void => {
  const lock = join(folder, 'vault.lock');
  if (!existsSync(lock) || isWhole(readFileSync(lock))) return;
  score.count('unfinished locks');
  rmSync(lock);
};

export const foundDamage = (vault: OpenVault<Tortured>): boolean => vault.opened.findings.some(isDamage);

/** The code a vault refused with, or null for anything that is not a refusal (and so a bug). */
export const codeOf = (error: unknown): string | null => (error instanceof JournalError ? error.code : null);

const plain = (data: Tortured) => ({
  ...data,
  files: Object.fromEntries(Object.entries(data.files).map(([name, { made }]) => [name, made])),
});

/** Whether two states are the same, but for the ids that the vault draws. */
export const sameState = (one: Tortured, other: Tortured): boolean =>
  isDeepStrictEqual(plain(one), plain(other));

/** Names of attachments that the data speaks of and that do not read as they were given. */
export const lostAttachments = async (vault: OpenVault<Tortured>): Promise<readonly string[]> => {
  const lost: string[] = [];
  for (const [name, { id, made }] of Object.entries(vault.db.data.files)) {
    const bytes = await vault.readAttachment(id).catch(codeOf);
    if (!(bytes instanceof Buffer) || !bytes.equals(attachmentBytes(made))) lost.push(name);
  }
  return lost;
};
