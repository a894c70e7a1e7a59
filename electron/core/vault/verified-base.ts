import { sealBase } from './base-segment';
import { liveChanges, type Records } from './records';
import { headerTail, type SegmentEnd } from './segment-header';
import { examineSegment, readSegment } from './segment-reading';
import type { SegmentKeys } from './segment-writer';

/** A base segment in one piece, and how far it goes. */
export interface VerifiedBase {
  readonly bytes: Buffer;
  readonly end: SegmentEnd;
  /** As `Link.identity`. */
  readonly identity: Buffer;
}

/**
 * Seals all the live records into a base. It is going to replace everything, so it is read as a stranger would read it
 * before anything is removed.
 */
export const sealVerifiedBase = (keys: SegmentKeys, number: number, records: Records): VerifiedBase => {
  const bytes = sealBase(keys, number, liveChanges(records));
  const segment = examineSegment(keys.master, keys.vaultId, number, bytes);
  const frames = segment.header?.origin.kind === 'base' ? segment.header.origin.frames : -1;
  const reading = readSegment(keys.master, keys.vaultId, segment, { kind: 'whole', frames });
  const count = reading.commits.reduce((sum, { commit }) => sum + commit.changes.length, 0);
  if (reading.findings.length > 0 || count !== records.count) throw new Error('a base does not read back');
  return { bytes, end: reading.end, identity: Buffer.from(headerTail(bytes)) };
};
