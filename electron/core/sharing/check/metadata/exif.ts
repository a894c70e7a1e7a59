import type { MetadataTopic } from '../finding';
import { isOrientationBlock } from './exif-orientation';
import { item, latin, type MetadataItem, viewOf } from './metadata-item';

const tags: ReadonlyMap<number, readonly [MetadataTopic, string]> = new Map([
  [0x010e, ['text', 'ImageDescription']],
  [0x010f, ['device', 'Make']],
  [0x0110, ['device', 'Model']],
  [0x0131, ['software', 'Software']],
  [0x0132, ['time', 'DateTime']],
  [0x013b, ['author', 'Artist']],
  [0x013c, ['device', 'HostComputer']],
  [0x8298, ['author', 'Copyright']],
  [0x9003, ['time', 'DateTimeOriginal']],
  [0x9004, ['time', 'DateTimeDigitized']],
  [0x9286, ['text', 'UserComment']],
  [0x9c9b, ['text', 'XPTitle']],
  [0x9c9c, ['text', 'XPComment']],
  [0x9c9d, ['author', 'XPAuthor']],
  [0x9c9e, ['text', 'XPKeywords']],
  [0x9c9f, ['text', 'XPSubject']],
  [0xa420, ['device', 'ImageUniqueID']],
  [0xa430, ['author', 'CameraOwnerName']],
  [0xa431, ['device', 'BodySerialNumber']],
  [0xa435, ['device', 'LensSerialNumber']],
  [0x927c, ['unread', 'MakerNote']],
]);

const exifDirectory = 0x8769;
const placeDirectory = 0x8825;
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8] as const;

/** More directories than any camera writes; a block may point to itself, and to as many as it has bytes. */
const directories = 8;

type Tiff = {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly little: boolean;
  /** Where directories began that were read. */
  readonly read: Set<number>;
};

/** What an Exif block (a TIFF header and its directories, Exif 2.32) says; a directory is read once, and never more than 400 fields of it. */
export function exifMetadata(bytes: Uint8Array): readonly MetadataItem[] {
  const order = latin(bytes.subarray(0, 2));
  if (bytes.length < 8 || (order !== 'II' && order !== 'MM')) return [item('unread', 'Exif')];
  if (isOrientationBlock(bytes)) return [];
  const tiff = { bytes, view: viewOf(bytes), little: order === 'II', read: new Set<number>() };
  const first = tiff.view.getUint32(4, tiff.little);
  const items = directory(tiff, first);
  const second = nextDirectory(tiff, first);
  const all = second > 0 ? [...items, item('thumbnail', 'Exif thumbnail')] : items;
  return all.length > 0 ? all : [item('unread', 'Exif')];
}

function directory(tiff: Tiff, at: number): readonly MetadataItem[] {
  const { view, little, read } = tiff;
  if (at + 2 > view.byteLength || read.has(at)) return [];
  if (read.size >= directories) return [item('unread', 'Exif')];
  read.add(at);
  const count = Math.min(view.getUint16(at, little), 400);
  const items: MetadataItem[] = [];
  for (let index = 0; index < count; index++) {
    const entry = at + 2 + index * 12;
    if (entry + 12 > view.byteLength) break;
    const tag = view.getUint16(entry, little);
    const pointer = view.getUint32(entry + 8, little);
    if (tag === exifDirectory) items.push(...directory(tiff, pointer));
    else if (tag === placeDirectory) items.push(item('place', 'GPS'));
    else items.push(...field(tiff, entry, tag));
  }
  return items;
}

function field(tiff: Tiff, entry: number, tag: number): readonly MetadataItem[] {
  const known = tags.get(tag);
  if (known === undefined) return [];
  const { bytes, view, little } = tiff;
  const type = view.getUint16(entry + 2, little);
  const length = view.getUint32(entry + 4, little) * (sizes[type] ?? 1);
  const from = length <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
  const value = known[0] === 'unread' ? '' : latin(bytes.subarray(from, from + Math.min(length, 600)));
  return [item(known[0], known[1], value.replaceAll('\0', ''))];
}

function nextDirectory(tiff: Tiff, at: number): number {
  const { view, little } = tiff;
  if (at + 2 > view.byteLength) return 0;
  const end = at + 2 + view.getUint16(at, little) * 12;
  return end + 4 <= view.byteLength ? view.getUint32(end, little) : 0;
}
