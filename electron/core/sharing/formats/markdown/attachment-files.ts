import { attachmentFileName, FolderNames } from '../../../transfer/file-names';
import { attachmentFolder } from '../../../transfer/note-format';
import type { ShareAttachment, ShareDocument } from '../../share-document';

/** Where every attachment of a document is written to. Two of one name are two files. */
export function attachmentFiles({ notes }: ShareDocument): ReadonlyMap<ShareAttachment, string> {
  const names = new FolderNames();
  const files = new Map<ShareAttachment, string>();
  for (const attachment of notes.flatMap(note => note.attachments)) {
    const { stem, ending } = attachmentFileName(attachment);
    files.set(attachment, `${attachmentFolder}/${names.claim(stem, ending)}`);
  }
  return files;
}
