import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../../electron/core/sharing/check/check-document';
import { attachmentMetadata } from '../../../../../electron/core/sharing/check/metadata/attachment-metadata';
import type { AttachmentType } from '../../../../../shared/domain/entry';
import { Random } from './corpus/random';
import { documentOf, nobody } from './one-note';

function says(mediaType: AttachmentType, bytes: Buffer): readonly string[] {
  return attachmentMetadata({ mediaType, bytes: new Uint8Array(bytes) }).map(
    ({ topic, says: text }) => `${topic} | ${text}`,
  );
}

const bytesOf = (...parts: readonly (string | Buffer | readonly number[])[]): Buffer =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
const big32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const little32 = (value: number) => big32(value).reverse();
const big16 = (value: number) => [value >>> 8, value & 255];

/** A TIFF of little-endian byte order: a maker, an artist too long for its field, a place, and a second directory. */
const exif = bytesOf(
  'II',
  [42, 0],
  little32(8),
  [3, 0],
  [0x0f, 0x01, 2, 0],
  little32(4),
  'Cam\0',
  [0x3b, 0x01, 2, 0],
  little32(13),
  little32(50),
  [0x25, 0x88, 4, 0],
  little32(1),
  little32(90),
  little32(70),
  'Mary Hartley\0'.padEnd(20, '\0'),
  [0, 0],
  little32(0),
  [0, 0],
);
const exifSays = [
  'device | Make: Cam',
  'author | Artist: Mary Hartley',
  'place | GPS',
  'thumbnail | Exif thumbnail',
];

const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description xmp:CreatorTool="Painter"><dc:creator><rdf:Seq><rdf:li>Mary Hartley</rdf:li></rdf:Seq></dc:creator></rdf:Description></x:xmpmeta>';
const xmpSays = ['author | dc:creator: Mary Hartley', 'software | xmp:CreatorTool: Painter'];

const chunk = (type: string, data: Buffer) => bytesOf(big32(data.length), type, data, big32(0));
const png = (...chunks: readonly Buffer[]) =>
  bytesOf('\x89PNG\r\n\x1a\n', chunk('IHDR', Buffer.alloc(13)), ...chunks, chunk('IEND', Buffer.alloc(0)));
const segment = (marker: number, data: Buffer) => bytesOf([0xff, marker], big16(data.length + 2), data);
const jpeg = (...segments: readonly Buffer[]) =>
  bytesOf([0xff, 0xd8], ...segments, [0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
const gif = (...blocks: readonly Buffer[]) => bytesOf('GIF89a', Buffer.alloc(7), ...blocks, [0x3b]);
const riff = (type: string, data: Buffer) =>
  bytesOf(type, little32(data.length), data, data.length % 2 === 1 ? [0] : []);
const webp = (...chunks: readonly Buffer[]) => {
  const body = bytesOf('WEBP', ...chunks);
  return bytesOf('RIFF', little32(body.length), body);
};

describe('what files say about themselves', () => {
  it.each([
    ['a plain PNG', 'image/png', png(), []],
    [
      'PNG text',
      'image/png',
      png(chunk('tEXt', bytesOf('Author\0Mary Hartley'))),
      ['author | Author: Mary Hartley'],
    ],
    [
      'PNG international text',
      'image/png',
      png(chunk('iTXt', bytesOf('Comment\0\0\0en\0\0', Buffer.from('Siân', 'utf8')))),
      ['text | Comment: Siân'],
    ],
    ['PNG XMP', 'image/png', png(chunk('iTXt', bytesOf('XML:com.adobe.xmp\0\0\0\0\0', xmp))), xmpSays],
    ['PNG Exif', 'image/png', png(chunk('eXIf', exif)), exifSays],
    [
      'PNG time',
      'image/png',
      png(chunk('tIME', bytesOf(big16(2026), [11, 4, 10, 20, 0]))),
      ['time | tIME: 2026-11-4'],
    ],
    ['behind a PNG', 'image/png', bytesOf(png(), 'Mary'), ['unread | after the end']],
    ['a cut PNG', 'image/png', png().subarray(0, 30), ['unread | damaged']],
    ['a plain JPEG', 'image/jpeg', jpeg(segment(0xe0, bytesOf('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]))), []],
    ['JPEG Exif', 'image/jpeg', jpeg(segment(0xe1, bytesOf('Exif\0\0', exif))), exifSays],
    ['JPEG XMP', 'image/jpeg', jpeg(segment(0xe1, bytesOf('http://ns.adobe.com/xap/1.0/\0', xmp))), xmpSays],
    [
      'JPEG IPTC',
      'image/jpeg',
      jpeg(segment(0xed, bytesOf('Photoshop 3.0\0', [0x1c, 2, 80], big16(12), 'Mary Hartley'))),
      ['author | By-line: Mary Hartley'],
    ],
    [
      'a JPEG comment',
      'image/jpeg',
      jpeg(segment(0xfe, bytesOf('at the gate'))),
      ['text | comment: at the gate'],
    ],
    ['a film behind a JPEG', 'image/jpeg', bytesOf(jpeg(), 'ftyp'), ['unread | after the end']],
    ['a plain GIF', 'image/gif', gif(), []],
    ['a GIF comment', 'image/gif', gif(bytesOf([0x21, 0xfe, 4], 'Mary', [0])), ['text | comment: Mary']],
    ['a plain WebP', 'image/webp', webp(riff('VP8 ', Buffer.alloc(10))), []],
    ['WebP Exif', 'image/webp', webp(riff('VP8 ', Buffer.alloc(9)), riff('EXIF', exif)), exifSays],
    ['WebP XMP', 'image/webp', webp(riff('XMP ', bytesOf(xmp))), xmpSays],
    ['a plain PDF', 'application/pdf', bytesOf('%PDF-1.7\n%%EOF'), []],
    [
      'PDF information',
      'application/pdf',
      bytesOf('%PDF-1.7\n1 0 obj<</Author (Mary \\(Head\\) Hartley) /Title <FEFF00530069> >>'),
      ['author | Author: Mary (Head) Hartley', 'title | Title: Si'],
    ],
    ['PDF XMP', 'application/pdf', bytesOf('%PDF-1.7\n', xmp), xmpSays],
    [
      'an encrypted PDF',
      'application/pdf',
      bytesOf('%PDF-1.7\ntrailer<</Encrypt 4 0 R>>'),
      ['unread | encrypted'],
    ],
  ] as const)('%s', (_, mediaType, bytes, expected) => {
    expect(says(mediaType, bytes)).toEqual(expected);
  });

  it('tells what a PDF keeps elsewhere and what it cannot read', () => {
    const pdf = bytesOf('%PDF-1.7\n1 0 obj<</Author 30 0 R/Title (Plan)>>');
    expect(says('application/pdf', pdf)).toEqual([
      'unread | Author: kept elsewhere in the file',
      'title | Title: Plan',
    ]);
    const packed = deflateSync(Buffer.from(xmp, 'utf8'));
    const described = bytesOf(
      '%PDF-1.7\n2 0 obj<</Type/Metadata/Filter/FlateDecode>>stream\n',
      packed,
      '\nendstream',
    );
    expect(says('application/pdf', described)).toEqual(['unread | XMP']);
  });

  it('reads a PDF’s title behind any number of bookmarks', () => {
    const bookmarks = '<</Title (Plan)>>'.repeat(40);
    const pdf = bytesOf('%PDF-1.7\n', bookmarks, '<</Title (Mary Hartley)>>');
    expect(says('application/pdf', pdf)).toEqual(['title | Title: Plan', 'title | Title: Mary Hartley']);
    const many = Array.from({ length: 40 }, (_, index) => `<</Title (Page ${index})>>`).join('');
    expect(says('application/pdf', bytesOf('%PDF-1.7\n', many)).at(-1)).toBe('unread | more of Title');
  });

  it('reads a PDF’s packed objects', () => {
    const packed = deflateSync(Buffer.from('7 0 <</Author (Mary Hartley)>>', 'latin1'));
    const pdf = bytesOf('%PDF-1.5\n1 0 obj<</Type/ObjStm>>stream\n', packed, '\nendstream');
    expect(says('application/pdf', pdf)).toEqual(['author | Author: Mary Hartley']);
  });

  it('does not inflate without end', () => {
    const packed = deflateSync(Buffer.alloc(64 * 1024 * 1024));
    expect(
      says('application/pdf', bytesOf('%PDF-1.5\n<</Type/ObjStm>>stream\n', packed, '\nendstream')),
    ).toEqual([]);
  });

  it('comes to an end with any bytes, cut or changed anywhere', () => {
    const random = new Random(11);
    const files: readonly (readonly [AttachmentType, Buffer])[] = [
      ['image/png', png(chunk('eXIf', exif), chunk('iTXt', bytesOf('a\0\0\0\0\0', xmp)))],
      ['image/jpeg', jpeg(segment(0xe1, bytesOf('Exif\0\0', exif)))],
      ['image/gif', gif(bytesOf([0x21, 0xfe, 4], 'Mary', [0]))],
      ['image/webp', webp(riff('EXIF', exif))],
      ['application/pdf', bytesOf('%PDF-1.7\n1 0 obj<</Author (Mary)>>', xmp)],
    ];
    for (const [mediaType, bytes] of files) {
      for (let length = 0; length < bytes.length; length++) says(mediaType, bytes.subarray(0, length));
      for (let count = 0; count < 400; count++) {
        const changed = Buffer.from(bytes);
        changed[random.whole(0, bytes.length - 1)] = random.whole(0, 255);
        says(mediaType, changed);
      }
    }
  });
});

describe('a file in the check', () => {
  it('is said not to be clean when it cannot be written anew', () => {
    const attachments = [
      { name: 'gate.png', mediaType: 'image/png', bytes: new Uint8Array(png()) } as const,
      { name: 'plan.pdf', mediaType: 'application/pdf', bytes: new Uint8Array(bytesOf('%PDF-1.7')) } as const,
    ];
    const found = checkDocument(documentOf({ attachments }), nobody, new Set());
    expect(found.map(({ kind, text }) => [kind.kind, text])).toEqual([
      ['metadata', 'cannot be cleaned'],
      ['attachment-content', 'gate.png'],
      ['attachment-content', 'plan.pdf'],
    ]);
  });

  it('is shown by its name, by what it says line by line, and as something somebody must look at', () => {
    const attachments = [
      {
        name: 'Mrs Jessop.png',
        mediaType: 'image/png',
        bytes: new Uint8Array(png(chunk('eXIf', exif))),
      } as const,
    ];
    const found = checkDocument(documentOf({ attachments }), nobody, new Set());
    expect(found.map(({ kind, where, text }) => [kind.kind, where.field, text])).toEqual([
      ['likely-name', 'attachment-name', 'Mrs Jessop'],
      ...exifSays.map(line => ['metadata', 'attachment-metadata', line.split(' | ')[1]]),
      ['attachment-content', 'attachment-name', 'Mrs Jessop.png'],
    ]);
  });
});
