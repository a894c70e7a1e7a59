import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { JournalError } from '../../../shared/contract/errors';
import { type Disk, errnoOf } from './disk';
import { readIfPresent, removeIfPresent, writeNewFile } from './durable';
import type { VaultEnvironment } from './environment';
import { LOCK_NAME, PARTIAL_SUFFIX } from './layout';
import { parseJson } from './parse-json';

/** How often a holder shows that it is alive, in milliseconds. */
const HEARTBEAT_MS = 10_000;
/** A lock that has not shown life for this long is nobody's. */
export const STALE_MS = 6 * HEARTBEAT_MS;
/**
 * A lock that was never written in full was left by a crash within the moment between its making and its contents: it is
 * nobody's after this long. It cannot be made in one step, as not every file system has hard links and a rename replaces what is there.
 */
export const UNFINISHED_MS = HEARTBEAT_MS;
/** A lock from further ahead was left while some clock was wrong: waiting for that day would keep the head out for years. */
const AHEAD_MS = 24 * 60 * 60 * 1000;

const lockSchema = z.object({ pid: z.int().positive(), host: z.string(), id: z.string() });

/** The right to write to a vault folder. */
export interface VaultLock {
  /** Throws `vault-in-use` when another process has taken the folder over (after a long sleep, say). */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

const hostHash = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 16);

const processIsGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errnoOf(error) === 'ESRCH';
  }
};

const parseLock = (bytes: Buffer) => lockSchema.safeParse(parseJson(bytes.toString('utf8'))).data ?? null;

/** The locks this process holds, by id. One of its own that is not among them is one it could not remove. */
const held = new Set<string>();

/** Nobody's: its process is gone from this machine or has let go of it, or it has not shown life for long. */
const isStale = (bytes: Buffer, age: number): boolean => {
  const lock = parseLock(bytes);
  if (age > STALE_MS || age < -AHEAD_MS) return true;
  if (lock === null) return age > UNFINISHED_MS;
  if (lock.host !== hostHash()) return false;
  return lock.pid === process.pid ? !held.has(lock.id) : processIsGone(lock.pid);
};

/** The lock's bytes when somebody holds it, null when it is free. */
export const lockHolder = async (folder: string, { disk, now }: VaultEnvironment): Promise<Buffer | null> => {
  const path = join(folder, LOCK_NAME);
  const bytes = await readIfPresent(disk, path);
  if (bytes === null) return null;
  try {
    return isStale(bytes, now() - (await disk.facts(path)).modified) ? null : bytes;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Others may be clearing the same lock, or have the folder by now and tidy it: what is not there any more is theirs. */
const orInUse = async <Result>(task: Promise<Result>): Promise<Result> => {
  try {
    return await task;
  } catch (error) {
    throw errnoOf(error) === 'ENOENT' ? new JournalError('vault-in-use') : error;
  }
};

/** Moves a stale lock out of the way. Two may try at once: whoever finds a different lock in hand puts it back. */
const clearStale = async (path: string, id: string, { disk }: VaultEnvironment): Promise<void> => {
  const judged = await readIfPresent(disk, path);
  if (judged === null) return;
  const aside = `${path}.${id}${PARTIAL_SUFFIX}`;
  await orInUse(disk.rename(path, aside));
  if (!(await orInUse(disk.read(aside))).equals(judged)) {
    await orInUse(disk.rename(aside, path));
    throw new JournalError('vault-in-use');
  }
  await removeIfPresent(disk, aside);
};

const isWritten = async (disk: Disk, path: string, contents: Buffer): Promise<boolean> =>
  (await readIfPresent(disk, path))?.equals(contents) === true;

/** Gives false when there is a lock. Throws `vault-in-use` when somebody took it for unfinished while it was written. */
const tryCreate = async (path: string, contents: Buffer, { disk }: VaultEnvironment): Promise<boolean> => {
  try {
    await writeNewFile(disk, path, contents);
    if (await isWritten(disk, path, contents)) return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    // A lock without contents would keep everybody out until it is stale.
    await removeIfPresent(disk, path);
    throw error;
  }
  throw new JournalError('vault-in-use');
};

const keepBeating = (path: string, { disk, now }: VaultEnvironment): NodeJS.Timeout => {
  /** A missed beat only makes the lock look older; losing it is noticed by `assertHeld` before anything is written. */
  const beat = () => void disk.touch(path, now()).catch(() => undefined);
  beat();
  return setInterval(beat, HEARTBEAT_MS).unref();
};

const takeFolder = async (
  folder: string,
  path: string,
  id: string,
  contents: Buffer,
  environment: VaultEnvironment,
): Promise<void> => {
  if ((await lockHolder(folder, environment)) !== null) throw new JournalError('vault-in-use');
  if (await tryCreate(path, contents, environment)) return;
  if ((await lockHolder(folder, environment)) !== null) throw new JournalError('vault-in-use');
  await clearStale(path, id, environment);
  if (!(await tryCreate(path, contents, environment))) throw new JournalError('vault-in-use');
};

/** Takes the folder for writing. Throws `vault-in-use` when another holds it; a holder that is gone is replaced. */
export const acquireLock = async (folder: string, environment: VaultEnvironment): Promise<VaultLock> => {
  const path = join(folder, LOCK_NAME);
  const id = environment.randomBytes(16).toString('hex');
  const contents = Buffer.from(JSON.stringify({ pid: process.pid, host: hostHash(), id }), 'utf8');
  held.add(id);
  try {
    await takeFolder(folder, path, id, contents, environment);
  } catch (error) {
    held.delete(id);
    throw error;
  }
  const timer = keepBeating(path, environment);
  const isHeld = () => isWritten(environment.disk, path, contents);
  return {
    assertHeld: async () => {
      if (!(await isHeld())) throw new JournalError('vault-in-use');
    },
    release: async () => {
      clearInterval(timer);
      held.delete(id);
      if (await isHeld()) await removeIfPresent(environment.disk, path);
    },
  };
};
