import {
  constants,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rmdir,
  stat,
  unlink,
  utimes,
} from 'node:fs/promises';

/** A new file that only grows. */
export interface AppendFile {
  /** Writes at the end; gives how many bytes were taken, which may be fewer than offered. */
  write(bytes: Uint8Array): Promise<number>;
  /** `fdatasync`: what was written survives a power cut once this resolves. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

export interface FileFacts {
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/**
 * Every call the vault makes on the file system, so that faults can be injected. Failures are Node's own errors with an
 * errno `code`; `disk-fault.ts` turns them into `JournalError`s at the vault's edge.
 */
export interface Disk {
  /** Names in a folder. */
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<Buffer>;
  facts(path: string): Promise<FileFacts>;
  /** Creates a file that must not exist (`EEXIST`), readable by its owner only. */
  createFile(path: string): Promise<AppendFile>;
  /** Makes an existing file survive a power cut, with the name it has wherever the file system writes names in order. */
  syncFile(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Sets a file's modification time, in milliseconds since 1970. */
  touch(path: string, modified: number): Promise<void>;
  /** Creates a folder and those above it; one that exists is no error. */
  createFolder(path: string): Promise<void>;
  /** Removes a folder that must be empty (`ENOTEMPTY`). */
  removeFolder(path: string): Promise<void>;
  /** Makes names created, renamed or removed in a folder survive a power cut, where the file system can. */
  syncFolder(path: string): Promise<void>;
}

/** The errno code of a failed file-system call, or null when the failure is something else. */
export const errnoOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

const appendTo = (handle: FileHandle): AppendFile => ({
  write: async bytes => (await handle.write(bytes, 0, bytes.length)).bytesWritten,
  sync: () => handle.datasync(),
  truncate: length => handle.truncate(length),
  close: () => handle.close(),
});

/** Windows cannot open a folder to sync it, and some network file systems refuse; there the rename itself must do. */
const folderSyncRefusals: ReadonlySet<string | null> = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EISDIR']);

const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!folderSyncRefusals.has(errnoOf(error))) throw error;
  } finally {
    await handle.close();
  }
};

const syncFile = async (path: string): Promise<void> => {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const CREATE_TO_APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_EXCL;
const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** The real disk. */
export const nodeDisk: Disk = {
  list: folder => readdir(folder),
  read: path => readFile(path),
  facts: async path => {
    const { size, mtimeMs } = await stat(path);
    return { bytes: size, modified: mtimeMs };
  },
  createFile: async path => appendTo(await open(path, CREATE_TO_APPEND, OWNER_ONLY)),
  syncFile,
  rename,
  remove: unlink,
  touch: (path, modified) => utimes(path, modified / 1000, modified / 1000),
  createFolder: async path => {
    await mkdir(path, { recursive: true, mode: OWNER_ONLY_FOLDER });
  },
  removeFolder: rmdir,
  syncFolder,
};
