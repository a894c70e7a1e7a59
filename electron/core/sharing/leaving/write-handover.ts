import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { diskFailure, type ExportDisk } from '../../transfer/export-disk';
import { FolderNames } from '../../transfer/file-names';
import type { FormatFile } from '../formats';

/** Where something is written. */
export type HandoverTarget =
  /** A folder the head chose: one file, or a folder of its own for several. */
  | { readonly kind: 'folder'; readonly path: string; readonly stem: string }
  /** A circle's library: nothing about the file is told by its name. */
  | { readonly kind: 'library'; readonly path: string };

/**
 * Writes files into the target, under names that are free there, and gives the name of each, in their order. Until all of
 * it is on the disk it stands under a name that says it is unfinished; when anything fails, all of it is taken away again,
 * and the failure is the disk's.
 */
export async function writeHandover(
  disk: ExportDisk,
  target: HandoverTarget,
  files: readonly FormatFile[],
): Promise<readonly string[]> {
  const [single, ...others] = files;
  const written: string[] = [];
  try {
    if (single !== undefined && others.length === 0) return [await writeOne(disk, target, single, written)];
    return await writeFolder(disk, target, files, written);
  } catch (error) {
    await Promise.allSettled(written.map(path => disk.remove(path)));
    throw diskFailure(error);
  }
}

async function writeOne(
  disk: ExportDisk,
  target: HandoverTarget,
  { path, bytes }: FormatFile,
  written: string[],
): Promise<string> {
  const name = await freeName(disk, target, endingOf(path));
  const unfinished = join(target.path, unfinishedName(target));
  written.push(unfinished);
  await disk.writeFile(unfinished, bytes);
  await publish(disk, target, unfinished, name, written);
  return name;
}

async function writeFolder(
  disk: ExportDisk,
  target: HandoverTarget,
  files: readonly FormatFile[],
  written: string[],
): Promise<readonly string[]> {
  const name = await freeName(disk, target, '');
  const unfinished = join(target.path, unfinishedName(target));
  written.push(unfinished);
  await disk.makeFolder(unfinished);
  const folders = new Set(files.map(({ path }) => path.split('/').slice(0, -1).join('/')));
  folders.delete('');
  for (const folder of folders) await disk.makeFolder(join(unfinished, folder));
  for (const { path, bytes } of files) await disk.writeFile(join(unfinished, path), bytes);
  for (const folder of folders) await disk.syncFolder(join(unfinished, folder));
  await disk.syncFolder(unfinished);
  await publish(disk, target, unfinished, name, written);
  return files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
}

/** From here on it looks whole, and it is. */
async function publish(
  disk: ExportDisk,
  target: HandoverTarget,
  unfinished: string,
  name: string,
  written: string[],
): Promise<void> {
  const path = join(target.path, name);
  await disk.move(unfinished, path);
  written.push(path);
  await disk.syncFolder(target.path);
}

async function freeName(disk: ExportDisk, target: HandoverTarget, ending: string): Promise<string> {
  if (target.kind === 'library') return `${opaqueName()}${ending}`;
  const names = new FolderNames();
  for (const taken of await disk.list(target.path)) names.claim(taken, '');
  return names.claim(target.stem, ending);
}

function unfinishedName(target: HandoverTarget): string {
  return target.kind === 'library' ? `${opaqueName()}.part` : `Unfinished ${opaqueName().slice(0, 8)}`;
}

/** 32 hexadecimal digits. */
function opaqueName(): string {
  return randomBytes(16).toString('hex');
}

function endingOf(path: string): string {
  return /\.[A-Za-z0-9]+$/.exec(path)?.[0] ?? '';
}
