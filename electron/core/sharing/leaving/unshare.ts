import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Handover, TakenBackFile } from '../../../../shared/domain/sharing/handover';
import type { HandoverId } from '../../../../shared/domain/sharing/sharing';
import type { OpenJournal } from '../../journal/open-journal';
import { refresh } from '../../journal/refresh';
import { diskFailure } from '../../transfer/export-disk';
import { requireHandover } from './ledger';
import { digestOf } from './prepared';

/**
 * Notes that the head wants something back, and closes what can be closed: the pack in a library on this laptop goes, and
 * entries that were opened up to be shared are for her alone again, unless they left for somebody else as well.
 */
export async function unshare(open: OpenJournal, id: HandoverId): Promise<void> {
  const journal = open.vault.db.data;
  const handover = requireHandover(journal, id);
  const before = handover.takenBack;
  if (before !== null && before.file !== 'away') return;
  const file = await removeFromLibrary(journal, handover);
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
    const entries = toClose(now, requireHandover(now, id));
    closed.push(...entries.map(entry => entry.id));
    const takenBack = { at: open.world.now(), entries: entries.length, file };
    return {
      handovers: { [id]: { ...requireHandover(now, id), takenBack } },
      entries: Object.fromEntries(entries.map(entry => [entry.id, forHerAlone(entry)])),
      audienceRaises: Object.fromEntries(entries.map(entry => [entry.id, null])),
    };
  });
  if (closed.length > 0) refresh(open, closed);
}

/** As an audience that loses its circle: when she last wrote on it stays as it was. */
function forHerAlone(entry: Entry): Entry {
  return { ...entry, audience: { kind: 'only-me' }, revision: entry.revision + 1 };
}

function toClose({ entries, handovers, audienceRaises }: Journal, { id, notes }: Handover): readonly Entry[] {
  const others = Object.values(handovers).filter(other => other.id !== id && other.takenBack === null);
  const elsewhere = new Set(others.flatMap(other => other.notes.map(note => note.entry)));
  return notes.flatMap(({ entry: named }) => {
    const entry = entries[named];
    const raised = audienceRaises[named] !== undefined;
    return entry === undefined || !raised || elsewhere.has(named) || entry.audience.kind === 'only-me'
      ? []
      : [entry];
  });
}

/** Only the very file that was put there. A folder that is away, or that this laptop no longer knows, keeps what it has. */
async function removeFromLibrary({ libraries }: Journal, { form, files }: Handover): Promise<TakenBackFile> {
  const [file] = files;
  if (form.kind !== 'pack' || form.library === null || file === undefined) return 'none';
  const library = libraries[form.library];
  if (library === undefined || !(await isThere(library.folder))) return 'away';
  const path = join(library.folder, file.name);
  const bytes = await readIfThere(path);
  if (bytes === null) return 'none';
  if (digestOf(bytes) !== file.digest) return 'changed';
  try {
    await rm(path);
  } catch (error) {
    throw diskFailure(error);
  }
  return 'removed';
}

const missingCodes: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO']);

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && missingCodes.has(error.code);
}

async function isThere(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw diskFailure(error);
  }
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw diskFailure(error);
  }
}
