import { createHash } from 'node:crypto';
import { deriveSubKey, mac, sameBytes, withKey } from './keys';

/**
 * The head of a segment. All numbers big-endian.
 *
 * ```
 *   0  8  'CFSEGMNT'
 *   8  2  format version, 1
 *  10  1  kind: 1 base (stands for all that came before it), 2 log (goes on from what it follows)
 *  11  1  zero
 *  12  4  number
 *  16  4  version of the values' schema
 *  20  4  base: how many frames follow; log: zero
 *  24 16  vault id
 *  40 32  salt of the segment's keys
 *  72  4  log: number of the segment it follows
 *  76  4  log: how many frames of that one count
 *  80  8  log: how many bytes of that one count
 *  88 16  log: tag of the last frame that counts, or the first 16 bytes of that segment's MAC when none does
 * 104  8  SHA-256 of all before, first 8 bytes: a check that needs no key
 * 112 32  HMAC-SHA-256 of all before, under a key of the salt
 * ```
 */
export const SEGMENT_HEADER_BYTES = 144;
export const SEGMENT_FORMAT = 1;
const MAGIC = Buffer.from('CFSEGMNT', 'latin1');
const CHECK_AT = 104;
const MAC_AT = 112;
export const SALT_BYTES = 32;

/** How far a segment was accepted by the one that follows it. */
export interface SegmentEnd {
  readonly number: number;
  readonly frames: number;
  readonly bytes: number;
  /** 16 bytes that authenticate all of the above. */
  readonly tail: Buffer;
}

export interface SegmentHeader {
  readonly format: number;
  readonly number: number;
  readonly dataVersion: number;
  readonly vaultId: Buffer;
  readonly salt: Buffer;
  readonly origin:
    | { readonly kind: 'base'; readonly frames: number }
    | { readonly kind: 'log'; readonly follows: SegmentEnd };
}

const check = (head: Uint8Array): Buffer =>
  createHash('sha256')
    .update(head.subarray(0, CHECK_AT))
    .digest()
    .subarray(0, MAC_AT - CHECK_AT);

const headerMac = (master: Buffer, salt: Uint8Array, head: Uint8Array): Buffer =>
  withKey(deriveSubKey(master, salt, 'segment-header'), key => mac(key, head.subarray(0, MAC_AT)));

/** The 144 bytes a segment starts with. */
export const encodeSegmentHeader = (master: Buffer, header: SegmentHeader): Buffer => {
  const bytes = Buffer.alloc(SEGMENT_HEADER_BYTES);
  MAGIC.copy(bytes);
  bytes.writeUInt16BE(header.format, 8);
  bytes.writeUInt8(header.origin.kind === 'base' ? 1 : 2, 10);
  bytes.writeUInt32BE(header.number, 12);
  bytes.writeUInt32BE(header.dataVersion, 16);
  header.vaultId.copy(bytes, 24);
  header.salt.copy(bytes, 40);
  if (header.origin.kind === 'base') bytes.writeUInt32BE(header.origin.frames, 20);
  else writeFollows(bytes, header.origin.follows);
  check(bytes).copy(bytes, CHECK_AT);
  headerMac(master, header.salt, bytes).copy(bytes, MAC_AT);
  return bytes;
};

const writeFollows = (bytes: Buffer, follows: SegmentEnd): void => {
  bytes.writeUInt32BE(follows.number, 72);
  bytes.writeUInt32BE(follows.frames, 76);
  bytes.writeBigUInt64BE(BigInt(follows.bytes), 80);
  follows.tail.copy(bytes, 88);
};

/** Where a segment without frames ends: its header's MAC stands for the tail. */
export const headerTail = (bytes: Buffer): Buffer => bytes.subarray(MAC_AT, MAC_AT + 16);

const readOrigin = (bytes: Buffer): SegmentHeader['origin'] =>
  bytes.readUInt8(10) === 1
    ? { kind: 'base', frames: bytes.readUInt32BE(20) }
    : {
        kind: 'log',
        follows: {
          number: bytes.readUInt32BE(72),
          frames: bytes.readUInt32BE(76),
          bytes: Number(bytes.readBigUInt64BE(80)),
          tail: bytes.subarray(88, CHECK_AT),
        },
      };

/** What a header says when nothing about it has been checked. Null when the file is too short to have one. */
export const readSegmentHeader = (file: Buffer): SegmentHeader | null => {
  if (file.length < SEGMENT_HEADER_BYTES) return null;
  return {
    format: file.readUInt16BE(8),
    number: file.readUInt32BE(12),
    dataVersion: file.readUInt32BE(16),
    vaultId: file.subarray(24, 40),
    salt: file.subarray(40, 40 + SALT_BYTES),
    origin: readOrigin(file),
  };
};

/** Whether the first 112 bytes are as they were written, as far as can be told without the key. */
export const segmentHeaderIsIntact = (file: Buffer): boolean =>
  file.length >= SEGMENT_HEADER_BYTES &&
  file.subarray(0, MAGIC.length).equals(MAGIC) &&
  check(file).equals(file.subarray(CHECK_AT, MAC_AT));

/** Whether the header was written by a holder of this vault's key. */
export const segmentHeaderAuthenticates = (master: Buffer, file: Buffer, header: SegmentHeader): boolean =>
  segmentHeaderIsIntact(file) &&
  sameBytes(headerMac(master, header.salt, file), file.subarray(MAC_AT, SEGMENT_HEADER_BYTES));
