import type { ShareAttachment } from '../../share-document';
import { attachmentMetadata } from './attachment-metadata';
import { cleanGif } from './clean/clean-gif';
import { cleanJpeg } from './clean/clean-jpeg';
import { cleanPng } from './clean/clean-png';
import { cleanWebp } from './clean/clean-webp';

/**
 * A picture written anew from what draws it, and nothing else: no part of the old file that is not known goes along. The
 * drawn pixels stay as they are, bit by bit. `null` for what cannot be shown to be clean: PDFs, which may hold anything anywhere, and
 * pictures that do not follow their format.
 */
export function cleanAttachment(attachment: ShareAttachment): ShareAttachment | null {
  const known = cleaned.get(attachment);
  if (known !== undefined) return known;
  const clean = writtenAnew(attachment);
  cleaned.set(attachment, clean);
  return clean;
}

/** Files stay the same while a sharing is checked and decided about. */
const cleaned = new WeakMap<ShareAttachment, ShareAttachment | null>();

function writtenAnew(attachment: ShareAttachment): ShareAttachment | null {
  const bytes = cleanBytes(attachment);
  if (bytes === null) return null;
  const clean = { ...attachment, bytes };
  return attachmentMetadata(clean).length === 0 ? clean : null;
}

function cleanBytes({ mediaType, bytes }: ShareAttachment): Uint8Array | null {
  switch (mediaType) {
    case 'image/png':
      return cleanPng(bytes);
    case 'image/jpeg':
      return cleanJpeg(bytes);
    case 'image/gif':
      return cleanGif(bytes);
    case 'image/webp':
      return cleanWebp(bytes);
    case 'application/pdf':
      return null;
  }
}
