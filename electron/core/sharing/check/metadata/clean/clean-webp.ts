import { latin, viewOf } from '../metadata-item';
import { ascii, joined, little32 } from './byte-writer';

type Chunk = { readonly type: string; readonly data: Uint8Array };

const pictures: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH']);
/** In the flags of VP8X (RFC 9649, 2.7): that there is alpha, and that there is an animation. */
const [alpha, animation] = [0x10, 0x02];

/** A WebP (RFC 9649) of its pictures, their transparency and their timing; profiles, Exif, XMP and unknown chunks are not written. `null` for what is none. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < 20 || latin(bytes.subarray(0, 4)) !== 'RIFF' || latin(bytes.subarray(8, 12)) !== 'WEBP')
    return null;
  const size = viewOf(bytes).getUint32(4, true);
  const chunks = 8 + size > bytes.length ? null : chunksOf(bytes.subarray(12, 8 + size));
  const kept = chunks?.map(cleaned) ?? [null];
  if (kept.includes(null) || !kept.flat().some(chunk => chunk !== null && isPicture(chunk))) return null;
  const body = joined(kept.flatMap(one => one ?? []).flatMap(written));
  return joined([ascii('RIFF'), little32(4 + body.length), ascii('WEBP'), body]);
}

function isPicture({ type }: Chunk): boolean {
  return type === 'VP8 ' || type === 'VP8L' || type === 'ANMF';
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > bytes.length) return null;
    chunks.push({ type: latin(bytes.subarray(at, at + 4)), data: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return at >= bytes.length ? chunks : null;
}

/** What is written of a chunk, which may be nothing; `null` where no picture may have such a one. */
function cleaned(chunk: Chunk): readonly Chunk[] | null {
  const { type, data } = chunk;
  if (pictures.has(type)) return [chunk];
  if (type === 'VP8X') {
    if (data.length !== 10) return null;
    const flags = (data[0] ?? 0) & (alpha | animation);
    return [{ type, data: joined([[flags, 0, 0, 0], data.subarray(4)]) }];
  }
  if (type === 'ANIM') return data.length === 6 ? [chunk] : null;
  return type === 'ANMF' ? cleanedFrame(data) : [];
}

/** A frame has sixteen bytes of its own and then chunks. */
function cleanedFrame(data: Uint8Array): readonly Chunk[] | null {
  const inner = data.length < 16 ? null : chunksOf(data.subarray(16));
  if (inner === null) return null;
  const kept = inner.filter(({ type }) => pictures.has(type));
  return [{ type: 'ANMF', data: joined([data.subarray(0, 16), ...kept.flatMap(written)]) }];
}

function written({ type, data }: Chunk): readonly (Uint8Array | readonly number[])[] {
  return [ascii(type), little32(data.length), data, data.length % 2 === 1 ? [0] : []];
}
