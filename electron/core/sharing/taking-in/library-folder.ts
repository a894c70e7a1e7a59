import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryView } from '../../../../shared/contract/sharing';
import type { Instant } from '../../../../shared/domain/time';
import { byText } from '../../journal/first-of';

/** A file that may be a pack, as its folder tells of it. */
export type PackFile = {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly changedAt: Instant;
  /** Another one once the file is written on. */
  readonly stamp: string;
};

export type FolderLook = { readonly state: LibraryView['state']; readonly files: readonly PackFile[] };

/** More names than this are not read: it is no folder that a circle shares packs in. */
const namesAtMost = 20_000;
const filesAtMost = 1000;
const missingCodes: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO']);

/** The packs that lie in a folder itself, the latest first. Links are not followed, and a folder that is away is no failure. */
export async function lookIntoFolder(folder: string): Promise<FolderLook> {
  try {
    const names = await packNames(folder);
    const files: PackFile[] = [];
    // One after another: on a drive that hangs each look would hold one of the few threads that saving needs too.
    for (const name of names) files.push(...(await describe(folder, name)));
    return { state: 'there', files: files.sort(byLatest) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { state: missingCodes.has(error.code) ? 'missing' : 'unreadable', files: [] };
  }
}

async function packNames(folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  let read = 0;
  for await (const child of await opendir(folder)) {
    read += 1;
    if (read > namesAtMost) break;
    const isPack = child.isFile() && child.name.toLowerCase().endsWith('.age') && !child.name.startsWith('.');
    if (isPack) names.push(child.name);
  }
  return names.sort(byText).slice(0, filesAtMost);
}

/** Nothing for one that went away meanwhile. */
async function describe(folder: string, name: string): Promise<readonly PackFile[]> {
  const path = join(folder, name);
  try {
    const { size, mtimeMs, ctimeMs, ino } = await lstat(path);
    const stamp = [size, mtimeMs, ctimeMs, ino].join(' ');
    return [{ name, path, size, changedAt: Math.round(mtimeMs), stamp }];
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}

function byLatest(a: PackFile, b: PackFile): number {
  return b.changedAt - a.changedAt || byText(a.name, b.name);
}
