import { exifMetadata } from './exif';
import { item, latin, type MetadataItem, utf8, viewOf } from './metadata-item';
import { xmpMetadata } from './xmp';

const drawn = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** `EXIF`, `XMP ` and unknown chunks of a WebP (RFC 9649), and what follows its end. */
export function webpMetadata(bytes: Uint8Array): readonly MetadataItem[] {
  const items: MetadataItem[] = [];
  if (bytes.length < 12) return [item('unread', 'damaged')];
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  let at = 12;
  while (at + 8 <= Math.min(end, bytes.length)) {
    const type = latin(bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (data.length < length) return [...items, item('unread', 'damaged')];
    if (type === 'EXIF')
      items.push(...exifMetadata(latin(data.subarray(0, 6)) === 'Exif\0\0' ? data.subarray(6) : data));
    else if (type === 'XMP ') items.push(...xmpMetadata(utf8(data)));
    else if (!drawn.has(type)) items.push(item('unread', type));
    at += 8 + length + (length % 2);
  }
  return end < bytes.length ? [...items, item('unread', 'after the end')] : items;
}
