import { JournalError } from '../../../../shared/contract/errors';
import type { AttachmentId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import type { OpenJournal } from '../../journal/open-journal';
import { refusalOf } from '../choosing/may-leave';
import { recipientIn } from './recipients';

/** Bytes of all files of one sharing together; they are held while it is being checked. */
const filesLimit = 200 * 1024 * 1024;

/** Fails with `file-too-large` when the files of what may leave are more than can be checked together. */
export function requireFilesFit(journal: Journal, chosen: Chosen): void {
  const sizes = attachmentsOf(journal, chosen).map(id => journal.attachments[id]?.size ?? 0);
  if (sizes.reduce((sum, size) => sum + size, 0) > filesLimit)
    throw new JournalError('file-too-large', { limit: filesLimit });
}

type Chosen = Pick<Sharing, 'entries' | 'recipient'>;

/** Files of entries that may leave. */
function attachmentsOf(journal: Journal, { entries, recipient }: Chosen): readonly AttachmentId[] {
  const asked = recipientIn(journal, recipient);
  return entries.flatMap(id => {
    const entry = journal.entries[id];
    if (entry === undefined || refusalOf(entry, asked) !== null) return [];
    return entry.attachments.filter(attachment => journal.attachments[attachment] !== undefined);
  });
}

/** The files of what may leave, opened one after another: each may be 25 MB. */
export async function filesOf(
  { vault }: OpenJournal,
  sharing: Sharing,
): Promise<ReadonlyMap<AttachmentId, Uint8Array>> {
  requireFilesFit(vault.db.data, sharing);
  const files = new Map<AttachmentId, Uint8Array>();
  for (const id of attachmentsOf(vault.db.data, sharing)) {
    files.set(id, new Uint8Array(await vault.readAttachment(id)));
  }
  return files;
}
