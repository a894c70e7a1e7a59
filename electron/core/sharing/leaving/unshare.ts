import type { Stats } from 'node:fs';
import { lstat, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isWider } from '../../../../shared/domain/audience';
import type { Audience, Entry } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import type { HandedFile, Handover, TakenBackFile } from '../../../../shared/domain/sharing/handover';
import type { AudienceRaise, HandoverId } from '../../../../shared/domain/sharing/sharing';
import type { OpenJournal } from '../../journal/open-journal';
import { refresh } from '../../journal/refresh';
import { diskFailure } from '../../transfer/export-disk';
import { covers, type Recipient } from '../choosing/may-leave';
import { readPackFile } from '../packs';
import { onLibraryDisk } from '../taking-in/library-disk';
import { requireHandover } from './ledger';
import { digestOf } from './prepared';
import { audienceBefore } from './raise-audience';
import { recipientIn } from './recipients';

/**
 * Notes that the head wants something back, and closes what can be closed: the pack in a library on this laptop goes, and
 * entries that were opened up to be shared are for her alone again, unless they left for somebody else as well.
 */
export async function unshare(open: OpenJournal, id: HandoverId): Promise<void> {
  const journal = open.vault.db.data;
  const handover = requireHandover(journal, id);
  const before = handover.takenBack;
  if (before !== null && before.file !== 'away') return;
  const file = await onLibraryDisk(() => removeFromLibrary(journal, handover));
  if (before === null) await takeBack(open, id, file);
  else if (file !== before.file)
    await open.vault.patch(now => ({
      handovers: { [id]: { ...requireHandover(now, id), takenBack: { ...before, file } } },
    }));
  open.world.emit('sharingChanged', null);
}

async function takeBack(open: OpenJournal, id: HandoverId, file: TakenBackFile): Promise<void> {
  const closed: EntryId[] = [];
  await open.vault.patch(now => {
    const closing = toClose(now, requireHandover(now, id));
    closed.push(...closing.map(({ entry }) => entry.id));
    const takenBack = { at: open.world.now(), entries: closing.length, file };
    return {
      handovers: { [id]: { ...requireHandover(now, id), takenBack } },
      entries: Object.fromEntries(closing.map(({ entry }) => [entry.id, entry])),
      audienceRaises: Object.fromEntries(closing.map(({ entry, raise }) => [entry.id, raise])),
    };
  });
  if (closed.length > 0) refresh(open, closed);
}

/** An entry that is closed again, and what of its raise still holds. */
type Closing = { readonly entry: Entry; readonly raise: AudienceRaise | null };

/** Entries that these recipients may read because the audience was raised, and nobody has from another handover. */
function toClose(journal: Journal, { id, at, recipient, notes }: Handover): readonly Closing[] {
  const { entries, handovers, audienceRaises } = journal;
  const others = Object.values(handovers).filter(other => other.id !== id && other.takenBack === null);
  const elsewhere = new Set(others.flatMap(other => other.notes.map(note => note.entry)));
  // Whoever asked what is kept about them was let in by no audience.
  if (recipient.kind === 'subject') return [];
  const asked = recipientIn(journal, recipient);
  return notes.flatMap(({ entry: named }) => {
    const [entry, raise] = [entries[named], audienceRaises[named]];
    if (entry === undefined || raise === undefined || raise.since > at || elsewhere.has(named)) return [];
    const before = audienceBefore(journal, raise);
    if (covers(before, asked) || !covers(entry.audience, asked)) return [];
    const audience = withoutThem(entry.audience, before, asked);
    // As an audience that loses its circle: when she last wrote on it stays as it was.
    const closed = { ...entry, audience, revision: entry.revision + 1 };
    return [{ entry: closed, raise: isWider(before, audience) ? raise : null }];
  });
}

/** Other circles that it was raised for keep it; what was open to all is for those again that had it before. */
function withoutThem(audience: Audience, before: Audience, them: Recipient): Audience {
  if (audience.kind !== 'circles' || them.kind !== 'circle') return before;
  const circles = audience.circles.filter(name => foldName(name) !== foldName(them.circle));
  return circles.length === 0 ? { kind: 'only-me' } : { kind: 'circles', circles };
}

/** Only the very file that was put there. A folder that is away, or that this laptop no longer knows, keeps what it has. */
async function removeFromLibrary({ libraries }: Journal, { form, files }: Handover): Promise<TakenBackFile> {
  const [file] = files;
  if (form.kind !== 'pack' || form.library === null || file === undefined) return 'none';
  const library = libraries[form.library];
  if (library === undefined || !(await isFolder(library.folder))) return 'away';
  const path = join(library.folder, file.name);
  const found = await statusOf(path);
  if (found === null) return 'none';
  if (!(await isTheFile(path, found, file))) return 'changed';
  try {
    await rm(path);
  } catch (error) {
    throw diskFailure(error);
  }
  return 'removed';
}

/** Anybody may write into a shared folder: a link, a pipe or a file of another size lies there in its place and is not read. */
async function isTheFile(path: string, found: Stats, { size, digest }: HandedFile): Promise<boolean> {
  return found.isFile() && found.size === size && digestOf(await readPackFile(path)) === digest;
}

const missingCodes: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO']);

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && missingCodes.has(error.code);
}

/** The head may have named a folder by a link of her own. */
async function isFolder(path: string): Promise<boolean> {
  return (await missingAsNull(stat(path)))?.isDirectory() ?? false;
}

/** Of what lies under that very name. */
const statusOf = (path: string): Promise<Stats | null> => missingAsNull(lstat(path));

async function missingAsNull(asked: Promise<Stats>): Promise<Stats | null> {
  try {
    return await asked;
  } catch (error) {
    if (isMissing(error)) return null;
    throw diskFailure(error);
  }
}
