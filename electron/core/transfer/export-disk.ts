import { constants } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import type { ErrorCode } from '../../../shared/contract/errors';
import { diskFault } from '../vault/disk-fault';

/** The content of a file, whole or piece by piece. */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

/** The part of a disk that an export writes through. Every method rejects with the system's own error. */
export interface ExportDisk {
  /** Names in a folder. */
  list(folder: string): Promise<readonly string[]>;
  makeFolder(folder: string): Promise<void>;
  /** Writes a file that is not there yet and waits until the disk has it. What fails as its pieces are made is passed on. */
  writeFile(path: string, content: FileContent): Promise<void>;
  /** Within one disk; atomic. */
  move(from: string, to: string): Promise<void>;
  /** Gives a file a name that nothing has yet, on the same disk; fails with `EEXIST` otherwise. `from` may stay beside it. */
  claimName(from: string, to: string): Promise<void>;
  /** A file, or a folder with everything in it; one that is not there is no error. */
  remove(path: string): Promise<void>;
  /** Waits until the disk has the names in a folder, where the system can say so. */
  syncFolder(folder: string): Promise<void>;
}

export const nodeExportDisk: ExportDisk = {
  list: folder => readdir(folder),
  makeFolder: async folder => {
    await mkdir(folder, { mode: 0o700 });
  },
  writeFile: writeSynced,
  move: rename,
  claimName,
  remove: path => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  syncFolder,
};

/** All of it or nothing: half a file in the clear must not stay behind. */
async function writeSynced(path: string, content: FileContent): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    for await (const piece of content instanceof Uint8Array ? [content] : content)
      await file.writeFile(piece);
    await file.sync();
  } catch (error) {
    await Promise.allSettled([rm(path, { force: true })]);
    throw error;
  } finally {
    await file.close();
  }
}

/** Sticks and some network drives know no second names: there an empty file of our own keeps the name free for us. */
async function claimName(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    await writeSynced(to, new Uint8Array());
    try {
      await rename(from, to);
    } catch (failure) {
      await Promise.allSettled([rm(to, { force: true })]);
      throw failure;
    }
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for syncing; its file system journals names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The folder is one that the head chose, perhaps on a stick: when it is missing, that is what she has to hear. */
const chosenFolderCodes: ReadonlyMap<string, ErrorCode> = new Map([
  ['ENOENT', 'folder-missing'],
  ['ENOTDIR', 'folder-missing'],
]);

/** What went wrong on the disk, in words the app has a sentence for. Anything that is not a disk error comes back as it is. */
export const diskFailure = (error: unknown): unknown => diskFault(error, chosenFolderCodes);
