import { join } from 'node:path';
import type { AppendFile, Disk } from './disk';
import { errnoOf } from './disk';
import { PARTIAL_SUFFIX } from './layout';

/** Appends all the bytes, however few the file system takes at a time. */
export const writeAll = async (file: AppendFile, bytes: Uint8Array): Promise<void> => {
  let rest = bytes;
  while (rest.length > 0) {
    const taken = await file.write(rest);
    if (taken <= 0) throw Object.assign(new Error('no bytes were taken'), { code: 'EIO' });
    rest = rest.subarray(taken);
  }
};

/** The file's bytes, or null when there is no such file. */
export const readIfPresent = async (disk: Disk, path: string): Promise<Buffer | null> => {
  try {
    return await disk.read(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Names in a folder, none when it does not exist. */
export const listIfPresent = async (disk: Disk, folder: string): Promise<readonly string[]> => {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
};

/** Removes a file that may be gone already. */
export const removeIfPresent = async (disk: Disk, path: string): Promise<void> => {
  try {
    await disk.remove(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
};

/** Creates a file with these bytes and makes its contents durable. Its name is durable once the folder is synced. */
export const writeNewFile = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const file = await disk.createFile(path);
  try {
    await writeAll(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** A file to be put in place: its name in the folder and its bytes. */
export interface PlacedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const writePartial = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  await removeIfPresent(disk, path);
  await writeNewFile(disk, path, bytes);
  const written = await disk.read(path);
  if (!written.equals(bytes)) throw Object.assign(new Error('read back differs'), { code: 'EIO' });
};

/**
 * Puts files in place, each whole or not at all: all under temporary names, synced, read back and compared, then
 * renamed in order, then the folder is synced. Where folders cannot be synced (Windows, some network disks), syncing a
 * renamed file takes the renames before it along. A leftover temporary file is overwritten; it never counted.
 */
export const placeFiles = async (disk: Disk, folder: string, files: readonly PlacedFile[]): Promise<void> => {
  await preparePlacing(disk, folder, files);
  await finishPlacing(disk, folder, files);
};

/** The first half of `placeFiles`: nothing counts yet. */
export const preparePlacing = async (
  disk: Disk,
  folder: string,
  files: readonly PlacedFile[],
): Promise<void> => {
  for (const { name, bytes } of files)
    await writePartial(disk, join(folder, `${name}${PARTIAL_SUFFIX}`), bytes);
};

/** The second half of `placeFiles`. */
export const finishPlacing = async (
  disk: Disk,
  folder: string,
  files: readonly Pick<PlacedFile, 'name'>[],
): Promise<void> => {
  for (const { name } of files)
    await disk.rename(join(folder, `${name}${PARTIAL_SUFFIX}`), join(folder, name));
  const last = files.at(-1);
  if (last !== undefined) await disk.syncFile(join(folder, last.name));
  await disk.syncFolder(folder);
};
