import { join } from 'node:path';
import type { ExportDisk } from '../../transfer/export-disk';

/** What was put into a folder, by the names we gave. */
export type Trace = {
  readonly ours: Set<string>;
  /** The name that surely stands there while the disk is the same: what was written last and acknowledged. */
  there: string | null;
};

/**
 * Takes away what was put into `folder`. Gives whether the disk was seen to hold none of it: an empty folder where a stick
 * was before says nothing about the stick.
 */
export async function clearAway(disk: ExportDisk, folder: string, trace: Trace): Promise<boolean> {
  const before = await namesIn(disk, folder);
  await Promise.allSettled([...trace.ours].map(name => disk.remove(join(folder, name))));
  const after = await namesIn(disk, folder);
  if (before === null || after === null) return false;
  const isSameDisk = trace.there === null || before.has(normal(trace.there));
  return isSameDisk && [...trace.ours].every(name => !after.has(normal(name)));
}

/** `null` where the disk no longer says, or cannot keep what it says. */
async function namesIn(disk: ExportDisk, folder: string): Promise<ReadonlySet<string> | null> {
  const [synced, listed] = await Promise.allSettled([disk.syncFolder(folder), disk.list(folder)]);
  if (synced.status === 'rejected' || listed.status === 'rejected') return null;
  return new Set(listed.value.map(normal));
}

/** Some disks give an accent back in another form. */
function normal(name: string): string {
  return name.normalize('NFC');
}
