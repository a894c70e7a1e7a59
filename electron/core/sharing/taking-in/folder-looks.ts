import { isDeepStrictEqual } from 'node:util';
import type { OpenJournal } from '../../journal/open-journal';
import { endsSoon, onLibraryDisk } from './library-disk';
import { type FolderLook, lookIntoFolder } from './library-folder';

/** A journal, as far as looking into a folder for it goes. */
type Asking = Pick<OpenJournal, 'world' | 'ended'>;

/**
 * What lies in a shared folder. While its drive lets us wait, what was there before is the answer, or that it is away; once the
 * look is over and found something else, `sharingChanged` says so.
 */
export type FolderLooks = (open: Asking, folder: string) => Promise<FolderLook>;

const away: FolderLook = { state: 'missing', files: [] };

/** However many ask for a folder at a time, it is looked into once. */
export function createFolderLooks(
  lookInto: (folder: string) => Promise<FolderLook> = lookIntoFolder,
): FolderLooks {
  const underWay = new Map<string, Promise<FolderLook>>();
  const former = new WeakMap<Asking, Map<string, FolderLook>>();

  function looked(folder: string): Promise<FolderLook> {
    const known = underWay.get(folder);
    if (known !== undefined) return known;
    const look = onLibraryDisk(() => lookInto(folder)).finally(() => underWay.delete(folder));
    underWay.set(folder, look);
    return look;
  }

  return async (open, folder) => {
    const seen = former.get(open) ?? new Map<string, FolderLook>();
    former.set(open, seen);
    const look = looked(folder).then(found => {
      seen.set(folder, found);
      return found;
    });
    if (await endsSoon(open.world, look)) return look;
    const answer = seen.get(folder) ?? away;
    // A look that fails so late has nothing to tell.
    void Promise.allSettled([look]).then(([late]) => {
      const isNews = late.status === 'fulfilled' && !isDeepStrictEqual(late.value, answer);
      if (isNews && !open.ended.aborted) open.world.emit('sharingChanged', null);
    });
    return answer;
  };
}
