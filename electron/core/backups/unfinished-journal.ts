import { basename, dirname, join } from 'node:path';
import type { Disk, VaultEnvironment } from '../vault';
import { listIfPresent, removeIfPresent } from '../vault/durable';
import {
  ATTACHMENTS_FOLDER,
  epochNumber,
  HEADER_COPY_NAME,
  HEADER_NAME,
  isOwnPartial,
  isSealedName,
  segmentNumber,
} from '../vault/layout';
import { readUnfinishedJournal, unfinishedJournalName } from './names';
import { isRecent } from './removing';

/** Beside `target`: the folder in which a journal is made until it is whole. No two have the same name. */
const unfinishedJournal = (
  target: string,
  { device, randomBytes }: Pick<VaultEnvironment, 'device' | 'randomBytes'>,
): string =>
  join(dirname(target), unfinishedJournalName(basename(target), device, randomBytes(4).toString('hex')));

const headers: ReadonlySet<string> = new Set([HEADER_NAME, HEADER_COPY_NAME]);

/** Whether a file is one that making a journal of a backup writes. */
const isOwnFile = (name: string): boolean =>
  headers.has(name) || segmentNumber(name) === 1 || isSealedName(name) || isOwnPartial(name);

const isOwnFolder = (name: string): boolean => name === ATTACHMENTS_FOLDER || epochNumber(name) !== null;

/** Whether nothing is in a folder but what making a journal of a backup writes. */
async function isOnlyOurs(disk: Disk, folder: string): Promise<boolean> {
  for (const name of await disk.list(folder)) {
    if (isOwnFile(name)) continue;
    if (!isOwnFolder(name) || !(await isOnlyOurs(disk, join(folder, name)))) return false;
  }
  return true;
}

async function remove(disk: Disk, folder: string): Promise<void> {
  for (const name of await disk.list(folder)) {
    if (isOwnFolder(name)) await remove(disk, join(folder, name));
    else if (isOwnFile(name)) await removeIfPresent(disk, join(folder, name));
  }
  await disk.removeFolder(folder);
}

/**
 * Clears away what a crash left of a journal that was being made at `target`: our own at once, for no two runs of ours
 * meet, and what another installation left a day ago. A folder that anything else was put into stays, and so does what
 * the disk does not let go: nothing of it must keep the notes from coming back.
 */
async function clearUnfinishedJournals(environment: VaultEnvironment, target: string): Promise<void> {
  const { disk, device } = environment;
  const [above] = await Promise.allSettled([listIfPresent(disk, dirname(target))]);
  const names = above.status === 'fulfilled' ? above.value : [];
  const left = names.flatMap(name => {
    const unfinished = readUnfinishedJournal(name, basename(target), device);
    return unfinished === null ? [] : [{ path: join(dirname(target), name), own: unfinished.own }];
  });
  await Promise.allSettled(left.map(one => clear(environment, target, one)));
}

/** Makes room for a journal at `target`; gives the folder in which it is made until it is whole. */
export async function clearPlaceFor(environment: VaultEnvironment, target: string): Promise<string> {
  await clearUnfinishedJournals(environment, target);
  return unfinishedJournal(target, environment);
}

async function clear(
  environment: VaultEnvironment,
  target: string,
  { path, own }: { readonly path: string; readonly own: boolean },
): Promise<void> {
  const { disk, now } = environment;
  if (!own && (await isRecent(disk, path, now()))) return;
  if (!(await isOnlyOurs(disk, path))) return;
  // Should somebody be at it after all, then all of it is gone under them, and never a part.
  const aside = unfinishedJournal(target, environment);
  await disk.rename(path, aside);
  await remove(disk, aside);
}
