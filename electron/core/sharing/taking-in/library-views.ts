import type { LibraryFile, LibraryView } from '../../../../shared/contract/sharing';
import type { CircleId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Library } from '../../../../shared/domain/sharing/handover';
import type { OpenJournal } from '../../journal/open-journal';
import { byName, named } from '../../network/records/rows';
import { ownIdentityOf } from '../identity';
import { takenPackKey } from '../merge';
import type { FolderLooks } from './folder-looks';
import type { PackFile } from './library-folder';
import type { FileLook, LibraryLooks } from './library-looks';
import { senderOf } from './sender';

/** What is known of shared folders, and of the files in them. */
export type LooksAtLibraries = { readonly folders: FolderLooks; readonly files: LibraryLooks };

/** What is new in the libraries of circles out of the bin, or in that of one circle. Writes nothing there. */
export async function libraryViews(
  open: OpenJournal,
  looks: LooksAtLibraries,
  only: CircleId | null,
): Promise<readonly LibraryView[]> {
  const libraries = Object.values(open.vault.db.data.libraries).filter(
    ({ circle }) => only === null || circle === only,
  );
  const views: LibraryView[] = [];
  for (const library of libraries) views.push(...(await viewOf(open, looks, library)));
  return views.sort((a, b) => byName(a.circle, b.circle));
}

async function viewOf(
  open: OpenJournal,
  looks: LooksAtLibraries,
  { circle: id, folder, passedOver }: Library,
): Promise<readonly LibraryView[]> {
  const { state, files } = await looks.folders(open, folder);
  const passed = new Set(passedOver);
  const known = await looks.files.lookAt(
    open,
    files.filter(({ name }) => !passed.has(name)),
  );
  // Whatever was awaited: what is here now counts.
  const journal = open.vault.db.data;
  const circle = journal.circles[id];
  if (circle === undefined || circle.binnedAt !== null) return [];
  const isKnown = knownHere(journal);
  const fresh = files.flatMap(file => {
    const look = known.get(file.path);
    return look === undefined || isKnown(look) ? [] : [fileRow(journal, file, look)];
  });
  return [{ circle: named(circle), folder, state, fresh }];
}

/** Whether a file is a pack that was taken or made here, or a copy of one that was listed already. */
function knownHere(journal: Journal): (look: FileLook) => boolean {
  const handedOut = Object.values(journal.handovers).flatMap(({ files }) =>
    files.map(({ digest }) => digest),
  );
  const taken = Object.values(journal.packsTaken).map(({ file }) => file);
  const seen = new Set([...handedOut, ...taken]);
  const ownKey = ownIdentityOf(journal)?.card.verifyingKey;
  return ({ file, opened }) => {
    if (file !== null && seen.has(file)) return true;
    if (file !== null) seen.add(file);
    if (opened === null) return false;
    const { verifyingKey } = opened.sender;
    return (
      verifyingKey === ownKey || Object.hasOwn(journal.packsTaken, takenPackKey(verifyingKey, opened.id))
    );
  };
}

function fileRow(journal: Journal, { name, size, changedAt }: PackFile, look: FileLook): LibraryFile {
  const { lock, opened, problem } = look;
  if (opened === null) return { file: name, size, changedAt, lock, problem, opened };
  const { sender, title, madeOn, notes } = opened;
  return {
    file: name,
    size,
    changedAt,
    lock,
    problem,
    opened: { sender: senderOf(journal, sender), title, madeOn, notes },
  };
}
