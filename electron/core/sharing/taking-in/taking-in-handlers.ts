import type { PackView, TakingInMethods } from '../../../../shared/contract/sharing';
import type { Handlers } from '../../handlers';
import type { OpenJournal } from '../../journal/open-journal';
import type { PathGrants } from '../../session/path-grants';
import { entryOrigin } from './entry-origin';
import { createFolderLooks } from './folder-looks';
import { createLibraryLooks } from './library-looks';
import { passOver, setLibrary } from './library-records';
import { libraryViews } from './library-views';
import { mergePack } from './merge-pack';
import { openPackFile } from './open-pack-file';
import { createOpenedPacks, type OpenedPack, shownOf } from './opened-packs';
import { packNote } from './pack-note';
import { type Compared, compare, packView } from './pack-view';
import { lastMerge, undoMerge } from './undo-merge';

/** Packs that come in from others. Those that are open, and what is known of files in libraries, go when the journal closes. */
export function takingInHandlers(
  current: () => OpenJournal,
  grants: PathGrants,
): Handlers<keyof TakingInMethods> {
  const packs = createOpenedPacks();
  const looks = { folders: createFolderLooks(), files: createLibraryLooks() };

  return {
    openPack: async input => {
      const open = current();
      return shown(open, await openPackFile(open, packs, input));
    },
    getPack: ({ pack }) => shown(current(), packs.require(current(), pack)),
    packNote: ({ pack, key }) => {
      const open = current();
      const opened = packs.require(open, pack);
      return packNote(open, opened, comparedNow(open, opened), key);
    },
    closePack: ({ pack }) => packs.drop(current(), pack),
    mergePack: async ({ pack, take }) => {
      const open = current();
      const report = await open.outlast(mergePack(open, packs.require(open, pack), take));
      packs.drop(open, pack);
      return report;
    },
    lastMerge: () => lastMerge(current()),
    undoMerge: () => current().outlast(undoMerge(current())),
    entryOrigin: ({ entry }) => entryOrigin(current().vault.db.data, entry),
    setLibrary: async ({ circle, folder }) => {
      const open = current();
      await setLibrary(open, circle, folder === null ? null : grants.pathOf(folder));
      return (await libraryViews(open, looks, circle))[0] ?? null;
    },
    libraries: () => libraryViews(current(), looks, null),
    passOver: ({ circle, file }) => passOver(current(), circle, file),
  };
}

function comparedNow({ vault }: OpenJournal, opened: OpenedPack): Compared {
  return compare(vault.db.data, vault.changes(), opened);
}

/** What the head sees now is what a merge holds to. */
function shown(open: OpenJournal, opened: OpenedPack): PackView {
  const compared = comparedNow(open, opened);
  opened.shown = shownOf(compared.plan);
  return packView(open.vault.db.data, opened, compared);
}
