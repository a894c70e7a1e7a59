import { describe, expect, it } from 'vitest';
import { writeFormat } from '../../../../../electron/core/sharing/formats';
import { imageSize } from '../../../../../electron/core/sharing/formats/docx/image-size';
import type { ShareAttachment } from '../../../../../electron/core/sharing/share-document';
import type { AttachmentType } from '../../../../../shared/domain/entry';
import { bytesOf, gif, jfif, jpeg, jpegSegment, webp, webpPixel } from '../check/pictures';
import { documentOf } from './documents';
import { readDocx } from './read-docx';
import { elementsOf } from './read-xml';
import { labels } from './words';

const start = [0xff, 0xd8];
const frame = jpegSegment(0xc2, Buffer.from([8, 0, 30, 0, 40, 1, 1, 0x11, 0]));
const codes = jpegSegment(0xc4, Buffer.alloc(18));

describe('how large a picture is', () => {
  it.each<readonly [string, AttachmentType, Buffer, readonly number[] | null]>([
    ['a photograph', 'image/jpeg', jpeg(jfif), [8, 8]],
    ['a photograph with codes before its frame', 'image/jpeg', bytesOf(start, jfif, codes, frame), [40, 30]],
    ['a photograph with fill', 'image/jpeg', bytesOf(start, [0xff, 0xff], jfif, frame), [40, 30]],
    ['a photograph that is cut before its frame', 'image/jpeg', bytesOf(start, jfif), null],
    ['a photograph with something else in it', 'image/jpeg', bytesOf(start, jfif, 'Mary Hartley'), null],
    ['a picture of a palette', 'image/gif', gif(), [1, 1]],
    ['a picture of a palette that is cut', 'image/gif', gif().subarray(0, 9), null],
    ['a picture of no pixels', 'image/gif', bytesOf('GIF89a', Buffer.alloc(7)), null],
    ['a WebP, which Word does not know', 'image/webp', webp(webpPixel), null],
  ])('%s', (_, type, bytes, size) => {
    const [width, height] = size ?? [];
    expect(imageSize(type, new Uint8Array(bytes))).toEqual(size === null ? null : { width, height });
  });
});

describe('photographs in a Word document', () => {
  const attachments: readonly ShareAttachment[] = [
    { name: 'gate.jpg', mediaType: 'image/jpeg', bytes: new Uint8Array(jpeg(jfif)) },
    { name: 'dots.gif', mediaType: 'image/gif', bytes: new Uint8Array(gif()) },
    { name: 'cut.jpg', mediaType: 'image/jpeg', bytes: new Uint8Array(bytesOf(start, jfif)) },
  ];

  it('are there as they are; one that cannot be read is described', async () => {
    const body = '![The gate](gate.jpg) ![Dots](dots.gif) ![The hall](cut.jpg)';
    const [file] = await writeFormat('docx', documentOf({ body, attachments }), labels);
    const { parts, document, paragraphs } = readDocx(file?.bytes ?? new Uint8Array());
    const shown = [...parts].filter(([path]) => path.startsWith('word/media/'));
    expect(shown.map(([path, bytes]) => [path.split('.').at(-1), Buffer.from(bytes)])).toEqual([
      ['jpg', jpeg(jfif)],
      ['gif', gif()],
    ]);
    expect(elementsOf(document, 'wp:docPr').map(({ attributes }) => attributes.get('descr'))).toEqual([
      'The gate',
      'Dots',
    ]);
    expect(paragraphs.map(({ text }) => text.trim())).toContain('[The hall]');
  });
});

describe('a deep note', () => {
  it('has the deepest heading of Word for what is deeper', async () => {
    const body = [1, 2, 3, 4, 5, 6].map(level => `${'#'.repeat(level)} Level ${level}`).join('\n\n');
    const [file] = await writeFormat('docx', documentOf({ body }), labels);
    const { paragraphs } = readDocx(file?.bytes ?? new Uint8Array());
    const headings = paragraphs.flatMap(({ style, text }) =>
      text.startsWith('Level') ? [`${style} ${text}`] : [],
    );
    expect(headings.slice(-3)).toEqual(['Heading5 Level 4', 'Heading6 Level 5', 'Heading6 Level 6']);
  });

  it('has a table of nothing but its header on a page', async () => {
    const [file] = await writeFormat('html', documentOf({ body: '| Who | What |\n| --- | --- |' }), labels);
    const page = Buffer.from(file?.bytes ?? []).toString('utf8');
    expect(page).toContain('<thead><tr><th scope="col">Who</th>');
    expect(page).not.toContain('<tbody>');
  });
});
