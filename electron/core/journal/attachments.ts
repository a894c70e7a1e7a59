import { JournalError } from '../../../shared/contract/errors';
import type { EntryView } from '../../../shared/contract/journal';
import type { Input, Output } from '../../../shared/contract/methods';
import { type Attachment, attachmentLimit, type Entry } from '../../../shared/domain/entry';
import { type AttachmentId, asId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import { sniffAttachmentType } from '../../../shared/domain/media';
import { requireEntriesNotHeld } from '../sharing/person-desk/holds';
import { attachmentFileName } from '../transfer/file-names';
import { writeNewFile } from '../transfer/write-new-file';
import { viewOf } from './entry-view';
import { type OpenJournal, requireEntry } from './open-journal';
import { refresh } from './refresh';

/** Seals the bytes in a file of their own, then ties them to the entry. */
export async function addAttachment(open: OpenJournal, input: Input<'addAttachment'>): Promise<EntryView> {
  requireEntry(open.vault.db.data, input.entry);
  if (input.bytes.byteLength > attachmentLimit)
    throw new JournalError('file-too-large', { limit: attachmentLimit });
  const mediaType = sniffAttachmentType(input.bytes);
  if (mediaType === null) throw new JournalError('unsupported-type');
  const id = asId.attachment(await open.vault.putAttachment(input.bytes));
  const file: Attachment = {
    id,
    entry: input.entry,
    name: input.name.trim() === '' ? 'attachment' : input.name,
    mediaType,
    size: input.bytes.byteLength,
    addedAt: open.world.now(),
  };
  await open.vault.patch(journal => ({
    attachments: { [id]: file },
    entries: withAttachments(journal, file.entry, before => [...before, id]),
  }));
  return changed(open, file.entry);
}

export async function readAttachment(
  open: OpenJournal,
  input: Input<'readAttachment'>,
): Promise<Output<'readAttachment'>> {
  const attachment = requireAttachment(open.vault.db.data, input.id);
  return { attachment, bytes: new Uint8Array(await open.vault.readAttachment(input.id)) };
}

/**
 * Unties the attachment and removes its sealed file from the disk. Fails with `not-allowed` and `held` while somebody who is
 * named in its entry has asked what is kept about them.
 */
export async function removeAttachment(
  open: OpenJournal,
  input: Input<'removeAttachment'>,
): Promise<EntryView> {
  const file = requireAttachment(open.vault.db.data, input.id);
  await open.vault.patch(journal => {
    requireEntriesNotHeld(journal, new Set([file.entry]));
    return {
      attachments: { [input.id]: null },
      entries: withAttachments(journal, file.entry, before => before.filter(id => id !== input.id)),
    };
  });
  await open.vault.removeAttachments([input.id]);
  return changed(open, file.entry);
}

/** Writes the attachment in the clear to `folder`, under its own name or one like it that is free. */
export async function saveAttachmentCopy(
  open: OpenJournal,
  id: AttachmentId,
  folder: string,
): Promise<string> {
  const { attachment, bytes } = await readAttachment(open, { id });
  const { stem, ending } = attachmentFileName(attachment);
  return writeNewFile(folder, `${stem}${ending}`, bytes);
}

function requireAttachment(journal: Journal, id: AttachmentId): Attachment {
  const attachment = journal.attachments[id];
  if (attachment === undefined) throw new JournalError('not-found');
  return attachment;
}

function withAttachments(
  journal: Journal,
  id: Entry['id'],
  change: (before: readonly AttachmentId[]) => readonly AttachmentId[],
): Journal['entries'] {
  const entry = requireEntry(journal, id);
  return { [id]: { ...entry, attachments: change(entry.attachments), revision: entry.revision + 1 } };
}

function changed(open: OpenJournal, id: Entry['id']): EntryView {
  refresh(open, [id]);
  return viewOf(open, requireEntry(open.vault.db.data, id));
}
