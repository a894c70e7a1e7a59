import { basename, extname, join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import { diskFailure, nodeExportDisk } from './export-disk';

/**
 * Writes `bytes` in the clear to `folder`, under `name` or, where that is taken, one like it: nothing that is there is written
 * over. Gives the name. Fails as the disk does.
 */
export async function writeNewFile(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const extension = extname(name);
  for (let copy = 1; copy <= 1000; copy += 1) {
    const candidate = copy === 1 ? name : `${basename(name, extension)} (${copy})${extension}`;
    if (await wroteNewFile(join(folder, candidate), bytes)) return candidate;
  }
  throw new JournalError('disk-error');
}

/** `false` when a file of that name is there already; it is left alone. */
async function wroteNewFile(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await nodeExportDisk.writeFile(path, bytes);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw diskFailure(error);
  }
}
