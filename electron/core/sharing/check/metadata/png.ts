import { exifMetadata } from './exif';
import { item, latin, type MetadataItem, utf8, viewOf } from './metadata-item';
import { xmpMetadata } from './xmp';

const drawn = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'bKGD',
  'hIST',
  'pHYs',
  'sPLT',
  'acTL',
  'fcTL',
  'fdAT',
  'cICP',
  'mDCV',
  'cLLI',
]);

/** Text, Exif and time chunks of a PNG (W3C PNG, third edition), other private chunks, and what follows its end. */
export function pngMetadata(bytes: Uint8Array): readonly MetadataItem[] {
  const items: MetadataItem[] = [];
  const view = viewOf(bytes);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = latin(bytes.subarray(at + 4, at + 8));
    const end = at + 12 + length;
    if (end > bytes.length) return [...items, item('unread', 'damaged')];
    items.push(...chunk(type, bytes.subarray(at + 8, at + 8 + length), view, at + 8));
    at = end;
    if (type === 'IEND') return at < bytes.length ? [...items, item('unread', 'after the end')] : items;
  }
  return [...items, item('unread', 'damaged')];
}

function chunk(type: string, data: Uint8Array, view: DataView, at: number): readonly MetadataItem[] {
  switch (type) {
    case 'tEXt': {
      const [key = '', value = ''] = latin(data).split('\0', 2);
      return [item(key === 'Author' ? 'author' : 'text', key, value)];
    }
    case 'zTXt': {
      const [key = type] = latin(data).split('\0', 1);
      return [item('text', key)];
    }
    case 'iTXt':
      return internationalText(data);
    case 'eXIf':
      return exifMetadata(data);
    case 'tIME':
      return [item('time', 'tIME', data.length >= 7 ? `${view.getUint16(at)}-${data[2]}-${data[3]}` : '')];
    default:
      return drawn.has(type) ? [] : [item('unread', type)];
  }
}

function internationalText(data: Uint8Array): readonly MetadataItem[] {
  const [key = ''] = latin(data.subarray(0, 80)).split('\0', 1);
  const text = utf8(data.subarray(key.length + 3))
    .split('\0')
    .slice(2)
    .join(' ');
  const compressed = data[key.length + 1] === 1;
  return key.startsWith('XML:com.adobe.xmp') && !compressed
    ? xmpMetadata(text)
    : [item('text', key, compressed ? '' : text)];
}
