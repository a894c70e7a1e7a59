import { join } from 'node:path';
import type { AppendFile, Disk } from './disk';
import { writeAll } from './durable';
import { frameTag, type SegmentContext, sealFrame } from './frame';
import { deriveSubKey } from './keys';
import { segmentName } from './layout';
import {
  encodeSegmentHeader,
  headerTail,
  SALT_BYTES,
  SEGMENT_FORMAT,
  type SegmentEnd,
  type SegmentHeader,
} from './segment-header';

/** What sealing segments takes. */
export interface SegmentKeys {
  readonly master: Buffer;
  readonly vaultId: Buffer;
  readonly dataVersion: number;
  readonly randomBytes: (size: number) => Buffer;
}

/** A fresh header and its key: a salt used once, so that no key and nonce pair ever is used twice. */
export const freshSegment = (
  keys: SegmentKeys,
  number: number,
  origin: SegmentHeader['origin'],
): { readonly header: Buffer; readonly context: SegmentContext } => {
  const salt = keys.randomBytes(SALT_BYTES);
  const { master, vaultId, dataVersion } = keys;
  const header = encodeSegmentHeader(master, {
    format: SEGMENT_FORMAT,
    number,
    dataVersion,
    vaultId,
    salt,
    origin,
  });
  return { header, context: { key: deriveSubKey(master, salt, 'segment'), salt, vaultId, number } };
};

/** A log segment being written. It comes into being with its first commit. */
export interface SegmentWriter {
  readonly number: number;
  /** As `Link.identity`. */
  readonly identity: Buffer;
  /** Appends one commit; resolves when it survives a power cut, with its size on disk. */
  append(plain: Uint8Array): Promise<number>;
  /** How far it counts: what the next segment follows. */
  end(): SegmentEnd;
  close(): Promise<void>;
}

/**
 * Starts segment `number` with its first commit: header and frame in one write, then the file and its name are synced.
 * When that fails, what may be left of the file must be removed before anything else is written.
 */
export const startSegment = async (
  disk: Disk,
  folder: string,
  keys: SegmentKeys,
  number: number,
  follows: SegmentEnd,
  first: Uint8Array,
): Promise<{ readonly writer: SegmentWriter; readonly bytes: number }> => {
  const file = await disk.createFile(join(folder, segmentName(number)));
  const { header, context } = freshSegment(keys, number, { kind: 'log', follows });
  const writer = writeTo(file, context, header);
  try {
    const bytes = await writer.append(first);
    await disk.syncFolder(folder);
    return { writer, bytes };
  } catch (error) {
    await writer.close();
    throw error;
  }
};

const writeTo = (file: AppendFile, context: SegmentContext, header: Buffer): SegmentWriter => {
  let pending = header;
  let end: SegmentEnd = { number: context.number, frames: 0, bytes: 0, tail: headerTail(header) };
  return {
    number: context.number,
    identity: headerTail(header),
    append: async plain => {
      const frame = sealFrame(context, end.frames, plain);
      const bytes = Buffer.concat([pending, frame]);
      await writeAll(file, bytes);
      await file.sync();
      pending = Buffer.alloc(0);
      end = {
        number: end.number,
        frames: end.frames + 1,
        bytes: end.bytes + bytes.length,
        tail: frameTag(frame),
      };
      return bytes.length;
    },
    end: () => end,
    close: async () => {
      context.key.fill(0);
      await file.close();
    },
  };
};
