import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attachmentMetadata } from '../../../../../electron/core/sharing/check/metadata/attachment-metadata';
import { cleanAttachment } from '../../../../../electron/core/sharing/check/metadata/clean-attachment';
import type { AttachmentType } from '../../../../../shared/domain/entry';
import { Random } from './corpus/random';
import {
  bytesOf,
  exifWith,
  gif,
  gifLoop,
  gifTiming,
  jfif,
  jpeg,
  jpegDrawing,
  jpegSegment,
  little32,
  packedRows,
  png,
  pngChunk,
  riff,
  webp,
  webpPixel,
} from './pictures';

function clean(mediaType: AttachmentType, bytes: Uint8Array): Buffer | null {
  const cleaned = cleanAttachment({ name: 'a', mediaType, bytes: new Uint8Array(bytes) });
  return cleaned === null ? null : Buffer.from(cleaned.bytes);
}

const mary = Buffer.from('Mary Hartley');
const exif = bytesOf('Exif\0\0', exifWith(1));
const profile = bytesOf('ICC_PROFILE\0', [1, 1], 'Apple Mary Hartley');

/** A picture with everything in it that may tell something, and what is left of it. */
const spoken: readonly (readonly [string, AttachmentType, Buffer, Buffer])[] = [
  [
    'a PNG',
    'image/png',
    bytesOf(
      png(
        [
          pngChunk('tEXt', bytesOf('Author\0', mary)),
          pngChunk('iCCP', bytesOf('Mary Hartley\0\0', deflateSync(mary))),
          pngChunk('eXIf', exifWith(6)),
          pngChunk('gAMA', Buffer.alloc(4)),
          pngChunk('sRGB', Buffer.from([0])),
          pngChunk('pHYs', Buffer.alloc(9)),
          pngChunk('maRy', mary),
        ],
        [pngChunk('tIME', Buffer.alloc(7)), pngChunk('iTXt', bytesOf('a\0\0\0\0\0', mary))],
        bytesOf(packedRows, mary),
      ),
      mary,
    ),
    png([pngChunk('sRGB', Buffer.from([0]))]),
  ],
  [
    'a JPEG',
    'image/jpeg',
    bytesOf(
      jpeg(
        jfif,
        jpegSegment(0xe1, exif),
        jpegSegment(0xe1, bytesOf('http://ns.adobe.com/xap/1.0/\0', mary)),
        jpegSegment(0xe2, profile),
        jpegSegment(0xed, mary),
        jpegSegment(0xfe, mary),
        jpegSegment(0xee, bytesOf('Adobe', [0, 101, 1, 2, 3, 4, 1], mary)),
      ),
      jpeg(jpegSegment(0xfe, mary)),
      mary,
    ),
    jpeg(
      jpegSegment(0xe0, bytesOf('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0])),
      jpegSegment(0xee, bytesOf('Adobe', [0, 100, 0, 0, 0, 0, 1])),
    ),
  ],
  [
    'a GIF',
    'image/gif',
    bytesOf(
      gif(
        gifLoop,
        bytesOf([0x21, 0xfe, 12], mary, [0]),
        bytesOf([0x21, 0xff, 11], 'XMP DataXMP', [12], mary, [0]),
        gifTiming,
        bytesOf([0x21, 0x01, 12], Buffer.alloc(12), [12], mary, [0]),
      ),
      mary,
    ),
    gif(gifLoop),
  ],
  [
    'a WebP',
    'image/webp',
    bytesOf(
      webp(
        riff('VP8X', Buffer.from([0x2c, 7, 7, 7, 0, 0, 0, 0, 0, 0])),
        riff('ICCP', mary),
        webpPixel,
        riff('EXIF', exifWith(1)),
        riff('XMP ', mary),
        riff('MARY', mary),
      ),
      mary,
    ),
    webp(riff('VP8X', Buffer.alloc(10)), webpPixel),
  ],
];

describe('a picture without what it says about itself', () => {
  it.each(spoken)('%s is what draws it, byte by byte, and nothing else', (_, mediaType, said, left) => {
    expect(said.includes('Mary')).toBe(true);
    expect(clean(mediaType, said)).toEqual(left);
    expect(attachmentMetadata({ mediaType, bytes: new Uint8Array(left) })).toEqual([]);
    expect(clean(mediaType, left)).toEqual(left);
  });

  it('knows which side of a photograph is up, and nothing else of its Exif', () => {
    const turned = clean('image/jpeg', jpeg(jpegSegment(0xe1, bytesOf('Exif\0\0', exifWith(6)))));
    const left = '4d4d002a00000008000101120003000000010006000000000000';
    expect(turned).toEqual(jpeg(jpegSegment(0xe1, bytesOf('Exif\0\0', Buffer.from(left, 'hex')))));
    expect(attachmentMetadata({ mediaType: 'image/jpeg', bytes: turned ?? mary })).toEqual([]);
  });

  it('keeps a frame of an animated WebP, without what is hidden in it', () => {
    const frame = (...more: readonly Buffer[]) => riff('ANMF', bytesOf(Buffer.alloc(16), webpPixel, ...more));
    const start = [riff('VP8X', Buffer.from([2, 0, 0, 0, 0, 0, 0, 0, 0, 0])), riff('ANIM', Buffer.alloc(6))];
    const said = webp(...start, frame(riff('MARY', mary)));
    expect(clean('image/webp', said)).toEqual(webp(...start, frame()));
  });

  it.each<readonly [string, AttachmentType, Buffer]>([
    ['a PDF', 'application/pdf', bytesOf('%PDF-1.7\n%%EOF')],
    ['a PNG that is cut', 'image/png', png().subarray(0, -1)],
    ['a PNG with more rows than it has', 'image/png', png([], [], deflateSync(Buffer.alloc(100)))],
    ['a PNG with fewer', 'image/png', png([], [], deflateSync(Buffer.alloc(3)))],
    ['a JPEG without an end', 'image/jpeg', bytesOf([0xff, 0xd8], jpegDrawing)],
    [
      'a JPEG with room left in a table',
      'image/jpeg',
      jpeg(jpegSegment(0xdb, bytesOf(Buffer.alloc(65), mary))),
    ],
    ['a JPEG with an unknown segment', 'image/jpeg', jpeg(jpegSegment(0xf0, mary))],
    ['a GIF of nothing', 'image/gif', bytesOf('GIF89a', Buffer.alloc(7), [0x3b])],
    ['a WebP that is longer than it says', 'image/webp', bytesOf('RIFF', little32(900), 'WEBP', webpPixel)],
    ['something else', 'image/png', jpeg()],
  ])('%s is not cleaned', (_, mediaType, bytes) => {
    expect(clean(mediaType, bytes)).toBeNull();
  });

  it('comes to an end with any bytes, cut or changed anywhere; whatever is given says nothing', () => {
    const random = new Random(12);
    for (const [, mediaType, said] of spoken) {
      for (let length = 0; length < said.length; length++) clean(mediaType, said.subarray(0, length));
      for (let count = 0; count < 600; count++) {
        const changed = Buffer.from(said);
        changed[random.whole(0, changed.length - 1)] = random.whole(0, 255);
        expect(clean(mediaType, changed)?.includes('Mary Hartley') ?? false).toBe(false);
      }
    }
  });

  it('does not unpack without end', () => {
    const packed = deflateSync(Buffer.alloc(64 * 1024 * 1024));
    expect(clean('image/png', png([], [], packed))).toBeNull();
  });
});
