import { stat } from 'node:fs/promises';
import { JournalError } from '../../../../shared/contract/errors';
import type { CircleId } from '../../../../shared/domain/ids';
import type { OpenJournal } from '../../journal/open-journal';
import { requireRecord } from '../../network/records/stamps';

/** Names the folder that a circle shares; `null` forgets it. What was passed over there is passed over no more. Fails with `folder-missing`. */
export async function setLibrary(open: OpenJournal, circle: CircleId, folder: string | null): Promise<void> {
  if (folder !== null && !(await isFolder(folder))) throw new JournalError('folder-missing');
  await open.vault.patch(journal => {
    requireRecord(journal.circles, circle);
    return { libraries: { [circle]: folder === null ? null : { circle, folder, passedOver: [] } } };
  });
  open.world.emit('sharingChanged', null);
}

/** Says no more of a file. Fails with `not-found` for a circle without a library. */
export async function passOver(open: OpenJournal, circle: CircleId, file: string): Promise<void> {
  await open.vault.patch(journal => {
    const library = requireRecord(journal.libraries, circle);
    const passedOver = [...new Set([...library.passedOver, file])];
    return { libraries: { [circle]: { ...library, passedOver } } };
  });
  open.world.emit('sharingChanged', null);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
