import type { AppendFile, Disk } from '../../../../electron/core/vault';
import { nodeDisk } from '../../../../electron/core/vault';

/** A call on the disk that changes something, by name. */
export type Step = 'create' | 'write' | 'sync' | 'truncate' | 'rename' | 'remove' | 'folder' | 'sync-folder';

/** Calls `before` ahead of every call that changes the disk. What it throws is thrown by the call. */
export const watched = (before: (step: Step) => Promise<void>): Disk => {
  const wrap = (file: AppendFile): AppendFile => ({
    write: async bytes => {
      await before('write');
      return file.write(bytes);
    },
    sync: async () => {
      await before('sync');
      await file.sync();
    },
    truncate: async length => {
      await before('truncate');
      await file.truncate(length);
    },
    close: () => file.close(),
  });
  const ahead =
    <Args extends readonly unknown[]>(step: Step, call: (...args: Args) => Promise<void>) =>
    async (...args: Args): Promise<void> => {
      await before(step);
      await call(...args);
    };
  return {
    ...nodeDisk,
    createFile: async path => {
      await before('create');
      return wrap(await nodeDisk.createFile(path));
    },
    syncFile: ahead('sync', nodeDisk.syncFile),
    rename: ahead('rename', nodeDisk.rename),
    remove: ahead('remove', nodeDisk.remove),
    createFolder: ahead('folder', nodeDisk.createFolder),
    removeFolder: ahead('remove', nodeDisk.removeFolder),
    syncFolder: ahead('sync-folder', nodeDisk.syncFolder),
  };
};

/** A disk that copies the folder before every change, as a crash there would leave it. */
export const stepping = (folder: string, copyFolder: (folder: string) => Promise<string>) => {
  const copies: string[] = [];
  const disk = watched(async step => {
    if (step !== 'folder') copies.push(await copyFolder(folder));
  });
  return { disk, copies };
};

export const errno = (code: string): Error => Object.assign(new Error(`${code}: injected`), { code });

/** A disk whose changes fail with an errno while `failing.code` is set. */
export const failing = () => {
  const fault: { code: string | null; steps: readonly Step[] | null } = { code: null, steps: null };
  const disk = watched(async step => {
    if (fault.code !== null && (fault.steps === null || fault.steps.includes(step))) throw errno(fault.code);
  });
  return { disk, fault };
};
