import { JournalError } from '../../../../shared/contract/errors';
import type { SharingRow } from '../../../../shared/contract/sharing';
import type { Journal } from '../../../../shared/domain/journal';
import type { Sharing, SharingId } from '../../../../shared/domain/sharing/sharing';
import { recipientName } from './recipients';

/** What is being got ready under this id. Fails with `not-found`. */
export function requireSharing({ sharings }: Journal, id: SharingId): Sharing {
  const sharing = sharings[id];
  if (sharing === undefined) throw new JournalError('not-found');
  return sharing;
}

/** The latest first. */
export function sharingRows(journal: Journal): readonly SharingRow[] {
  return Object.values(journal.sharings)
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .map(sharing => sharingRow(journal, sharing));
}

export function sharingRow(journal: Journal, sharing: Sharing): SharingRow {
  const { id, title, recipient, entries, updatedAt } = sharing;
  return {
    id,
    title,
    recipient,
    recipientName: recipientName(journal, recipient),
    entries: entries.length,
    updatedAt,
  };
}
