import { type Change, encodeChange, encodeCommit } from './change';
import { sealFrame } from './frame';
import { freshSegment, type SegmentKeys } from './segment-writer';

/** Small enough that a bad sector costs little, large enough that headers cost nothing. Characters, so about bytes. */
const FRAME_AIM = 64 * 1024;

/** Shares changes out to the plaintexts of frames of about `FRAME_AIM`. */
export function* baseFrames(changes: Iterable<Change>): Generator<Buffer, void, void> {
  let batch: string[] = [];
  let size = 0;
  for (const change of changes) {
    const encoded = encodeChange(change);
    batch.push(encoded);
    size += encoded.length;
    if (size < FRAME_AIM) continue;
    yield encodeCommit(batch, false);
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield encodeCommit(batch, false);
}

/** A base segment in one piece: all the live records, standing for every segment with a lower number. */
export const sealBase = (keys: SegmentKeys, number: number, changes: Iterable<Change>): Buffer => {
  const plain = Array.from(baseFrames(changes));
  const { header, context } = freshSegment(keys, number, { kind: 'base', frames: plain.length });
  const sealed = plain.map((bytes, sequence) => sealFrame(context, sequence, bytes));
  context.key.fill(0);
  for (const bytes of plain) bytes.fill(0);
  return Buffer.concat([header, ...sealed]);
};
