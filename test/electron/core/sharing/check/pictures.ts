import { crc32, deflateSync } from 'node:zlib';

/** Small pictures, and what programs put into them. */

export const bytesOf = (...parts: readonly (string | Uint8Array | readonly number[])[]): Buffer =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
export const big32 = (value: number) => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
export const little32 = (value: number) => big32(value).reverse();
export const big16 = (value: number) => [value >>> 8, value & 255];

export const pngChunk = (type: string, data: Uint8Array): Buffer => {
  const named = bytesOf(type, data);
  return bytesOf(big32(data.length), named, big32(crc32(named)));
};
export const packedRows = deflateSync(bytesOf([0, 255, 0, 0, 0, 255, 0], [0, 0, 0, 255, 9, 9, 9]));
/** Two pixels by two of three colours, as the header of a PNG says it. */
const rgb = { depth: 8, colour: 2, interlaced: false };
/** Two pixels by two of any sort; `chunks` stand between the header and the end. */
export const pngOf = ({ depth, colour, interlaced }: typeof rgb, ...chunks: readonly Buffer[]) =>
  bytesOf(
    '\x89PNG\r\n\x1a\n',
    pngChunk('IHDR', bytesOf(big32(2), big32(2), [depth, colour, 0, 0, interlaced ? 1 : 0])),
    ...chunks,
    pngChunk('IEND', Buffer.alloc(0)),
  );
/** Two pixels by two; `before` and `after` are chunks around the rows. */
export const png = (
  before: readonly Buffer[] = [],
  after: readonly Buffer[] = [],
  packed: Uint8Array = packedRows,
) => pngOf(rgb, ...before, pngChunk('IDAT', packed), ...after);

export const jpegSegment = (marker: number, data: Uint8Array) =>
  bytesOf([0xff, marker], big16(data.length + 2), data);
export const jfif = jpegSegment(0xe0, bytesOf('JFIF\0', [1, 1, 0, 0, 72, 0, 72, 0, 0]));
/** The parts of a JPEG that draw: one table of each sort, one frame, one scan. */
export const jpegDrawing = bytesOf(
  jpegSegment(0xdb, Buffer.alloc(65, 1)),
  jpegSegment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
  jpegSegment(0xc4, bytesOf([0, 1], Buffer.alloc(15), [5])),
  jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  [0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56],
);
export const jpeg = (...added: readonly Uint8Array[]) =>
  bytesOf([0xff, 0xd8], ...added, jpegDrawing, [0xff, 0xd9]);

/** A TIFF that says which side is up, who took it, and where. */
export const exifWith = (side: number) =>
  bytesOf(
    'II',
    [42, 0],
    little32(8),
    [3, 0],
    [0x12, 0x01, 3, 0],
    little32(1),
    [side, 0, 0, 0],
    [0x3b, 0x01, 2, 0],
    little32(13),
    little32(50),
    [0x25, 0x88, 4, 0],
    little32(1),
    little32(64),
    little32(0),
    'Mary Hartley\0',
    [0, 0],
    little32(0),
  );

const gifImage = bytesOf([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0]);
export const gifTiming = Buffer.from([0x21, 0xf9, 4, 0, 10, 0, 0, 0]);
/** One pixel of two colours. */
export const gif = (...blocks: readonly Uint8Array[]) =>
  bytesOf(
    'GIF89a',
    [1, 0, 1, 0, 0x80, 0, 0],
    [0, 0, 0, 255, 255, 255],
    ...blocks,
    gifTiming,
    gifImage,
    [0x3b],
  );
export const gifLoop = bytesOf([0x21, 0xff, 11], 'NETSCAPE2.0', [3, 1, 0, 0, 0]);

export const riff = (type: string, data: Uint8Array) =>
  bytesOf(type, little32(data.length), data, data.length % 2 === 1 ? [0] : []);
export const webp = (...chunks: readonly Uint8Array[]) => {
  const body = bytesOf('WEBP', ...chunks);
  return bytesOf('RIFF', little32(body.length), body);
};
/** One pixel without loss, as cwebp packs it. */
export const webpPixel = riff('VP8L', Buffer.from('2f00000000071031ff0111', 'hex'));
