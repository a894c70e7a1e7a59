import type { OpenJournal } from '../journal/open-journal';
import type { Disk } from '../vault';
import { pooledFile } from './pool';

/**
 * Brings the sealed files of these attachments from a pool back into the journal's own folder, as far as they are not there,
 * under their own ids. Gives those that are there now; one that the pool has lost, or has damaged, is not.
 */
export async function bringFiles(
  open: OpenJournal,
  disk: Disk,
  pool: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const here = new Set((await open.vault.listAttachments()).map(({ id }) => id));
  const there = new Set(ids.filter(id => here.has(id)));
  for (const id of ids) {
    if (here.has(id)) continue;
    const sealed = await pooledFile(disk, pool, id);
    if (sealed === null || !open.vault.copies.opens(id, sealed)) continue;
    await open.vault.copies.takeAttachment(id, sealed);
    there.add(id);
  }
  return there;
}
