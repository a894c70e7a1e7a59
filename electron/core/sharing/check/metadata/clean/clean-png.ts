import { crc32 } from 'node:zlib';
import { latin, viewOf } from '../metadata-item';
import { ascii, big32, joined } from './byte-writer';
import { type PngHeader, pictureBytes, readPngHeader } from './png-header';
import { zlibStreamOf } from './zlib-stream';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

type Chunk = { readonly type: string; readonly data: Uint8Array };

/**
 * A PNG (W3C PNG, third edition) of its header, palette, transparency, standard colours and drawn rows; an animated one
 * keeps its still picture. Profiles and measured colours go, for they can tell the device. `null` for what is none.
 */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const chunks = chunksOf(bytes);
  const header = chunks === null ? null : readPngHeader(chunks[0]?.type === 'IHDR' ? chunks[0].data : null);
  if (chunks === null || header === null) return null;
  const kept = chunks.flatMap(chunk => (isKept(chunk, header) ? [chunk] : []));
  if (new Set(kept.map(({ type }) => type)).size < kept.length) return null;
  const drawn = zlibStreamOf(
    joined(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
    pictureBytes(header),
  );
  if (drawn === null) return null;
  const all = [...kept, { type: 'IDAT', data: drawn }, { type: 'IEND', data: new Uint8Array() }];
  return joined([signature, ...all.flatMap(written)]);
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  if (!signature.every((byte, at) => bytes[at] === byte)) return null;
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) return null;
    const type = latin(bytes.subarray(at + 4, at + 8));
    if (type === 'IEND') return chunks;
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return null;
}

/** Chunks before the rows that change how they look, each of exactly the size it may have. */
function isKept({ type, data }: Chunk, { colour, depth }: PngHeader): boolean {
  switch (type) {
    case 'IHDR':
      return true;
    case 'PLTE':
      return (
        colour !== 0 && colour !== 4 && data.length % 3 === 0 && data.length <= 3 * 2 ** Math.min(8, depth)
      );
    case 'tRNS':
      return colour === 3 ? data.length <= 256 : data.length === (colour === 0 ? 2 : colour === 2 ? 6 : -1);
    case 'sRGB':
      return data.length === 1 && (data[0] ?? 9) <= 3;
    case 'cICP':
      return data.length === 4;
    default:
      return false;
  }
}

function written({ type, data }: Chunk): readonly (Uint8Array | readonly number[])[] {
  const named = joined([ascii(type), data]);
  return [big32(data.length), named, big32(crc32(named))];
}
