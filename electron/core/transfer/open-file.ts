import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Instant } from '../../../shared/domain/time';

/** A file's first bytes, or all of it when it is not longer than was asked for. */
export type FileBytes = {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly modifiedAt: Instant;
};

/** Opens `path` without following a link and reads at most `limit` bytes; `null` when it cannot be read. */
export async function readFirstBytes(path: string, limit: number): Promise<FileBytes | null> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const found = await file.stat();
    if (!found.isFile()) return null;
    const bytes = await fill(file, Math.min(found.size, limit));
    return { bytes, size: found.size, modifiedAt: Math.round(found.mtimeMs) };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  } finally {
    await file?.close();
  }
}

/** One read may give less than asked for; a file that became shorter gives what is left. */
async function fill(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
