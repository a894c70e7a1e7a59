import { exifMetadata } from './exif';
import { item, latin, type MetadataItem, utf8, viewOf } from './metadata-item';
import { xmpMetadata } from './xmp';

const exif = 'Exif\0\0';
const xmp = 'http://ns.adobe.com/xap/1.0/\0';

/** Application and comment segments of a JPEG (ITU-T T.81, JFIF, Exif, IPTC in APP13), and what follows its end. */
export function jpegMetadata(bytes: Uint8Array): readonly MetadataItem[] {
  const items: MetadataItem[] = [];
  const view = viewOf(bytes);
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return [...items, item('unread', 'damaged')];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) return [...items, ...afterEnd(bytes)];
    const length = view.getUint16(at + 2);
    if (length < 2) return [...items, item('unread', 'damaged')];
    items.push(...segment(marker, bytes.subarray(at + 4, at + 2 + length)));
    at += 2 + length;
  }
  return [...items, item('unread', 'damaged')];
}

function segment(marker: number, data: Uint8Array): readonly MetadataItem[] {
  const name = latin(data.subarray(0, 32));
  if (marker === 0xfe) return [item('text', 'comment', utf8(data))];
  if (marker === 0xe0) return jfif(name, data);
  if (marker === 0xe1 && name.startsWith(exif)) return exifMetadata(data.subarray(exif.length));
  if (marker === 0xe1 && name.startsWith(xmp)) return xmpMetadata(utf8(data.subarray(xmp.length)));
  if (marker === 0xed) return iptc(data);
  if (marker === 0xe2 && name.startsWith('ICC_PROFILE')) return [];
  if (marker === 0xee && name.startsWith('Adobe')) return [];
  return marker >= 0xe1 && marker <= 0xef ? [item('unread', `APP${marker - 0xe0}`)] : [];
}

function jfif(name: string, data: Uint8Array): readonly MetadataItem[] {
  if (name.startsWith('JFXX')) return [item('thumbnail', 'JFIF thumbnail')];
  return (data[12] ?? 0) > 0 && (data[13] ?? 0) > 0 ? [item('thumbnail', 'JFIF thumbnail')] : [];
}

const datasets: ReadonlyMap<number, readonly ['author' | 'place' | 'text' | 'time', string]> = new Map([
  [5, ['text', 'Object name']],
  [25, ['text', 'Keywords']],
  [55, ['time', 'Date created']],
  [80, ['author', 'By-line']],
  [90, ['place', 'City']],
  [92, ['place', 'Sub-location']],
  [116, ['author', 'Copyright']],
  [120, ['text', 'Caption']],
  [122, ['author', 'Caption writer']],
]);

/** IPTC-IIM records: 0x1c, record 2, dataset, length. */
function iptc(data: Uint8Array): readonly MetadataItem[] {
  const items: MetadataItem[] = [];
  for (let at = data.indexOf(0x1c); at >= 0 && at + 5 <= data.length; at = data.indexOf(0x1c, at + 1)) {
    const known = data[at + 1] === 2 ? datasets.get(data[at + 2] ?? 0) : undefined;
    const length = (data[at + 3] ?? 0) * 256 + (data[at + 4] ?? 0);
    if (known !== undefined && at + 5 + length <= data.length)
      items.push(item(known[0], known[1], utf8(data.subarray(at + 5, at + 5 + length))));
  }
  return items.length > 0 ? items : [item('unread', 'APP13')];
}

/** Telephones put a second picture or a film behind the first. */
function afterEnd(bytes: Uint8Array): readonly MetadataItem[] {
  const end = lastEnd(bytes);
  if (end < 0) return [item('unread', 'damaged')];
  return end + 2 < bytes.length || lastEnd(bytes.subarray(0, end)) > 0
    ? [item('unread', 'after the end')]
    : [];
}

function lastEnd(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(0xd9); at > 0; at = bytes.lastIndexOf(0xd9, at - 1))
    if (bytes[at - 1] === 0xff) return at - 1;
  return -1;
}
