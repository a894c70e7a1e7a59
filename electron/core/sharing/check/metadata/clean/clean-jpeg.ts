import { orientationBlock, orientationOf } from '../exif-orientation';
import { latin } from '../metadata-item';
import { ascii, big16, joined } from './byte-writer';
import { isAdded, isDrawn, isFrame, type Segment, segmentsOf, startOfScan } from './jpeg-segments';

const [startOfImage, endOfImage] = [0xd8, 0xd9];
const jfif = joined([ascii('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 0, 0]]);

/**
 * A JPEG (ITU-T T.81) of its tables, its frame and its scans, up to the end of the first picture. Of what programs add only
 * this is written anew: that it is JFIF, how its colours are coded (Adobe's segment), and which side is up. Colour
 * profiles go, for they can tell the device. `null` for what is none.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const segments = segmentsOf(bytes);
  if (segments === null) return null;
  const drawn = segments.filter(segment => !isAdded(segment));
  const firstScan = drawn.findIndex(({ marker }) => marker === startOfScan);
  const frame = drawn.findIndex(isFrame);
  if (!drawn.every(isDrawn) || drawn.filter(isFrame).length !== 1 || firstScan < frame) return null;
  return joined([
    [0xff, startOfImage],
    ...added(segments.filter(isAdded)),
    ...drawn.flatMap(({ marker, data, coded }) => [...written(marker, data), coded]),
    [0xff, endOfImage],
  ]);
}

type Parts = readonly (Uint8Array | readonly number[])[];

function written(marker: number, data: Uint8Array): Parts {
  return [[0xff, marker, ...big16(data.length + 2)], data];
}

/** What the segments of programs say that changes how the picture looks. */
function added(segments: readonly Segment[]): Parts {
  const named = (marker: number, name: string): Uint8Array | undefined =>
    segments.find(one => one.marker === marker && latin(one.data.subarray(0, name.length)) === name)?.data;
  const adobe = named(0xee, 'Adobe');
  const exif = named(0xe1, 'Exif\0\0');
  const side = exif === undefined ? 1 : orientationOf(exif.subarray(6));
  return [
    ...(named(0xe0, 'JFIF\0') === undefined ? [] : written(0xe0, jfif)),
    ...(side === 1 ? [] : written(0xe1, joined([ascii('Exif\0\0'), orientationBlock(side)]))),
    ...(adobe === undefined || adobe.length < 12
      ? []
      : written(0xee, joined([ascii('Adobe'), [0, 100, 0, 0, 0, 0, adobe[11] ?? 0]]))),
  ];
}
