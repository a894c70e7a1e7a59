import { join } from 'node:path';
import type { Disk } from '../vault';
import { removeIfPresent, writeNewFile } from '../vault/durable';
import { unfinishedName } from './names';

/**
 * Puts a file in place, whole or not at all, over one of that name: written under a name that no other installation writes,
 * synced, read back and compared, then renamed, then the folder is synced.
 */
export async function placeFile(
  disk: Disk,
  folder: string,
  name: string,
  bytes: Uint8Array,
  device: string,
): Promise<void> {
  const unfinished = join(folder, unfinishedName(name, device));
  await removeIfPresent(disk, unfinished);
  await writeNewFile(disk, unfinished, bytes);
  if (!(await disk.read(unfinished)).equals(bytes)) {
    throw Object.assign(new Error('read back differs'), { code: 'EIO' });
  }
  await disk.rename(unfinished, join(folder, name));
  await disk.syncFolder(folder);
}
