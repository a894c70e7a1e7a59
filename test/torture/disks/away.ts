import { type AppendFile, type Disk, nodeDisk } from '../../../electron/core/vault';

const swallowed: AppendFile = {
  write: async bytes => bytes.length,
  sync: async () => undefined,
  truncate: async () => undefined,
  close: async () => undefined,
};

/** A disk that takes everything, whether its folder is there or not; the lock is what it was when it was taken. */
export const takingEverything = (): Disk => {
  let lock: Buffer | null = null;
  const quietly = (task: Promise<void>): Promise<void> => task.catch(() => undefined);
  return {
    ...nodeDisk,
    createFile: async path => {
      const file = await nodeDisk.createFile(path).catch(() => swallowed);
      if (!path.endsWith('vault.lock')) return file;
      return {
        ...file,
        write: bytes => {
          lock = Buffer.from(bytes);
          return file.write(bytes);
        },
      };
    },
    read: path =>
      path.endsWith('vault.lock') && lock !== null ? Promise.resolve(lock) : nodeDisk.read(path),
    rename: (from, to) => quietly(nodeDisk.rename(from, to)),
    syncFile: path => quietly(nodeDisk.syncFile(path)),
    syncFolder: path => quietly(nodeDisk.syncFolder(path)),
    remove: path => {
      if (path.endsWith('vault.lock')) lock = null;
      return quietly(nodeDisk.remove(path));
    },
  };
};
