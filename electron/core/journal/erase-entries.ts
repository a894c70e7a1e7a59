import type { EntryId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import { isErasureDraft } from '../../../shared/domain/sharing/person-desk';
import { requireEntriesNotHeld } from '../sharing/person-desk/holds';
import { replacedFilesOf, withoutEntryTraces } from './erasing/entry-traces';
import { type OpenJournal, withoutValues } from './open-journal';
import { refresh } from './refresh';

/**
 * Removes entries from the disk for good: text, history, drafts and attachments. Entries that are not in the bin are left.
 * The vault is rewritten, so that the old bytes are gone too. Fails with `not-allowed`, `held` and how many while somebody
 * who is named in one of them has asked what is kept about them.
 */
export async function eraseEntries(open: OpenJournal, ids: readonly EntryId[]): Promise<number> {
  // Asked of the journal that is erased from, when it is its turn: an entry may have been put back just before.
  const binned = (journal: Journal) => new Set<string>(ids.filter(id => isBinned(journal, id)));
  if (binned(open.vault.db.data).size === 0) return 0;
  const count = { erased: 0 };
  try {
    await open.vault.purge(
      journal => {
        const gone = binned(journal);
        requireEntriesNotHeld(journal, gone);
        count.erased = gone.size;
        return withoutEntries(journal, gone);
      },
      journal => {
        const gone = binned(journal);
        return filesOf(journal, gone);
      },
    );
  } finally {
    // A disk that is full may have erased them and still owe the rest.
    refresh(open, ids);
    open.world.emit('sharingChanged', null);
  }
  return count.erased;
}

/** Ids of the sealed files of these entries. */
export function filesOf(journal: Journal, gone: ReadonlySet<string>): readonly string[] {
  const own = Object.values(journal.attachments).flatMap(file => (gone.has(file.entry) ? [file.id] : []));
  return [...own, ...replacedFilesOf(journal, gone)];
}

function isBinned(journal: Journal, id: EntryId): boolean {
  const entry = journal.entries[id];
  return entry !== undefined && entry.binnedAt !== null;
}

function names(text: string, gone: ReadonlySet<string>): boolean {
  return [...gone].some(id => text.includes(id));
}

/** The journal without these entries and everything that was kept of them. Pure. */
export function withoutEntries(journal: Journal, gone: ReadonlySet<string>): Journal {
  return {
    ...withoutEntryTraces(journal, gone),
    entries: withoutValues(journal.entries, id => gone.has(id)),
    revisions: withoutValues(journal.revisions, (_, revision) => gone.has(revision.entry)),
    attachments: withoutValues(journal.attachments, (_, file) => gone.has(file.entry)),
    drafts: withoutValues(
      journal.drafts,
      (place, { text }) =>
        gone.has(place.replace(/^entry-/, '')) || (isErasureDraft(place) && names(text, gone)),
    ),
  };
}
