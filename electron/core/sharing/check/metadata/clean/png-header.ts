import { viewOf } from '../metadata-item';

export type PngHeader = {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 colours, 3 palette, 4 grey with alpha, 6 colours with alpha. */
  readonly colour: 0 | 2 | 3 | 4 | 6;
  readonly interlaced: boolean;
};

const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;
const depths = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] } as const;

/** What an IHDR chunk says (W3C PNG, 11.2.1); `null` where it says what no picture can be. */
export function readPngHeader(data: Uint8Array | null): PngHeader | null {
  if (data === null || data.length !== 13) return null;
  const view = viewOf(data);
  const [width, height, depth] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)];
  const colour = colourOf(view.getUint8(9));
  const [compression, filter, interlace] = [view.getUint8(10), view.getUint8(11), view.getUint8(12)];
  if (colour === null || width === 0 || height === 0 || width > 0x7fffffff || height > 0x7fffffff)
    return null;
  if (!depths[colour].some(allowed => allowed === depth)) return null;
  if (compression !== 0 || filter !== 0 || interlace > 1) return null;
  return { width, height, depth, colour, interlaced: interlace === 1 };
}

function colourOf(type: number): PngHeader['colour'] | null {
  return type === 0 || type === 2 || type === 3 || type === 4 || type === 6 ? type : null;
}

/** Of Adam7: where a pass begins and how far its pixels lie apart, across and down. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Bytes of all rows with their filters, before they are packed. */
export function pictureBytes({ width, height, depth, colour, interlaced }: PngHeader): number {
  const rows = (across: number, down: number): number =>
    across <= 0 || down <= 0 ? 0 : down * (1 + Math.ceil((across * channels[colour] * depth) / 8));
  if (!interlaced) return rows(width, height);
  return passes.reduce(
    (sum, [left, top, across, down]) =>
      sum + rows(Math.ceil((width - left) / across), Math.ceil((height - top) / down)),
    0,
  );
}
