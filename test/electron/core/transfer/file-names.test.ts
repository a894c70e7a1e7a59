import { describe, expect, it } from 'vitest';
import { attachmentFileName } from '../../../../electron/core/transfer/file-names';

const named = (name: string, mediaType: Parameters<typeof attachmentFileName>[0]['mediaType']) => {
  const { stem, ending } = attachmentFileName({ name, mediaType });
  return `${stem}${ending}`;
};

describe('the file name of an attachment', () => {
  it('keeps its ending, however long the name is', () => {
    const long = named(`${'wall display '.repeat(40)}.jpeg`, 'image/jpeg');
    expect(long).toMatch(/^wall display .*\.jpeg$/);
    expect(Buffer.byteLength(long)).toBeLessThan(200);
  });

  it.each([
    ['IMG_1.PNG', 'image/png', 'IMG_1.PNG'],
    ['script.final.pdf', 'application/pdf', 'script.final.pdf'],
    ['plan v1.2', 'application/pdf', 'plan v1.2.pdf'],
    ['page.exe', 'image/png', 'page.exe.png'],
    ['.png', 'image/png', 'png.png'],
    ['', 'image/gif', 'Attachment.gif'],
    ['../../etc/passwd.webp', 'image/webp', 'etc passwd.webp'],
    ['CON.pdf', 'application/pdf', '_CON.pdf'],
  ] as const)('for %j of %s is %j', (name, type, expected) => {
    expect(named(name, type)).toBe(expected);
  });
});
