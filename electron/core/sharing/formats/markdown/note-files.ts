import type { ShareAttachment } from '../../share-document';
import { readableLine } from '../blocks';
import type { FormatFile } from '../format-file';
import type { PageNote } from '../page';
import { escapeText } from './escape-text';
import { markdownPicture, type PictureFiles, pathAddress } from './markdown-inlines';

/** Where the pictures lie that the text of a note names. */
export function pictureFiles(
  { pictures }: PageNote,
  files: ReadonlyMap<ShareAttachment, string>,
): PictureFiles {
  return new Map([...pictures].map(([name, picture]) => [name, files.get(picture) ?? ''] as const));
}

/** The attachments that a text does not show: pictures below it, then links to the others. */
export function otherAttachments(
  { otherPictures, files: others }: PageNote,
  files: ReadonlyMap<ShareAttachment, string>,
): readonly string[] {
  return [
    ...otherPictures.map(picture => markdownPicture(readableLine(picture.name), files.get(picture) ?? '')),
    ...others.map(other => {
      const words = escapeText(readableLine(other.name), false);
      const address = pathAddress(files.get(other) ?? '');
      return `[${words}](${address})`;
    }),
  ];
}

/** The attachments themselves. */
export function attachmentsAsFiles(files: ReadonlyMap<ShareAttachment, string>): readonly FormatFile[] {
  return [...files].map(([{ bytes }, path]) => ({ path, bytes }));
}
