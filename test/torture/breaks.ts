import { setTimeout as later } from 'node:timers/promises';
import { type AppendFile, type Disk, nodeDisk } from '../../electron/core/vault';

/** Disks that lie, to see the torture fail: these are switches of the test, never of the product. */
export const breaks = ['none', 'late-writes', 'dropped-writes', 'no-atomic-rename'] as const;
export type Break = (typeof breaks)[number];

export const isBreak = (name: string): name is Break => breaks.some(known => known === name);

const withFiles = (wrap: (file: AppendFile) => AppendFile): Disk => ({
  ...nodeDisk,
  createFile: async path => wrap(await nodeDisk.createFile(path)),
});

/** Says that bytes are written, and writes them a little later. */
const lateWrites = withFiles(file => {
  let pending: Promise<unknown> = Promise.resolve();
  return {
    ...file,
    write: async bytes => {
      const copy = Buffer.from(bytes);
      pending = pending.then(() => later(15)).then(() => file.write(copy));
      return bytes.length;
    },
    sync: async () => undefined,
    close: () => pending.then(() => file.close()),
  };
});

/** Forgets every fortieth write after the first of a file. */
const droppedWrites = (): Disk => {
  let count = 0;
  return withFiles(file => {
    let first = true;
    return {
      ...file,
      write: async bytes => {
        count += 1;
        const dropped = !first && count % 40 === 0;
        first = false;
        return dropped ? bytes.length : file.write(bytes);
      },
    };
  });
};

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

export const brokenDisk = (name: Break): Disk => {
  switch (name) {
    case 'none':
      return nodeDisk;
    case 'late-writes':
      return lateWrites;
    case 'dropped-writes':
      return droppedWrites();
    case 'no-atomic-rename':
      return noAtomicRename;
  }
};
