import type { AppendFile, Disk } from '../vault';
import type { World } from '../world';

/** Milliseconds a place gets for one answer; a stick may take this long for the last bytes of a large file, a drive that went away never answers. */
const patience = 60_000;

const tooLate = (): Error => Object.assign(new Error('the place does not answer'), { code: 'ETIMEDOUT' });

/**
 * A disk whose calls end, one way or the other: one that hangs fails with `ETIMEDOUT`. Until it has answered after all,
 * every further call fails at once, so that a drive that hangs holds one of the few threads that saving needs, and no more.
 */
export function patientDisk(disk: Disk, { schedule }: Pick<World, 'schedule'>): Disk {
  let hanging = 0;

  function within<Result>(call: () => Promise<Result>): Promise<Result> {
    if (hanging > 0) return Promise.reject(tooLate());
    return new Promise((resolve, reject) => {
      let late = false;
      const forget = schedule(() => {
        late = true;
        hanging += 1;
        reject(tooLate());
      }, patience);
      const ended = (): void => {
        forget();
        if (late) hanging -= 1;
      };
      call().then(
        value => {
          ended();
          resolve(value);
        },
        (error: unknown) => {
          ended();
          reject(error);
        },
      );
    });
  }

  const patientFile = (file: AppendFile): AppendFile => ({
    write: bytes => within(() => file.write(bytes)),
    sync: () => within(() => file.sync()),
    truncate: length => within(() => file.truncate(length)),
    close: () => within(() => file.close()),
  });

  return {
    list: folder => within(() => disk.list(folder)),
    read: path => within(() => disk.read(path)),
    facts: path => within(() => disk.facts(path)),
    createFile: async path => patientFile(await within(() => disk.createFile(path))),
    syncFile: path => within(() => disk.syncFile(path)),
    rename: (from, to) => within(() => disk.rename(from, to)),
    remove: path => within(() => disk.remove(path)),
    touch: (path, modified) => within(() => disk.touch(path, modified)),
    createFolder: path => within(() => disk.createFolder(path)),
    removeFolder: path => within(() => disk.removeFolder(path)),
    syncFolder: path => within(() => disk.syncFolder(path)),
  };
}
