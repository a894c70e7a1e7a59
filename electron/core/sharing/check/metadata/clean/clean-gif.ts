import { latin } from '../metadata-item';
import { ascii, joined } from './byte-writer';

const [image, extension, trailer] = [0x2c, 0x21, 0x3b];
const [control, application] = [0xf9, 0xff];

/**
 * A GIF (GIF89a) of its screen, palettes, images, their timing, and how often it repeats; comments, text and what else programs
 * add are not written. `null` for what is none.
 */
export function cleanGif(bytes: Uint8Array): Uint8Array | null {
  if (!/^GIF8[79]a$/.test(latin(bytes.subarray(0, 6)))) return null;
  const start = 13 + colours(bytes[10] ?? 0);
  const blocks = blocksOf(bytes, start);
  if (blocks === null || !blocks.some(([kind]) => kind === image)) return null;
  return joined([bytes.subarray(0, start), ...blocks.flatMap(kept), [trailer]]);
}

/** Images and extensions up to the end of the picture; `null` where anything else stands between them, or no end. */
function blocksOf(bytes: Uint8Array, start: number): readonly Uint8Array[] | null {
  const blocks: Uint8Array[] = [];
  let at = start;
  while (at < bytes.length) {
    const block = bytes[at];
    if (block === trailer) return blocks;
    if (block !== image && block !== extension) return null;
    const head = block === image ? 11 + colours(bytes[at + 9] ?? 0) : 2;
    const end = endOfBlocks(bytes, at + head);
    if (end === null) return null;
    blocks.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function colours(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Data comes in blocks with their length before them; an empty one is the last. */
function endOfBlocks(bytes: Uint8Array, from: number): number | null {
  let at = from;
  while (at < bytes.length) {
    const length = bytes[at] ?? 0;
    if (length === 0) return at + 1;
    at += 1 + length;
  }
  return null;
}

/** The timing of an image goes with it; that of text goes with the text. */
function kept(block: Uint8Array, index: number, all: readonly Uint8Array[]): readonly Uint8Array[] {
  if (block[0] === image) return [block];
  if (block[1] === application) return repeats(block);
  const isTiming = block[1] === control && block.length === 8 && all[index + 1]?.[0] === image;
  return isTiming ? [block] : [];
}

/** Netscape's extension, which says how often an animation repeats, written anew. */
function repeats(block: Uint8Array): readonly Uint8Array[] {
  const isLoop = latin(block.subarray(3, 14)) === 'NETSCAPE2.0' && block[14] === 3 && block[15] === 1;
  if (!isLoop) return [];
  const name = ascii('NETSCAPE2.0');
  return [joined([[extension, application, 11], name, [3, 1, block[16] ?? 0, block[17] ?? 0, 0]])];
}
