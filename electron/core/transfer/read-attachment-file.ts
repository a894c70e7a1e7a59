import { JournalError } from '../../../shared/contract/errors';
import { attachmentLimit } from '../../../shared/domain/entry';
import { sniffAttachmentType } from '../../../shared/domain/media';
import type { SourceFiles } from './archives/source-files';
import type { PlannedAttachment } from './import-plan';

/**
 * The bytes of a planned attachment, read when the import runs. Fails with `unreadable-file`, `file-too-large` or
 * `unsupported-type` when the file is no longer what the preview saw.
 */
export async function readAttachmentFile(
  files: Pick<SourceFiles, 'read'>,
  attachment: Pick<PlannedAttachment, 'file' | 'mediaType'>,
): Promise<Uint8Array> {
  const found = await files.read(attachment.file, attachmentLimit);
  if (found === null) throw new JournalError('unreadable-file');
  if (found.size > attachmentLimit) throw new JournalError('file-too-large', { limit: attachmentLimit });
  if (sniffAttachmentType(found.bytes) !== attachment.mediaType) throw new JournalError('unsupported-type');
  return found.bytes;
}
