import { type AppendFile, type Disk, nodeDisk } from '../../../../electron/core/vault';
import { errno } from '../vault/faulty-disk';

/** What the disk of a second place says, sooner or later. */
export const placeErrors = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EACCES'] as const;
export type PlaceError = (typeof placeErrors)[number];

/** A disk of which the `nth` call fails, or that one and all after it; reading counts as much as writing. */
export const failingAt = (nth: number, code: PlaceError, howLong: 'once' | 'for ever') => {
  const met = { calls: 0 };
  const before = async (): Promise<void> => {
    met.calls += 1;
    if (howLong === 'once' ? met.calls === nth : met.calls >= nth) throw errno(code);
  };
  const ahead =
    <Args extends readonly unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      await before();
      return call(...args);
    };
  const wrap = (file: AppendFile): AppendFile => ({
    write: ahead(file.write),
    sync: ahead(file.sync),
    truncate: ahead(file.truncate),
    /** The file is closed, as a system does it; that what was written has not arrived is said all the same. */
    close: async () => {
      await file.close();
      await before();
    },
  });
  const disk: Disk = {
    list: ahead(nodeDisk.list),
    read: ahead(nodeDisk.read),
    facts: ahead(nodeDisk.facts),
    createFile: async path => wrap(await ahead(nodeDisk.createFile)(path)),
    syncFile: ahead(nodeDisk.syncFile),
    rename: ahead(nodeDisk.rename),
    remove: ahead(nodeDisk.remove),
    touch: ahead(nodeDisk.touch),
    createFolder: ahead(nodeDisk.createFolder),
    removeFolder: ahead(nodeDisk.removeFolder),
    syncFolder: ahead(nodeDisk.syncFolder),
  };
  return { disk, met };
};
