import { rm } from 'node:fs/promises';
import { setTimeout as later } from 'node:timers/promises';
import { type AppendFile, type Disk, nodeDisk } from '../../../electron/core/vault';
import { errnoOf } from '../../../electron/core/vault/disk';
import type { Break } from '../breaks';

/** Changes how the files are that a disk creates. */
export const withFiles = (disk: Disk, wrap: (file: AppendFile) => AppendFile): Disk => ({
  ...disk,
  createFile: async path => wrap(await disk.createFile(path)),
});

/** Real files, without waiting for the device: for looking, where no power is cut. */
export const unsyncedDisk: Disk = {
  ...withFiles(nodeDisk, file => ({ ...file, sync: async () => undefined })),
  syncFile: async () => undefined,
  syncFolder: async () => undefined,
};

/** Says that bytes are written, and writes them when the next ones come or the file is closed. */
const lateWrites = withFiles(nodeDisk, file => {
  let pending: Buffer | null = null;
  const flush = async (): Promise<void> => {
    if (pending !== null) await file.write(pending);
    pending = null;
  };
  return {
    ...file,
    write: async bytes => {
      await flush();
      pending = Buffer.from(bytes);
      return bytes.length;
    },
    close: async () => {
      await flush();
      await file.close();
    },
  };
});

/** Forgets one write in five after the first of a file. */
const droppedWrites = withFiles(nodeDisk, file => {
  let first = true;
  return {
    ...file,
    write: async bytes => {
      const dropped = !first && Math.random() < 0.2;
      first = false;
      return dropped ? bytes.length : file.write(bytes);
    },
  };
});

/** Removes what a rename replaces or will be said to replace, and takes its time before the rename. */
const noAtomicRename: Disk = {
  ...nodeDisk,
  rename: async (from, to) => {
    if (to.endsWith('.segment')) {
      const folder = to.slice(0, to.lastIndexOf('/'));
      for (const name of await nodeDisk.list(folder)) {
        if (name.endsWith('.segment')) await nodeDisk.remove(`${folder}/${name}`);
      }
      await later(10);
    }
    await nodeDisk.rename(from, to);
  },
};

/** Headers keep the names under which they are written. */
const headerNotPlaced: Disk = {
  ...nodeDisk,
  rename: (from, to) => (to.endsWith('.json') ? Promise.resolve() : nodeDisk.rename(from, to)),
};

/** What is sealed with new keys gets its names only a while after the header for it. */
const keysBeforeFiles = (): Disk => {
  const waiting: (readonly [from: string, to: string])[] = [];
  return {
    ...nodeDisk,
    syncFile: async path => {
      if (!waiting.some(([, to]) => to === path)) await nodeDisk.syncFile(path);
    },
    rename: async (from, to) => {
      if (/epoch-[^/]*\/\d+\.segment$/.test(to)) {
        waiting.push([from, to]);
        return;
      }
      await nodeDisk.rename(from, to);
      if (!to.endsWith('vault.json') || waiting.length === 0) return;
      await later(1000);
      for (const [held, name] of waiting.splice(0)) await nodeDisk.rename(held, name);
    },
  };
};

/** The disk under a process that is going to be killed. */
export const diskToKillOn = (breaking: Break | null): Disk => {
  switch (breaking) {
    case 'late-writes':
      return lateWrites;
    case 'dropped-writes':
      return droppedWrites;
    case 'no-atomic-rename':
      return noAtomicRename;
    case 'header-not-placed':
      return headerNotPlaced;
    case 'keys-before-files':
      return keysBeforeFiles();
    default:
      return nodeDisk;
  }
};

/** Says that a failed write, sync or rename has worked. */
const swallowing = (disk: Disk): Disk => ({
  ...withFiles(disk, file => ({
    ...file,
    write: bytes => file.write(bytes).catch(() => bytes.length),
    sync: () => file.sync().catch(() => undefined),
  })),
  rename: (from, to) => disk.rename(from, to).catch(() => undefined),
});

/** Says that a header has got its name. */
const swallowingHeaders = (disk: Disk): Disk => ({
  ...disk,
  rename: (from, to) => {
    const renamed = disk.rename(from, to);
    return to.endsWith('.json') ? renamed.catch(() => undefined) : renamed;
  },
});

/** Says that a write took all it was offered. */
const halving = (disk: Disk): Disk =>
  withFiles(disk, file => ({ ...file, write: bytes => file.write(bytes).then(() => bytes.length) }));

/** Takes a file at which a call failed for rubbish, and removes it; that a file is or is not there is no failure. */
const removingFailed = (disk: Disk): Disk => {
  const orGone = async <Result>(path: string, call: Promise<Result>): Promise<Result> => {
    try {
      return await call;
    } catch (error) {
      const errno = errnoOf(error);
      if (errno !== 'ENOENT' && errno !== 'EEXIST') await rm(path, { force: true, recursive: true });
      throw error;
    }
  };
  return {
    ...disk,
    read: path => orGone(path, disk.read(path)),
    facts: path => orGone(path, disk.facts(path)),
    syncFile: path => orGone(path, disk.syncFile(path)),
    rename: (from, to) => orGone(to, disk.rename(from, to)),
    createFile: async path => {
      const file = await disk.createFile(path);
      return {
        ...file,
        write: bytes => orGone(path, file.write(bytes)),
        sync: () => orGone(path, file.sync()),
        close: () => orGone(path, file.close()),
      };
    },
  };
};

/** The disk between the vault and faults. */
export const diskOverFaults = (disk: Disk, breaking: Break | null): Disk => {
  switch (breaking) {
    case 'swallowed-faults':
    case 'swallowed-absence':
    case 'swallowed-holding':
      return swallowing(disk);
    case 'swallowed-header-faults':
      return swallowingHeaders(disk);
    case 'half-writes':
      return halving(disk);
    case 'failed-files-removed':
      return removingFailed(disk);
    default:
      return disk;
  }
};
