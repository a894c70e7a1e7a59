import type { ShareAttachment } from '../../share-document';
import { gifMetadata } from './gif';
import { jpegMetadata } from './jpeg';
import type { MetadataItem } from './metadata-item';
import { pdfMetadata } from './pdf';
import { pngMetadata } from './png';
import { webpMetadata } from './webp';

/** What an attached file says about itself: who, where, when, with what. A file too damaged to be read is said to be. */
export function attachmentMetadata(
  attachment: Pick<ShareAttachment, 'mediaType' | 'bytes'>,
): readonly MetadataItem[] {
  const { bytes } = attachment;
  switch (attachment.mediaType) {
    case 'image/png':
      return pngMetadata(bytes);
    case 'image/jpeg':
      return jpegMetadata(bytes);
    case 'image/gif':
      return gifMetadata(bytes);
    case 'image/webp':
      return webpMetadata(bytes);
    case 'application/pdf':
      return pdfMetadata(bytes);
  }
}
