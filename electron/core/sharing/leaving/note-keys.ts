import { randomBytes } from 'node:crypto';
import type { EntryId } from '../../../../shared/domain/ids';
import type { OpenJournal } from '../../journal/open-journal';

/** 128 bits, in 22 characters. */
const keyBytes = 16;

/**
 * Names entries for others, once and for all: each has the same name in whatever it leaves, so that whoever takes it in a
 * second time knows it again. Random; nobody can tell the entry's id from it.
 */
export async function nameForOthers({ vault }: OpenJournal, entries: readonly EntryId[]): Promise<void> {
  const { noteKeys } = vault.db.data;
  if (entries.every(id => noteKeys[id] !== undefined)) return;
  await vault.patch(journal => ({
    noteKeys: Object.fromEntries(
      entries
        .filter(id => journal.entries[id] !== undefined && journal.noteKeys[id] === undefined)
        .map(entry => [entry, { entry, key: randomBytes(keyBytes).toString('base64url') }]),
    ),
  }));
}
