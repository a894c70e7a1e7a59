import { describe, expect, it } from 'vitest';
import { sniffAttachmentType } from '../../../shared/domain/media';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('what a file is', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n....', 'image/png'],
    ['\xff\xd8\xff\xe0....', 'image/jpeg'],
    ['GIF87a', 'image/gif'],
    ['GIF89a', 'image/gif'],
    ['RIFF....WEBPVP8 ', 'image/webp'],
    ['%PDF-1.4', 'application/pdf'],
  ])('is read from its first bytes: %j', (text, type) => {
    expect(sniffAttachmentType(bytes(text))).toBe(type);
  });

  it.each(['', 'GIF8', '<svg>', ' %PDF-1.4', 'RIFF....WAVEfmt ', 'MZ', 'PNG'])(
    'is nothing we attach: %j',
    text => {
      expect(sniffAttachmentType(bytes(text))).toBeNull();
    },
  );
});
