import { viewOf } from '../metadata-item';

export type Segment = {
  readonly marker: number;
  readonly data: Uint8Array;
  /** What is drawn, behind the header of a scan. */
  readonly coded: Uint8Array;
};

export const startOfScan = 0xda;
const endOfImage = 0xd9;

/** The segments of a JPEG (ITU-T T.81, B.1.1) up to the end of its first picture; `null` where it has no such end, or no picture. */
export function segmentsOf(bytes: Uint8Array): readonly Segment[] | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const segments: Segment[] = [];
  let at = 2;
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === endOfImage) return segments.some(({ coded }) => coded.length > 0) ? segments : null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = endOfSegment(bytes, at);
    if (end === null) return null;
    const next = marker === startOfScan ? endOfScan(bytes, end) : end;
    segments.push({ marker, data: bytes.subarray(at + 4, end), coded: bytes.subarray(end, next) });
    at = next;
  }
  return null;
}

function endOfSegment(bytes: Uint8Array, at: number): number | null {
  if (at + 4 > bytes.length) return null;
  const end = at + 2 + viewOf(bytes).getUint16(at + 2);
  return end < at + 4 || end > bytes.length ? null : end;
}

/** Coded data runs until a marker that is neither a stuffed zero nor a restart (B.1.1.5). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** What programs add: application segments and comments. */
export function isAdded({ marker }: Segment): boolean {
  return (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
}

/** A frame header (B.2.2): SOF0 to SOF15 without DHT, JPG and DAC, which lie between them. */
export function isFrame({ marker }: Segment): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Whether a picture may hold such a segment; none has room for more than it says. */
export function isDrawn(segment: Segment): boolean {
  const { marker, data } = segment;
  if (isFrame(segment)) return data.length === 6 + 3 * (data[5] ?? 0);
  switch (marker) {
    case startOfScan:
      return data.length === 4 + 2 * (data[0] ?? 0);
    case 0xdb:
      return isFilled(data, at => 1 + 64 * ((data[at] ?? 0) >> 4 === 0 ? 1 : 2));
    case 0xc4:
      return isFilled(data, at => 17 + data.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0));
    case 0xcc:
      return data.length > 0 && data.length % 2 === 0;
    case 0xdd:
    case 0xdc:
      return data.length === 2;
    default:
      return false;
  }
}

function isFilled(data: Uint8Array, sizeAt: (at: number) => number): boolean {
  let at = 0;
  while (at < data.length) at += sizeAt(at);
  return at === data.length && at > 0;
}
