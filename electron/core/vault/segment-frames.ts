import { FRAME_HEADER_BYTES, FRAME_MAGIC, type FrameHeader, readFrameHeader } from './frame';
import { SEGMENT_HEADER_BYTES } from './segment-header';
import { hasUnwrittenSector } from './torn';

/** A stretch of a segment after its header. */
export type Stretch =
  | { readonly kind: 'frame'; readonly header: FrameHeader; readonly body: Buffer; readonly end: number }
  /** Not a frame: the head of one is damaged, and so is what it led to. */
  | { readonly kind: 'rubble'; readonly end: number }
  /** The file stops (or was never written) in the middle of its last frame. */
  | { readonly kind: 'unfinished'; readonly bytes: number };

/** Finds the next place where a later frame of this segment starts, or the end. */
const resync = (file: Buffer, from: number, end: number, salt: Buffer, expected: number): number => {
  let at = file.indexOf(FRAME_MAGIC, from);
  while (at !== -1 && at < end) {
    const header = readFrameHeader(file.subarray(0, end), at, salt);
    if (header !== null && header.sequence >= expected) return at;
    at = file.indexOf(FRAME_MAGIC, at + 1);
  }
  return end;
};

const readStretch = (file: Buffer, at: number, salt: Buffer, expected: number): Stretch => {
  const header = readFrameHeader(file, at, salt);
  if (header !== null && header.sequence >= expected) {
    const start = at + FRAME_HEADER_BYTES;
    const end = start + header.bodyBytes;
    if (end <= file.length) return { kind: 'frame', header, body: file.subarray(start, end), end };
    return { kind: 'unfinished', bytes: file.length - at };
  }
  const next = resync(file, at, file.length, salt, expected);
  const isTail = next === file.length;
  const short = file.length - at < FRAME_HEADER_BYTES;
  if (isTail && (short || hasUnwrittenSector(file, at, file.length))) {
    return { kind: 'unfinished', bytes: file.length - at };
  }
  return { kind: 'rubble', end: next };
};

/**
 * Walks a segment's frames without its key, picking up again after damage wherever a later frame's head is intact.
 * `unfinished` comes last or not at all; a whole last frame with unwritten sectors is a `frame` that will not open.
 */
export function* segmentStretches(file: Buffer, salt: Buffer): Generator<Stretch, void, void> {
  let at = SEGMENT_HEADER_BYTES;
  let expected = 0;
  while (at < file.length) {
    const stretch = readStretch(file, at, salt, expected);
    yield stretch;
    if (stretch.kind === 'unfinished') return;
    if (stretch.kind === 'frame') expected = stretch.header.sequence + 1;
    at = stretch.end;
  }
}
