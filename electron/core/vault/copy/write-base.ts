import { baseFrames } from '../base-segment';
import type { AppendFile, Disk } from '../disk';
import { writeAll } from '../durable';
import { sealFrame } from '../frame';
import { liveChanges, type Records } from '../records';
import { freshSegment, type SegmentKeys } from '../segment-writer';
import type { Pause } from './pause';

/** Frames of about 64 KiB between two pauses. */
const FRAMES_AT_ONCE = 8;

const encode = async (records: Records, pause: Pause): Promise<readonly Buffer[]> => {
  const plain: Buffer[] = [];
  for (const frame of baseFrames(liveChanges(records))) {
    plain.push(frame);
    if (plain.length % FRAMES_AT_ONCE === 0) await pause();
  }
  return plain;
};

const writeFrames = async (
  file: AppendFile,
  keys: () => SegmentKeys,
  number: number,
  plain: readonly Buffer[],
  pause: Pause,
): Promise<void> => {
  const { header, context } = freshSegment(keys(), number, { kind: 'base', frames: plain.length });
  try {
    await writeAll(file, header);
    for (const [sequence, bytes] of plain.entries()) {
      await writeAll(file, sealFrame(context, sequence, bytes));
      if (sequence % FRAMES_AT_ONCE === 0) await pause();
    }
    await file.sync();
  } finally {
    context.key.fill(0);
  }
};

/**
 * Writes live records as a base segment of its own, in slices, to a file that must not exist; on the disk when it resolves.
 * `keys` is asked at the moment of deriving from them, and throws when they are gone: nothing may be sealed with zeros.
 */
export const writeBase = async (
  disk: Disk,
  path: string,
  keys: () => SegmentKeys,
  number: number,
  records: Records,
  pause: Pause,
): Promise<void> => {
  const plain = await encode(records, pause);
  try {
    const file = await disk.createFile(path);
    try {
      await writeFrames(file, keys, number, plain, pause);
    } finally {
      await file.close();
    }
  } finally {
    for (const bytes of plain) bytes.fill(0);
  }
};
