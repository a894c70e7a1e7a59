import { JournalError } from '../../../shared/contract/errors';
import type { Finding } from './finding';
import { isDamage } from './finding';
import { headerTail, SEGMENT_FORMAT, type SegmentEnd, segmentHeaderIsIntact } from './segment-header';
import {
  type Extent,
  examineSegment,
  isUnstarted,
  readSegment,
  type SegmentFile,
  type SegmentReading,
} from './segment-reading';

/** A segment of the chain, read. */
export interface Link extends SegmentReading {
  readonly number: number;
  readonly dataVersion: number;
  readonly bytes: number;
  /** Tells it from every other segment there ever was, as far as its head is whole. */
  readonly identity: Buffer;
}

/** The newest chain of segments that authenticates. */
export interface Chain {
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
  /** Segments that no longer count: older than an intact base, or never started. They may be removed. */
  readonly leftovers: readonly number[];
  /** The highest number seen, counting or not. */
  readonly highest: number;
  /** What the next segment follows; null when there is no segment at all. */
  readonly end: SegmentEnd | null;
}

export interface ChainKeys {
  readonly master: Buffer;
  readonly vaultId: Buffer;
  /** The newest version of the values' schema this program knows. */
  readonly dataVersion: number;
}

const refuseNewer = (files: readonly SegmentFile[], known: number): void => {
  for (const { bytes, header, trusted } of files) {
    if (header === null) continue;
    if (header.format > SEGMENT_FORMAT && segmentHeaderIsIntact(bytes)) {
      throw new JournalError('newer-format', { found: header.format, known: SEGMENT_FORMAT });
    }
    if (trusted && header.dataVersion > known) {
      throw new JournalError('newer-format', { found: header.dataVersion, known });
    }
  }
};

const isBase = (segment: SegmentFile): boolean => segment.trusted && segment.header?.origin.kind === 'base';

const follows = (segment: SegmentFile | undefined): SegmentEnd | null =>
  segment?.trusted === true && segment.header?.origin.kind === 'log' ? segment.header.origin.follows : null;

const extentOf = (segment: SegmentFile, next: SegmentFile | undefined): Extent => {
  const origin = segment.header?.origin;
  if (segment.trusted && origin?.kind === 'base') return { kind: 'whole', frames: origin.frames };
  const end = follows(next);
  return end !== null && end.number === segment.number ? { kind: 'until', end } : { kind: 'open' };
};

/** What is wrong between a segment and the one before it (undefined at the start of the chain). */
const linkFindings = (segment: SegmentFile, before: Link | undefined): readonly Finding[] => {
  const expected = follows(segment);
  if (expected === null) return [];
  if (before === undefined || expected.number > before.number) {
    return [{ kind: 'segment-missing', segment: expected.number }];
  }
  if (expected.number < before.number) return [{ kind: 'chain-broken', segment: before.number }];
  const broken = before.findings.length === 0 && !before.end.tail.equals(expected.tail);
  return broken ? [{ kind: 'chain-broken', segment: segment.number }] : [];
};

/** Where the chain starts: the newest base that is whole, or else the oldest segment there is. */
const startOf = (files: readonly SegmentFile[], read: (index: number) => SegmentReading): number => {
  for (let index = files.length - 1; index > 0; index -= 1) {
    const file = files[index];
    if (file !== undefined && isBase(file) && !read(index).findings.some(isDamage)) return index;
  }
  return 0;
};

const readOnce = (keys: ChainKeys, files: readonly SegmentFile[]): ((index: number) => SegmentReading) => {
  const readings = new Map<number, SegmentReading>();
  return index => {
    const file = files[index];
    if (file === undefined) throw new RangeError('no such segment');
    const reading =
      readings.get(index) ?? readSegment(keys.master, keys.vaultId, file, extentOf(file, files[index + 1]));
    readings.set(index, reading);
    return reading;
  };
};

/** A segment without a whole header that the one after it does not follow: it could not be removed before that was begun. */
const isPassedOver = (file: SegmentFile, next: SegmentFile | undefined): boolean => {
  const before = follows(next);
  return before !== null && before.number < file.number && isUnstarted(file);
};

/** Sets aside segments that a crash left without a whole header: nothing in them was ever acknowledged. */
const setAsideUnstarted = (files: readonly SegmentFile[]) => {
  const started = files.filter((file, at) => !isPassedOver(file, files[at + 1]));
  const last = started.at(-1);
  if (last === undefined || started.length === 1 || !isUnstarted(last))
    return { counting: started, findings: [] };
  const finding: Finding = { kind: 'torn-tail', segment: last.number, bytes: last.bytes.length };
  return { counting: started.slice(0, -1), findings: [finding] };
};

/**
 * Reads the segments of a vault: the newest chain that authenticates, everything readable in it, and what is wrong.
 * `segments`: the files by ascending number. Throws `newer-format` before anything else.
 */
export const readChain = (keys: ChainKeys, segments: ReadonlyMap<number, Buffer>): Chain => {
  const files = Array.from(segments, ([number, bytes]) =>
    examineSegment(keys.master, keys.vaultId, number, bytes),
  );
  refuseNewer(files, keys.dataVersion);
  const { counting, findings: unstarted } = setAsideUnstarted(files);
  const read = readOnce(keys, counting);
  const start = startOf(counting, read);
  const links: Link[] = [];
  const findings: Finding[] = [];
  for (let index = start; index < counting.length; index += 1) {
    const file = counting[index];
    if (file === undefined) continue;
    findings.push(...linkFindings(file, links.at(-1)));
    const reading = read(index);
    findings.push(...reading.findings);
    const dataVersion = file.trusted ? (file.header?.dataVersion ?? 1) : (links.at(-1)?.dataVersion ?? 1);
    const { number, bytes } = file;
    const identity = Buffer.from(headerTail(bytes));
    links.push({ ...reading, number, dataVersion, bytes: reading.end.bytes, identity });
  }
  if (links.length === 0) findings.push({ kind: 'segment-missing', segment: 1 });
  const kept = new Set(links.map(link => link.number));
  return {
    links,
    findings: [...findings, ...unstarted],
    leftovers: files.map(file => file.number).filter(number => !kept.has(number)),
    highest: files.at(-1)?.number ?? 0,
    end: links.at(-1)?.end ?? null,
  };
};
