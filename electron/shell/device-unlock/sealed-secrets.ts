import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import { writeAtomically } from '../../bridge/atomic-file';

/** What the keychain sealed, a small file for each journal, which only this person may read. Never in a journal's folder. */
export interface SealedSecrets {
  /** `null` when there is none. Each fails with `disk-error`. */
  readonly read: (vault: string) => Promise<Buffer | null>;
  readonly write: (vault: string, sealed: Buffer) => Promise<void>;
  /** Overwrites it, then deletes it. */
  readonly remove: (vault: string) => Promise<void>;
}

/** Kept in `device-unlock/` of the app's own data, named by the journal's random id. */
export function sealedSecretsIn(dataFolder: string): SealedSecrets {
  const folder = join(dataFolder, 'device-unlock');
  const fileOf = (vault: string): string => join(folder, `${vault}.sealed`);
  return {
    read: vault => orDiskError(async () => orAbsent(() => readFile(fileOf(vault)))),
    write: (vault, sealed) =>
      orDiskError(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeAtomically(fileOf(vault), sealed);
      }),
    remove: vault =>
      orDiskError(async () => {
        await orAbsent(() => overwrite(fileOf(vault)));
        await rm(fileOf(vault), { force: true });
      }),
  };
}

async function overwrite(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const { size } = await handle.stat();
    await handle.write(randomBytes(size), 0, size, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

async function orAbsent<Result>(task: () => Promise<Result>): Promise<Result | null> {
  try {
    return await task();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function orDiskError<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    if (typeof codeOf(error) === 'string') throw new JournalError('disk-error');
    throw error;
  }
}
