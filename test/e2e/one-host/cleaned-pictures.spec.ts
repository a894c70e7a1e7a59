import type { Page } from '@playwright/test';
import { attachmentMetadata } from '../../../electron/core/sharing/check/metadata/attachment-metadata';
import { cleanAttachment } from '../../../electron/core/sharing/check/metadata/clean-attachment';
import type { AttachmentType } from '../../../shared/domain/entry';
import {
  bytesOf,
  exifWith,
  gif,
  gifLoop,
  jpegSegment,
  little32,
  pngChunk,
  riff,
} from '../../electron/core/sharing/check/pictures';
import { expect, test } from '../fixtures';

/** Real pictures as Chromium writes them, with something said in each. */
const spoken: Readonly<Partial<Record<AttachmentType, (plain: Buffer) => Buffer>>> = {
  'image/png': plain =>
    bytesOf(plain.subarray(0, 33), pngChunk('tEXt', bytesOf('Author\0Mary')), plain.subarray(33), 'Mary'),
  'image/jpeg': plain =>
    bytesOf(
      plain.subarray(0, 2),
      jpegSegment(0xe1, bytesOf('Exif\0\0', exifWith(1))),
      jpegSegment(0xfe, bytesOf('Mary')),
      plain.subarray(2),
      'Mary',
    ),
  'image/webp': plain => {
    const body = bytesOf(plain.subarray(8), riff('EXIF', exifWith(1)), riff('XMP ', bytesOf('Mary')));
    return bytesOf('RIFF', little32(body.length), body);
  },
  'image/gif': () => gif(gifLoop, bytesOf([0x21, 0xfe, 4], 'Mary', [0])),
};

test('a picture without what it says about itself looks the same, pixel by pixel', async ({ app }) => {
  const { page } = app;
  for (const mediaType of ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const) {
    const plain = mediaType === 'image/gif' ? Buffer.alloc(0) : await drawn(page, mediaType);
    const bytes = new Uint8Array(spoken[mediaType]?.(plain) ?? plain);
    expect(attachmentMetadata({ mediaType, bytes }).length, mediaType).toBeGreaterThan(0);
    const cleaned = cleanAttachment({ name: 'a', mediaType, bytes });
    if (cleaned === null) throw new Error(`${mediaType} could not be cleaned`);
    expect(Buffer.from(cleaned.bytes).includes('Mary')).toBe(false);
    const [before, after] = [await pixelsOf(page, bytes), await pixelsOf(page, cleaned.bytes)];
    expect(before.length, mediaType).toBeGreaterThan(3);
    expect(after, mediaType).toEqual(before);
  }
});

async function drawn(page: Page, mediaType: AttachmentType): Promise<Buffer> {
  const bytes = await page.evaluate(async type => {
    const canvas = new OffscreenCanvas(60, 40);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    for (let at = 0; at < 60; at += 1) {
      context.fillStyle = `hsl(${at * 6} 80% ${20 + at}%)`;
      context.fillRect(at, 0, 1, 40 - at / 3);
    }
    return [...new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer())];
  }, mediaType);
  return Buffer.from(bytes);
}

async function pixelsOf(page: Page, bytes: Uint8Array): Promise<readonly number[]> {
  return page.evaluate(
    async picture => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(picture)]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      return [...context.getImageData(0, 0, bitmap.width, bitmap.height).data];
    },
    [...bytes],
  );
}
