import { item, latin, type MetadataItem, utf8 } from './metadata-item';
import { xmpMetadata } from './xmp';

/** Comment, plain-text and application extensions of a GIF (GIF89a), and what follows its end. */
export function gifMetadata(bytes: Uint8Array): readonly MetadataItem[] {
  const items: MetadataItem[] = [];
  let at = 13 + colours(bytes[10] ?? 0);
  while (at < bytes.length) {
    const block = bytes[at];
    if (block === 0x3b) return at + 1 < bytes.length ? [...items, item('unread', 'after the end')] : items;
    if (block === 0x2c) at = afterBlocks(bytes, at + 11 + colours(bytes[at + 9] ?? 0));
    else if (block === 0x21) {
      const end = afterBlocks(bytes, at + 2);
      items.push(...extension(bytes[at + 1] ?? 0, bytes.subarray(at + 2, end)));
      at = end;
    } else return [...items, item('unread', 'damaged')];
  }
  return [...items, item('unread', 'damaged')];
}

function colours(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function afterBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

function extension(label: number, data: Uint8Array): readonly MetadataItem[] {
  if (label === 0xfe) return [item('text', 'comment', utf8(joined(data)))];
  if (label === 0x01) return [item('text', 'plain text', latin(joined(data.subarray(13))))];
  if (label !== 0xff) return [];
  const name = latin(data.subarray(1, 12));
  if (name === 'NETSCAPE2.0' || name === 'ANIMEXTS1.0') return [];
  return name === 'XMP DataXMP' ? xmpMetadata(utf8(data.subarray(12))) : [item('unread', name)];
}

function joined(data: Uint8Array): Uint8Array {
  const parts: number[] = [];
  for (let at = 0; at < data.length && data[at] !== 0; at += 1 + (data[at] ?? 0))
    parts.push(...data.subarray(at + 1, at + 1 + (data[at] ?? 0)));
  return Uint8Array.from(parts);
}
