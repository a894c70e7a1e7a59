import type { EntryOrigin } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import { requireEntry } from '../../journal/open-journal';
import { summaryOf } from '../../journal/summary';
import { named } from '../../network/records/rows';
import { holderOf } from '../identity/kept-cards';
import { takenPackKey } from '../merge';
import { followedOf } from './answered-questions';
import { standingOf } from './sender';

/** Where an entry came from; `null` for what was written here. */
export function entryOrigin(journal: Journal, id: EntryId): EntryOrigin | null {
  const entry = requireEntry(journal, id);
  const origin = journal.provenance[id];
  if (origin === undefined) return null;
  const { sender, note, senderName, takenAt, revision, setAside } = origin;
  const holder = holderOf(journal, sender);
  const later = setAside ? journal.entries[followedOf(journal)(sender, note)?.entry ?? ''] : undefined;
  const shown = later === undefined ? null : summaryOf(later);
  return {
    senderName,
    person: holder === null ? null : named(holder.person),
    standing: standingOf(journal, sender),
    takenAt,
    madeOn: journal.packsTaken[takenPackKey(sender, origin.pack)]?.madeOn ?? null,
    changedHere: entry.revision !== revision,
    later: shown === null ? null : { id: shown.id, title: shown.title },
  };
}
