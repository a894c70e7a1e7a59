import { join } from 'node:path';
import type { Disk, SeenStore } from '../vault';
import { placeFiles, readIfPresent, removeIfPresent } from '../vault/durable';

const folderName = 'seen';

/** How far each journal was seen on this computer, so that an older copy put in its place is noticed. */
export type SeenJournals = SeenStore & {
  /** For a journal that is meant to be older from now on: one that was brought back from a backup. */
  readonly forget: (vault: string) => Promise<void>;
};

/** Kept beside the journals, a small file each, named by the vault's random id. */
export function seenIn(disk: Disk, dataFolder: string): SeenJournals {
  const folder = join(dataFolder, folderName);
  const fileName = (vault: string): string => `${vault}.json`;
  return {
    read: async vault => {
      const [found] = await Promise.allSettled([readIfPresent(disk, join(folder, fileName(vault)))]);
      return found.status === 'fulfilled' ? found.value : null;
    },
    write: async (vault, bytes) => {
      await disk.createFolder(folder);
      await placeFiles(disk, folder, [{ name: fileName(vault), bytes }]);
    },
    forget: vault => removeIfPresent(disk, join(folder, fileName(vault))),
  };
}
