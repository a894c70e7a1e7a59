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
  type VaultEnvironment,
} from '../../../electron/core/vault';
import { JournalError } from '../../../shared/contract/errors';
import type { Score } from '../part';
import { attachmentBytes, emptyTortured, passphraseOf, type Tortured } from './operations';

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
): Promise<OpenVault<Tortured>> =>
  openVault({ folder, secret: { kind: 'recovery-key', recoveryKey }, empty: emptyTortured, environment });

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

/** Whether the passphrase that an operation set opens the vault. */
export const opensWith = (vault: OpenVault<Tortured>, number: number): Promise<boolean> =>
  vault.checkSecret({ kind: 'passphrase', passphrase: passphraseOf(number) }).then(
    () => true,
    error => {
      if (codeOf(error) === 'wrong-passphrase') return false;
      throw error;
    },
  );

/** The operation that set the passphrase a state belongs to. */
export const passphraseIn = ({ meta }: Tortured): number => meta['passphrase']?.done ?? 0;
