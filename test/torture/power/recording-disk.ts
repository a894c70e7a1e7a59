import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AppendFile, Disk } from '../../../electron/core/vault';
import { unsyncedDisk, withFiles } from '../disks/broken';

/** Something that was asked of the disk, in the order it was. `file`: counts the files created. */
export type DiskEvent =
  | { readonly kind: 'create'; readonly path: string; readonly file: number }
  | { readonly kind: 'write'; readonly file: number; readonly bytes: Buffer }
  | { readonly kind: 'sync'; readonly file: number }
  /** A file is synced by its name. */
  | { readonly kind: 'sync-name'; readonly path: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'remove-folder'; readonly path: string }
  | { readonly kind: 'sync-folder'; readonly path: string }
  /** The vault said that an operation is done. */
  | { readonly kind: 'acknowledged'; readonly number: number };

/** A folder and those above it that are not there, the highest first; one that is there is named all the same. */
const missingAbove = (path: string): readonly string[] =>
  existsSync(dirname(path)) ? [path] : [...missingAbove(dirname(path)), path];

/** Real files, and a record of every change to them. Nothing is really synced: the power is cut on paper. */
export const recordingDisk = (events: DiskEvent[]): Disk => {
  let files = 0;
  let creating = '';
  const recorded = (file: AppendFile): AppendFile => {
    const number = files;
    files += 1;
    events.push({ kind: 'create', path: creating, file: number });
    return {
      ...file,
      write: async bytes => {
        const taken = await file.write(bytes);
        events.push({ kind: 'write', file: number, bytes: Buffer.from(bytes.subarray(0, taken)) });
        return taken;
      },
      sync: async () => {
        events.push({ kind: 'sync', file: number });
      },
      truncate: () => Promise.reject(new Error('a file is cut, which the record has no word for')),
    };
  };
  const inner = withFiles(unsyncedDisk, recorded);
  return {
    ...inner,
    createFile: path => {
      creating = path;
      return inner.createFile(path);
    },
    syncFile: async path => {
      events.push({ kind: 'sync-name', path });
    },
    rename: async (from, to) => {
      if (dirname(from) !== dirname(to)) throw new Error('a file moves to another folder');
      await inner.rename(from, to);
      events.push({ kind: 'rename', from, to });
    },
    remove: async path => {
      await inner.remove(path);
      events.push({ kind: 'remove', path });
    },
    createFolder: async path => {
      const made = missingAbove(path);
      await inner.createFolder(path);
      for (const folder of made) events.push({ kind: 'folder', path: folder });
    },
    removeFolder: async path => {
      await inner.removeFolder(path);
      events.push({ kind: 'remove-folder', path });
    },
    syncFolder: async path => {
      events.push({ kind: 'sync-folder', path });
    },
  };
};
