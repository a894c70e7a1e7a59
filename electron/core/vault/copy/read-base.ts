import { JournalError } from '../../../../shared/contract/errors';
import { decodeCommit, encodeChange } from '../change';
import { openFrame, type SegmentContext } from '../frame';
import { deriveSubKey } from '../keys';
import { applyCommit, liveChanges, noRecords, type Records } from '../records';
import { segmentStretches } from '../segment-frames';
import { SEGMENT_FORMAT, segmentHeaderIsIntact } from '../segment-header';
import { examineSegment } from '../segment-reading';
import type { Pause } from './pause';

/** Whose base it must be, and the newest version of the values' schema that is known. */
export interface BaseKeys {
  readonly master: Buffer;
  readonly vaultId: Buffer;
  readonly dataVersion: number;
}

/** What a base holds. */
export interface ReadBase {
  readonly records: Records;
  readonly dataVersion: number;
}

const FRAMES_AT_ONCE = 4;
const RECORDS_AT_ONCE = 200;

const damaged = (): never => {
  throw new JournalError('vault-damaged');
};

const readFrames = async (file: Buffer, context: SegmentContext, pause: Pause) => {
  const records = noRecords();
  let count = 0;
  for (const stretch of segmentStretches(file, context.salt)) {
    if (stretch.kind !== 'frame' || stretch.header.sequence !== count) return damaged();
    const plain = openFrame(context, stretch.header, stretch.body) ?? damaged();
    applyCommit(records, decodeCommit(plain), plain.length);
    plain.fill(0);
    count += 1;
    if (count % FRAMES_AT_ONCE === 0) await pause();
  }
  return { records, count };
};

/**
 * Reads a base segment that stands alone, in slices, by the same steps as opening a vault does. Nothing less than all of it
 * will do: throws `vault-damaged` at the first thing that is not as it was written, and `newer-format`.
 */
export const readBase = async (
  keys: BaseKeys,
  number: number,
  file: Buffer,
  pause: Pause,
): Promise<ReadBase> => {
  const { header, trusted } = examineSegment(keys.master, keys.vaultId, number, file);
  if (header !== null && header.format > SEGMENT_FORMAT && segmentHeaderIsIntact(file)) {
    throw new JournalError('newer-format', { found: header.format, known: SEGMENT_FORMAT });
  }
  if (header === null || !trusted || header.origin.kind !== 'base') return damaged();
  const { salt, dataVersion, origin } = header;
  if (dataVersion > keys.dataVersion) {
    throw new JournalError('newer-format', { found: dataVersion, known: keys.dataVersion });
  }
  const key = deriveSubKey(keys.master, salt, 'segment');
  try {
    const { records, count } = await readFrames(file, { key, salt, vaultId: keys.vaultId, number }, pause);
    return count === origin.frames ? { records, dataVersion } : damaged();
  } finally {
    key.fill(0);
  }
};

/** Throws `vault-damaged` unless both are the same: every collection, every record, when and where it was changed. */
export const requireSameRecords = async (meant: Records, found: Records, pause: Pause): Promise<void> => {
  if (meant.count !== found.count) return damaged();
  let compared = 0;
  for (const change of liveChanges(meant)) {
    const record = found.collections.get(change.collection)?.get(change.id) ?? damaged();
    const { value, revision, device, time } = record;
    const other = { ...change, revision, device, time, content: { kind: 'value', value } } as const;
    if (encodeChange(other) !== encodeChange(change)) return damaged();
    compared += 1;
    if (compared % RECORDS_AT_ONCE === 0) await pause();
  }
};
