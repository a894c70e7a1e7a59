import { type Commit, decodeCommit } from './change';
import type { Finding } from './finding';
import { frameTag, openFrame, type SegmentContext } from './frame';
import { deriveSubKey, withKey } from './keys';
import { type Stretch, segmentStretches } from './segment-frames';
import {
  headerTail,
  readSegmentHeader,
  SEGMENT_HEADER_BYTES,
  type SegmentEnd,
  type SegmentHeader,
  segmentHeaderAuthenticates,
} from './segment-header';
import { hasUnwrittenSector } from './torn';

/** A segment file as it lies in the folder, with its head judged. */
export interface SegmentFile {
  readonly number: number;
  readonly bytes: Buffer;
  readonly header: SegmentHeader | null;
  /** The header was written by this vault, under this number. */
  readonly trusted: boolean;
}

/** Judges the head of a segment found under a number. */
export const examineSegment = (
  master: Buffer,
  vaultId: Buffer,
  number: number,
  bytes: Buffer,
): SegmentFile => {
  const header = readSegmentHeader(bytes);
  const trusted =
    header !== null &&
    header.number === number &&
    header.vaultId.equals(vaultId) &&
    segmentHeaderAuthenticates(master, bytes, header);
  return { number, bytes, header, trusted };
};

/** Whether a file never got as far as a whole header: a crash while a segment was being started. */
export const isUnstarted = (segment: SegmentFile): boolean =>
  !segment.trusted &&
  (segment.bytes.length < SEGMENT_HEADER_BYTES || hasUnwrittenSector(segment.bytes, 0, SEGMENT_HEADER_BYTES));

/** A commit and how long its plaintext was. */
export interface ReadCommit {
  readonly commit: Commit;
  readonly plainBytes: number;
}

/** What a segment gave. */
export interface SegmentReading {
  readonly commits: readonly ReadCommit[];
  readonly findings: readonly Finding[];
  /** How far it counts. */
  readonly end: SegmentEnd;
}

/** How much of a segment should be there. */
export type Extent =
  /** The segment after it says where it ended. */
  | { readonly kind: 'until'; readonly end: SegmentEnd }
  /** It was put in place whole, with this many frames. */
  | { readonly kind: 'whole'; readonly frames: number }
  /** It is the newest: it ends where it ends, maybe in the middle of a write that was never acknowledged. */
  | { readonly kind: 'open' };

interface Tally {
  readonly commits: ReadCommit[];
  /** Frames known to have been there and not readable. */
  lost: number;
  /** More than `lost` may be gone. */
  uncertain: boolean;
  tornBytes: number;
  next: number;
  end: number;
  tail: Buffer;
}

const readFrame = (
  file: Buffer,
  context: SegmentContext,
  extent: Extent,
  frame: Extract<Stretch, { kind: 'frame' }>,
  tally: Tally,
): void => {
  const plain = openFrame(context, frame.header, frame.body);
  const at = frame.end - frame.body.length - frame.header.bytes.length;
  if (
    plain === null &&
    extent.kind === 'open' &&
    frame.end === file.length &&
    hasUnwrittenSector(file, at, frame.end)
  ) {
    tally.tornBytes = frame.end - at;
    return;
  }
  tally.lost += frame.header.sequence - tally.next + (plain === null ? 1 : 0);
  tally.next = frame.header.sequence + 1;
  tally.end = frame.end;
  tally.tail = frameTag(frame.body);
  if (plain === null) return;
  tally.commits.push({ commit: decodeCommit(plain), plainBytes: plain.length });
  plain.fill(0);
};

const readStretches = (file: Buffer, context: SegmentContext, extent: Extent): Tally => {
  const tail = headerTail(file);
  const tally: Tally = {
    commits: [],
    lost: 0,
    uncertain: false,
    tornBytes: 0,
    next: 0,
    end: SEGMENT_HEADER_BYTES,
    tail,
  };
  let rubble = false;
  for (const stretch of segmentStretches(file, context.salt)) {
    if (stretch.kind === 'frame') {
      readFrame(file, context, extent, stretch, tally);
      rubble = false;
    } else if (stretch.kind === 'rubble') rubble = true;
    else tally.tornBytes = stretch.bytes;
  }
  if (rubble && extent.kind === 'open') {
    tally.lost += 1;
    tally.uncertain = true;
  }
  return tally;
};

const endFindings = (number: number, extent: Extent, tally: Tally): readonly Finding[] => {
  const findings: Finding[] = [];
  if (extent.kind === 'open') {
    if (tally.tornBytes > 0) findings.push({ kind: 'torn-tail', segment: number, bytes: tally.tornBytes });
  } else {
    const expected = extent.kind === 'whole' ? extent.frames : extent.end.frames;
    const missing = expected - tally.next;
    if (missing > 0) findings.push({ kind: 'segment-truncated', segment: number, frames: missing });
    else if (
      missing < 0 ||
      (extent.kind === 'until' && tally.lost === 0 && !tally.tail.equals(extent.end.tail))
    ) {
      findings.push({ kind: 'chain-broken', segment: number });
    }
  }
  if (tally.lost > 0) {
    findings.push({ kind: 'frames-damaged', segment: number, frames: tally.lost, atLeast: tally.uncertain });
  }
  return findings;
};

/** Reads all the commits of a segment that authenticate, as far as the segment counts, and says what is wrong with it. */
export const readSegment = (
  master: Buffer,
  vaultId: Buffer,
  segment: SegmentFile,
  extent: Extent,
): SegmentReading => {
  const { number, header } = segment;
  if (header === null) return unreadable(segment);
  const file = extent.kind === 'until' ? segment.bytes.subarray(0, extent.end.bytes) : segment.bytes;
  const tally = withKey(deriveSubKey(master, header.salt, 'segment'), key =>
    readStretches(file, { key, salt: header.salt, vaultId, number }, extent),
  );
  const end = { number, frames: tally.next, bytes: tally.end, tail: Buffer.from(tally.tail) };
  if (segment.trusted) return { commits: tally.commits, findings: endFindings(number, extent, tally), end };
  const damaged: Finding = {
    kind: 'segment-header-damaged',
    segment: number,
    framesRead: tally.commits.length,
  };
  return { commits: tally.commits, findings: [damaged], end };
};

const unreadable = ({ number, bytes }: SegmentFile): SegmentReading => ({
  commits: [],
  findings: [{ kind: 'segment-header-damaged', segment: number, framesRead: 0 }],
  end: { number, frames: 0, bytes: bytes.length, tail: Buffer.alloc(16) },
});
