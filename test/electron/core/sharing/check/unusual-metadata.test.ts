import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attachmentMetadata } from '../../../../../electron/core/sharing/check/metadata/attachment-metadata';
import type { AttachmentType } from '../../../../../shared/domain/entry';
import {
  big16,
  bytesOf,
  exifWith,
  gif,
  gifLoop,
  jfif,
  jpeg,
  jpegDrawing,
  jpegSegment,
  little32,
  png,
  pngChunk,
  riff,
  webp,
  webpPixel,
} from './pictures';

function says(mediaType: AttachmentType, bytes: Buffer): readonly string[] {
  return attachmentMetadata({ mediaType, bytes: new Uint8Array(bytes) }).map(
    ({ topic, says: text }) => `${topic} | ${text}`,
  );
}

const xmp = '<x:xmpmeta><dc:creator>Mary Hartley</dc:creator></x:xmpmeta>';
const byMary = ['author | dc:creator: Mary Hartley'];
const iptc = (...records: readonly Uint8Array[]) =>
  jpeg(jpegSegment(0xed, bytesOf('Photoshop 3.0\0', ...records)));
const record = (number: number, dataset: number, length: number, text: string) =>
  bytesOf([0x1c, number, dataset], big16(length), text);
const thumbnail = ['thumbnail | JFIF thumbnail'];

describe('what a picture says in an unusual way', () => {
  it.each<readonly [string, AttachmentType, Buffer, readonly string[]]>([
    [
      'PNG text of any key',
      'image/png',
      png([pngChunk('tEXt', bytesOf('Comment\0the gate'))]),
      ['text | Comment: the gate'],
    ],
    [
      'packed PNG text',
      'image/png',
      png([pngChunk('zTXt', bytesOf('Author\0\0', deflateSync(Buffer.from('M'))))]),
      ['text | Author'],
    ],
    [
      'packed international text',
      'image/png',
      png([pngChunk('iTXt', bytesOf('Author\0\x01\0\0\0', deflateSync(Buffer.from('M'))))]),
      ['text | Author'],
    ],
    [
      'packed XMP',
      'image/png',
      png([pngChunk('iTXt', bytesOf('XML:com.adobe.xmp\0\x01\0\0\0', deflateSync(Buffer.from(xmp))))]),
      ['text | XML:com.adobe.xmp'],
    ],
    ['a time that is cut', 'image/png', png([pngChunk('tIME', Buffer.alloc(3))]), ['time | tIME']],
    [
      'fill between segments',
      'image/jpeg',
      jpeg(Buffer.from([0xff, 0xff]), jpegSegment(0xfe, Buffer.from('Mary'))),
      ['text | comment: Mary'],
    ],
    [
      'what draws, and the colours',
      'image/jpeg',
      jpeg(
        jfif,
        jpegSegment(0xe2, bytesOf('ICC_PROFILE\0', [1, 1])),
        jpegSegment(0xee, bytesOf('Adobe', Buffer.alloc(7))),
      ),
      [],
    ],
    [
      'other uses of the colours’ segments',
      'image/jpeg',
      jpeg(jpegSegment(0xe2, bytesOf('MPF\0')), jpegSegment(0xee, bytesOf('Mary'))),
      ['unread | APP2', 'unread | APP14'],
    ],
    [
      'a small picture of JFIF',
      'image/jpeg',
      jpeg(jpegSegment(0xe0, bytesOf('JFIF\0', [1, 1, 0, 0, 72, 0, 72, 1, 1, 9, 9, 9]))),
      thumbnail,
    ],
    [
      'a small picture of its extension',
      'image/jpeg',
      jpeg(jpegSegment(0xe0, bytesOf('JFXX\0', [0x10]))),
      thumbnail,
    ],
    [
      'JFIF that is cut',
      'image/jpeg',
      jpeg(
        jpegSegment(0xe0, bytesOf('JFIF\0')),
        jpegSegment(0xe0, bytesOf('JFIF\0', [1, 1, 0, 0, 72, 0, 72, 1])),
      ),
      [],
    ],
    [
      'IPTC of other records',
      'image/jpeg',
      iptc(record(1, 80, 4, 'Mary'), record(2, 0, 4, 'Mary')),
      ['unread | APP13'],
    ],
    ['IPTC that is cut', 'image/jpeg', iptc(record(2, 80, 90, 'Mary')), ['unread | APP13']],
    [
      'text over a GIF',
      'image/gif',
      gif(bytesOf([0x21, 0x01, 12], Buffer.alloc(12), [4], 'Mary', [0])),
      ['text | plain text: Mary'],
    ],
    [
      'XMP of a GIF',
      'image/gif',
      gif(bytesOf([0x21, 0xff, 11], 'XMP DataXMP', [xmp.length], xmp, [0])),
      byMary,
    ],
    [
      'other extensions of a GIF',
      'image/gif',
      gif(bytesOf([0x21, 0xff, 11], 'MARYHARTLEY', [0])),
      ['unread | MARYHARTLEY'],
    ],
    [
      'how often a GIF repeats',
      'image/gif',
      gif(gifLoop, bytesOf([0x21, 0xff, 11], 'ANIMEXTS1.0', [3, 1, 0, 0, 0])),
      [],
    ],
    ['behind a GIF', 'image/gif', bytesOf(gif(), 'Mary'), ['unread | after the end']],
    [
      'WebP Exif as JPEG has it',
      'image/webp',
      webp(webpPixel, riff('EXIF', bytesOf('Exif\0\0', exifWith(1)))),
      ['author | Artist: Mary Hartley', 'place | GPS'],
    ],
  ])('%s', (_, mediaType, bytes, expected) => {
    expect(says(mediaType, bytes)).toEqual(expected);
  });

  it.each<readonly [string, AttachmentType, Buffer]>([
    [
      'a JPEG with a length that cannot be',
      'image/jpeg',
      bytesOf([0xff, 0xd8, 0xff, 0xfe], big16(1), jpegDrawing),
    ],
    ['a JPEG that is cut behind a segment', 'image/jpeg', bytesOf([0xff, 0xd8], jfif)],
    ['a JPEG that is cut while it draws', 'image/jpeg', bytesOf([0xff, 0xd8], jpegDrawing)],
    ['a GIF without an end', 'image/gif', gif().subarray(0, -1)],
    ['a GIF with something else between its images', 'image/gif', bytesOf('GIF89a', Buffer.alloc(7), 'Mary')],
    ['a WebP that is cut', 'image/webp', webp(webpPixel).subarray(0, -4)],
  ])('%s is told to be damaged', (_, mediaType, bytes) => {
    expect(says(mediaType, bytes)).toContain('unread | damaged');
  });
});

/** A field of a little-endian TIFF: its tag, and a number or where its value stands. */
const field = (tag: number, type: number, length: number, value: number) =>
  bytesOf([tag & 255, tag >> 8, type, 0], little32(length), little32(value));
const tiff = (...parts: readonly Uint8Array[]) => bytesOf('II', [42, 0], little32(8), ...parts);
const inPng = (exif: Uint8Array) => says('image/png', png([pngChunk('eXIf', exif)]));

describe('the directories of an Exif block', () => {
  it('are read to the second, where the camera writes whose it is', () => {
    const main = bytesOf([1, 0], field(0x8769, 4, 1, 26), little32(0));
    const own = bytesOf(
      [3, 0],
      field(0x9286, 2, 4, 0x7972614d),
      field(0x927c, 7, 4, 0),
      field(0x0001, 3, 1, 0),
      little32(0),
    );
    expect(inPng(tiff(main, own))).toEqual(['text | UserComment: Mary', 'unread | MakerNote']);
  });

  it('are each read once, however often they are pointed at', () => {
    const fields = Array.from({ length: 300 }, (_, index) =>
      index % 2 === 0 ? field(0x8769, 4, 1, 8) : field(0x010f, 2, 4, 0x7972614d),
    );
    const told = inPng(tiff(bytesOf(big16(300).reverse(), ...fields, little32(0))));
    expect(told).toEqual(Array(150).fill('device | Make: Mary'));
  });

  it('are not read without end; what was not read is said', () => {
    const chain = Array.from({ length: 9 }, (_, index) =>
      bytesOf(
        [2, 0],
        field(0x010f, 2, 4, 0x7972614d),
        field(0x8769, 4, 1, 8 + (index + 1) * 30),
        little32(0),
      ),
    );
    expect(inPng(tiff(...chain))).toEqual([...Array(8).fill('device | Make: Mary'), 'unread | Exif']);
  });
});

const pdf = (...parts: readonly (string | Uint8Array)[]) =>
  says('application/pdf', bytesOf('%PDF-1.7\n', ...parts));
const author = ['author | Author: Mary Hartley'];

describe('what a PDF says in an unusual way', () => {
  it.each([
    ['a value twice', ['<</Author (Mary Hartley)>>', `<</Author (Mary Hartley)>>`], author],
    ['letters by their numbers', ['<</Author (M\\141ry\\40Hartley)>>'], author],
    [
      'brackets within brackets',
      ['<</Author (Mary (Head) Hartley)>>'],
      ['author | Author: Mary (Head) Hartley'],
    ],
    ['UTF-8', ['<</Author (\xef\xbb\xbfSi\xc3\xa2n)>>'], ['author | Author: Siân']],
    ['hexadecimal with spaces', ['<</Author < 4D61 7279 >>>'], ['author | Author: Mary']],
    ['XMP twice', [xmp, xmp], byMary],
    ['XMP without an end', [xmp.slice(0, -12)], byMary],
    ['a file inside', ['<</Type/EmbeddedFile>>'], ['unread | a file inside']],
    ['comments', ['<</Annots [3 0 R]>>'], ['unread | comments or fields']],
  ] as const)('%s', (_, parts, expected) => {
    expect(pdf(...parts)).toEqual(expected);
  });

  const packed = deflateSync(Buffer.from('7 0 <</Author (Mary Hartley)>>', 'latin1'));
  it.each([
    ['behind a line end of two', '<</Type/ObjStm>>stream\r\n', packed, '\nendstream', author],
    [
      'behind one that never begins',
      `<</Type/ObjStm>>${' '.repeat(2100)}stream\n`,
      packed,
      '\nendstream',
      [],
    ],
    ['that do not end', '<</Type/ObjStm>>stream\n', packed, '', []],
    ['that are damaged', '<</Type/ObjStm>>stream\n', packed.subarray(4), '\nendstream', []],
  ] as const)('packed objects %s', (_, before, stream, after, expected) => {
    expect(pdf(before, stream, after)).toEqual(expected);
  });
});
