import { deflateSync } from 'node:zlib';
import { big32, bytesOf, pngChunk } from '../../electron/core/sharing/check/pictures';

/** A part of the screen, in pixels from its left upper corner. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * The part of an X screen as PNG. `dump` is what Xvfb keeps in its `-fbdir`: an X window dump (XWD version 7, its header
 * big-endian, `X11/XWDFile.h`) of 32 bits a pixel, blue first.
 */
export function pictureOf(dump: Buffer, { x, y, width, height }: Area): Buffer {
  const header = (field: number): number => dump.readUInt32BE(field * 4);
  const [headerSize, bitsPerPixel, bytesPerLine, colours] = [header(0), header(11), header(12), header(19)];
  if (bitsPerPixel !== 32) throw new Error(`a screen of ${bitsPerPixel} bits a pixel`);
  const start = headerSize + colours * 12;
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let row = 0; row < height; row += 1) {
    // Each row begins with its filter, which is none.
    const to = row * (1 + width * 3) + 1;
    for (let column = 0; column < width; column += 1) {
      const from = start + (y + row) * bytesPerLine + (x + column) * 4;
      for (const part of [0, 1, 2]) rows[to + column * 3 + part] = dump[from + 2 - part] ?? 0;
    }
  }
  const size = bytesOf(big32(width), big32(height), [8, 2, 0, 0, 0]);
  return bytesOf(
    '\x89PNG\r\n\x1a\n',
    pngChunk('IHDR', size),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  );
}
