import { bodyIsIntact, type FrameHeader } from '../frame';
import { segmentStretches } from '../segment-frames';
import {
  readSegmentHeader,
  SEGMENT_FORMAT,
  SEGMENT_HEADER_BYTES,
  type SegmentHeader,
  segmentHeaderIsIntact,
} from '../segment-header';
import { hasUnwrittenSector } from '../torn';

/** Bytes of a segment that are not as they were written. */
export interface DamagedPlace {
  /** Offset in the file. */
  readonly at: number;
  /** How many; 0 where something was cut out. */
  readonly bytes: number;
  /** When the last save before it and the first after it were made (ms since 1970); null where nothing tells. */
  readonly after: number | null;
  readonly before: number | null;
}

/** What a segment is like, as far as a judge can tell. */
export interface SegmentSurvey {
  readonly segment: number;
  readonly bytes: number;
  /** Null when its head says nothing that can be trusted. */
  readonly kind: 'base' | 'log' | null;
  readonly dataVersion: number | null;
  /** It was written by a later program. */
  readonly newer: boolean;
  /** Older than a whole base, or never begun: nothing in it counts. */
  readonly counts: boolean;
  readonly framesGood: number;
  readonly damaged: readonly DamagedPlace[];
  /** Frames that its head or the segment after it speaks of and that are not in the file. */
  readonly framesMissing: number;
  /** Length of an unfinished write at the end of the newest segment, which was never acknowledged. */
  readonly unfinishedBytes: number;
}

export interface Survey {
  readonly segments: readonly SegmentSurvey[];
  /** Segments that another one follows and that are not there. */
  readonly missing: readonly number[];
}

/** Tells what is as it was written. */
export interface Judge {
  readonly trusts: (number: number, file: Buffer, header: SegmentHeader) => boolean;
  /** Judges the frames of one segment: null for one that is damaged, and else when it was made, when that can be known. */
  readonly frames: <Result>(
    number: number,
    header: SegmentHeader,
    task: (judge: (header: FrameHeader, body: Buffer) => { readonly time: number | null } | null) => Result,
  ) => Result;
}

/** Judges by the check sums alone, which need no key: it finds every accident but one within the MAC of a segment's head, and nobody who forges. */
export const keylessJudge = (vault: string | null): Judge => ({
  trusts: (number, file, header) =>
    segmentHeaderIsIntact(file) &&
    header.number === number &&
    (vault === null || header.vaultId.toString('hex') === vault),
  frames: (_number, _header, task) =>
    task((header, body) => (bodyIsIntact(header, body) ? { time: null } : null)),
});

interface Found {
  readonly number: number;
  readonly file: Buffer;
  readonly header: SegmentHeader | null;
  readonly trusted: boolean;
}

/** How far a segment should go. */
type Reach =
  | { readonly kind: 'frames'; readonly frames: number; readonly bytes: number }
  /** The newest: wherever it ends. */
  | { readonly kind: 'open' };

const reachOf = ({ number, file, header, trusted }: Found, next: Found | undefined): Reach => {
  if (trusted && header?.origin.kind === 'base') {
    return { kind: 'frames', frames: header.origin.frames, bytes: file.length };
  }
  const origin = next?.trusted === true ? next.header?.origin : undefined;
  if (origin?.kind !== 'log' || origin.follows.number !== number) return { kind: 'open' };
  return { kind: 'frames', frames: origin.follows.frames, bytes: origin.follows.bytes };
};

interface Walk {
  readonly places: { at: number; bytes: number; after: number | null; before: number | null }[];
  good: number;
  unfinished: number;
  next: number;
  time: number | null;
}

const addPlace = (walk: Walk, at: number, bytes: number): void => {
  const last = walk.places.at(-1);
  if (last !== undefined && last.at + last.bytes === at && last.before === null) last.bytes += bytes;
  else walk.places.push({ at, bytes, after: walk.time, before: null });
};

const addGood = (walk: Walk, time: number | null): void => {
  walk.good += 1;
  for (const place of walk.places) place.before ??= time;
  walk.time = time ?? walk.time;
};

const walkSegment = (
  file: Buffer,
  salt: Buffer,
  isOpen: boolean,
  judge: (header: FrameHeader, body: Buffer) => { readonly time: number | null } | null,
): Walk => {
  const walk: Walk = { places: [], good: 0, unfinished: 0, next: 0, time: null };
  let at = SEGMENT_HEADER_BYTES;
  for (const stretch of segmentStretches(file, salt)) {
    if (stretch.kind === 'unfinished') {
      walk.unfinished = stretch.bytes;
      break;
    }
    if (stretch.kind === 'rubble') addPlace(walk, at, stretch.end - at);
    else {
      const { header, body, end } = stretch;
      const verdict = judge(header, body);
      const isCovered = walk.places.some(place => place.at + place.bytes === at);
      if (header.sequence > walk.next && !isCovered) addPlace(walk, at, 0);
      if (verdict !== null) addGood(walk, verdict.time);
      else if (isOpen && end === file.length && hasUnwrittenSector(file, at, end)) walk.unfinished = end - at;
      else addPlace(walk, at, end - at);
      walk.next = header.sequence + 1;
    }
    at = stretch.end;
  }
  return walk;
};

const isNewer = ({ file, header }: Found): boolean =>
  header !== null && header.format > SEGMENT_FORMAT && segmentHeaderIsIntact(file);

const surveyOne = (judge: Judge, found: Found, reach: Reach): SegmentSurvey => {
  const { number, file, header, trusted } = found;
  const isOpen = reach.kind === 'open';
  const counted = reach.kind === 'open' ? file : file.subarray(0, reach.bytes);
  const walk =
    header === null
      ? { places: [], good: 0, unfinished: 0, next: 0 }
      : judge.frames(number, header, frames => walkSegment(counted, header.salt, isOpen, frames));
  const head = { at: 0, bytes: Math.min(file.length, SEGMENT_HEADER_BYTES), after: null, before: null };
  const expected = reach.kind === 'open' ? walk.next : reach.frames;
  return {
    segment: number,
    bytes: file.length,
    kind: trusted ? (header?.origin.kind ?? null) : null,
    dataVersion: trusted ? (header?.dataVersion ?? null) : null,
    newer: isNewer(found),
    counts: true,
    framesGood: walk.good,
    damaged: trusted ? walk.places : [head, ...walk.places],
    framesMissing: Math.max(0, expected - walk.next),
    unfinishedBytes: isOpen ? walk.unfinished : 0,
  };
};

const isWhole = (survey: SegmentSurvey): boolean => survey.damaged.length === 0 && survey.framesMissing === 0;

/** The newest base that is whole, or else the oldest segment. */
const startOf = (segments: readonly SegmentSurvey[]): number =>
  Math.max(
    0,
    segments.findLastIndex(segment => segment.kind === 'base' && isWhole(segment)),
  );

const followed = ({ header, trusted }: Found): number | null =>
  trusted && header?.origin.kind === 'log' ? header.origin.follows.number : null;

/** A crash while a segment was begun: nothing in it was ever acknowledged. */
const isUnstarted = ({ file, trusted }: Found): boolean =>
  !trusted && (file.length < SEGMENT_HEADER_BYTES || hasUnwrittenSector(file, 0, SEGMENT_HEADER_BYTES));

const isPassedOver = (found: Found, next: Found | undefined): boolean => {
  const before = next === undefined ? null : followed(next);
  return isUnstarted(found) && before !== null && before < found.number;
};

const asUnfinished = (judge: Judge, found: Found): SegmentSurvey => ({
  ...surveyOne(judge, { ...found, header: null }, { kind: 'open' }),
  counts: false,
  damaged: [],
  unfinishedBytes: found.file.length,
});

/**
 * Says of every segment what it is like and where it is damaged, by the same rules as opening a vault does. `files`: by
 * ascending number. Nothing of what they hold is in the answer.
 */
export const surveySegments = (judge: Judge, files: ReadonlyMap<number, Buffer>): Survey => {
  const found = Array.from(files, ([number, file]): Found => {
    const header = readSegmentHeader(file);
    return { number, file, header, trusted: header !== null && judge.trusts(number, file, header) };
  });
  const begun = found.filter((one, at) => !isPassedOver(one, found[at + 1]));
  const last = begun.at(-1);
  const counting = last !== undefined && begun.length > 1 && isUnstarted(last) ? begun.slice(0, -1) : begun;
  const read = counting.map((one, at) => surveyOne(judge, one, reachOf(one, counting[at + 1])));
  const start = startOf(read);
  const there = new Set(counting.slice(start).map(({ number }) => number));
  const missing = counting
    .slice(start)
    .map(followed)
    .filter(number => number !== null)
    .filter(number => !there.has(number));
  const aside = found.filter(one => !counting.includes(one)).map(one => asUnfinished(judge, one));
  const segments = [...read.map((one, at) => ({ ...one, counts: at >= start })), ...aside];
  return { segments: segments.sort((a, b) => a.segment - b.segment), missing };
};

/** Whether saved work may be missing. */
export const surveyShowsDamage = ({ segments, missing }: Survey): boolean =>
  segments.length === 0 || missing.length > 0 || segments.some(one => one.counts && !isWhole(one));
