import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanAttachment } from '../../../../../electron/core/sharing/check/metadata/clean-attachment';
import type { AttachmentType } from '../../../../../shared/domain/entry';
import {
  big16,
  bytesOf,
  jpeg,
  jpegDrawing,
  jpegSegment,
  png,
  pngChunk,
  pngOf,
  riff,
  webp,
  webpPixel,
} from './pictures';

function clean(mediaType: AttachmentType, bytes: Buffer): Buffer | null {
  const cleaned = cleanAttachment({ name: 'a', mediaType, bytes: new Uint8Array(bytes) });
  return cleaned === null ? null : Buffer.from(cleaned.bytes);
}

const mary = Buffer.from('Mary Hartley');

/** The sorts of PNG, and how many bytes the rows of two pixels by two have. */
const grey = [{ depth: 8, colour: 0, interlaced: false }, 6] as const;
const colours = [{ depth: 8, colour: 2, interlaced: false }, 14] as const;
const palette = [{ depth: 1, colour: 3, interlaced: false }, 4] as const;
const greyAlpha = [{ depth: 8, colour: 4, interlaced: false }, 10] as const;
const woven = [{ depth: 8, colour: 2, interlaced: true }, 15] as const;

describe('a PNG of any sort', () => {
  it.each([
    ['grey', grey, 'tRNS', 2, true],
    ['grey', grey, 'tRNS', 6, false],
    ['grey', grey, 'PLTE', 6, false],
    ['of colours', colours, 'tRNS', 6, true],
    ['of colours', colours, 'tRNS', 12, false],
    ['of colours', colours, 'PLTE', 6, true],
    ['of colours', colours, 'PLTE', 7, false],
    ['of colours', colours, 'cICP', 4, true],
    ['of colours', colours, 'cICP', 12, false],
    ['of colours', colours, 'sRGB', 12, false],
    ['of a palette', palette, 'PLTE', 6, true],
    ['of a palette', palette, 'PLTE', 9, false],
    ['of a palette', palette, 'tRNS', 2, true],
    ['of a palette', palette, 'tRNS', 257, false],
    ['grey with alpha', greyAlpha, 'PLTE', 6, false],
    ['grey with alpha', greyAlpha, 'tRNS', 2, false],
    ['woven', woven, 'tRNS', 6, true],
  ] as const)(
    '%s keeps what may change how it looks, of no more than its size: %j %s of %i bytes',
    (_, [header, size], type, length, kept) => {
      const rows = pngChunk('IDAT', deflateSync(Buffer.alloc(size)));
      const chunk = pngChunk(type, Buffer.alloc(length, mary));
      const left = kept ? pngOf(header, chunk, rows) : pngOf(header, rows);
      expect(clean('image/png', pngOf(header, chunk, rows))).toEqual(left);
    },
  );

  it.each([
    ['of a standard colour that is none', pngChunk('sRGB', Buffer.from([4])), png()],
    ['of a standard colour without a number', pngChunk('sRGB', Buffer.alloc(0)), png()],
  ])('goes without a chunk %s', (_, chunk, left) => {
    expect(clean('image/png', png([chunk]))).toEqual(left);
  });

  it.each([
    ['has a chunk twice that it has once', png(Array(2).fill(pngChunk('sRGB', Buffer.from([0]))))],
    [
      'is woven and has the rows of one that is not',
      pngOf(woven[0], pngChunk('IDAT', deflateSync(Buffer.alloc(14)))),
    ],
    ['says it has no pixels', bytesOf(png().subarray(0, 16), Buffer.alloc(4), png().subarray(20))],
  ])('is not cleaned where it %s', (_, bytes) => {
    expect(clean('image/png', bytes)).toBeNull();
  });
});

const [table, frame] = [jpegDrawing.subarray(0, 69), jpegDrawing.subarray(69, 82)];
const rest = jpegDrawing.subarray(82);
const jpegOf = (...parts: readonly Uint8Array[]) => bytesOf([0xff, 0xd8], ...parts, [0xff, 0xd9]);

describe('a JPEG that is written in an unusual way', () => {
  it.each([
    [
      'fill before a segment',
      jpegOf(Buffer.from([0xff, 0xff]), jpegSegment(0xfe, mary), jpegDrawing),
      jpeg(),
    ],
    [
      'an Adobe segment that says nothing of colours',
      jpeg(jpegSegment(0xee, bytesOf('Adobe', [0, 100]))),
      jpeg(),
    ],
    ['an Exif block of another order', jpeg(jpegSegment(0xe1, bytesOf('Exif\0\0XX', mary))), jpeg()],
  ])('is cleaned with %s', (_, said, left) => {
    expect(clean('image/jpeg', said)).toEqual(left);
  });

  it('keeps a table of two bytes each, and its own size of it', () => {
    const wide = (more: Uint8Array) =>
      jpegOf(jpegSegment(0xdb, bytesOf([0x10], Buffer.alloc(128, 1), more)), frame, rest);
    expect(clean('image/jpeg', wide(Buffer.alloc(0)))).toEqual(wide(Buffer.alloc(0)));
    expect(clean('image/jpeg', wide(mary))).toBeNull();
  });

  it.each([
    ['ends before its scan', jpegOf(table, frame)],
    [
      'has a scan that draws nothing',
      jpegOf(table, frame, jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]))),
    ],
    ['has a frame without its colours', jpegOf(table, jpegSegment(0xc0, Buffer.from([8, 0, 8, 0, 8])), rest)],
    [
      'has a scan that says nothing',
      jpegOf(table, frame, jpegSegment(0xda, Buffer.alloc(0)), Buffer.from([1, 2])),
    ],
    ['has a segment shorter than its own length', jpegOf(bytesOf([0xff, 0xfe], big16(1)), jpegDrawing)],
    // Where a picture ends cannot be told then from where one hidden in it would.
    [
      'has an end within a table',
      jpegOf(jpegSegment(0xdb, bytesOf([0], Buffer.alloc(64, Buffer.from([0xff, 0xd9])))), frame, rest),
    ],
  ])('is not cleaned where it %s', (_, bytes) => {
    expect(clean('image/jpeg', bytes)).toBeNull();
  });
});

describe('a WebP', () => {
  const extended = riff('VP8X', Buffer.from([2, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const frameOf = (...chunks: readonly Uint8Array[]) => riff('ANMF', bytesOf(Buffer.alloc(16), ...chunks));

  it.each([
    ['a header of another length', webp(riff('VP8X', bytesOf(Buffer.alloc(10), mary)), webpPixel)],
    [
      'more in its animation than colour and turns',
      webp(extended, riff('ANIM', bytesOf(Buffer.alloc(6), mary)), frameOf(webpPixel)),
    ],
    ['a frame without a place', webp(extended, riff('ANMF', mary))],
    [
      'a frame that is cut behind one that is not',
      webp(extended, frameOf(webpPixel), frameOf(webpPixel.subarray(0, -4))),
    ],
  ])('with %s is not cleaned', (_, bytes) => {
    expect(clean('image/webp', bytes)).toBeNull();
  });
});
