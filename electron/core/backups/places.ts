import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import type { Disk } from '../vault';
import { requirePlace } from './make-backup';
import { folderOfVault } from './names';

/**
 * Fails with `not-allowed` for a place inside the journal's own folder or above it, however it is called: what happens to the
 * one would happen to the other. Fails as the disk does when nothing can be written there.
 */
export async function requireGoodPlace(
  disk: Disk,
  place: string,
  vault: { readonly id: string; readonly folder: string },
): Promise<void> {
  await requirePlace(disk, place);
  const [chosen, own] = await Promise.all([realpath(place), realpath(vault.folder)]);
  if (isWithin(chosen, own) || isWithin(own, chosen)) throw new JournalError('not-allowed');
  await disk.createFolder(folderOfVault(place, vault.id));
  await disk.syncFolder(join(folderOfVault(place, vault.id), '..'));
}

function isWithin(folder: string, above: string): boolean {
  const way = relative(above, folder);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
