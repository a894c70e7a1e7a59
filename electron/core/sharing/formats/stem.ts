import { safeFileName } from '../../transfer/file-names';
import type { ShareDocument } from '../share-document';

/** The name of the one file or folder of a document, without an ending. */
export function stemOf({ title }: ShareDocument): string {
  return safeFileName(title, 'Shared notes');
}
