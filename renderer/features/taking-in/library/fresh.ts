import type { LibraryFile, LibraryView } from '../../../../shared/contract/sharing';

/** A new pack, and the circle whose folder it is in. */
export type FreshPack = { readonly circle: LibraryView['circle']; readonly file: LibraryFile };

/** What is new in all folders, the latest first. */
export function freshPacks(libraries: readonly LibraryView[]): readonly FreshPack[] {
  return libraries
    .flatMap(({ circle, fresh }) => fresh.map(file => ({ circle, file })))
    .sort((one, other) => other.file.changedAt - one.file.changedAt);
}

/** Folders that could not be looked into. */
export function awayFolders(libraries: readonly LibraryView[]): readonly LibraryView[] {
  return libraries.filter(({ state }) => state !== 'there');
}
