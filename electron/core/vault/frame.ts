import { createHash } from 'node:crypto';
import { counterNonce, seal, TAG_BYTES, unseal } from './seal';

/**
 * A frame: one commit, sealed. All numbers big-endian.
 *
 * ```
 *  0  4  'CFRM'
 *  4  4  sequence in the segment, from 0; also the nonce
 *  8  4  length of the body
 * 12 12  SHA-256 of the body, first 12 bytes: lets anyone check a vault's framing without its secret
 * 24  8  SHA-256 of the segment's salt and the 24 bytes before, first 8: tells a damaged head from a torn one
 * 32  n  body: AES-256-GCM ciphertext and its 16-byte tag; additional data: vault id, segment number (4 bytes), the header's first 12 bytes
 * ```
 */
export const FRAME_HEADER_BYTES = 32;
export const FRAME_MAGIC = Buffer.from('CFRM', 'latin1');
const DIGEST_AT = 12;
const CHECK_AT = 24;

export interface FrameHeader {
  readonly sequence: number;
  readonly bodyBytes: number;
  readonly digest: Buffer;
  /** The header itself, which the body's seal covers. */
  readonly bytes: Buffer;
}

/** What a frame's seal is bound to, besides its header. */
export interface SegmentContext {
  readonly key: Buffer;
  readonly salt: Buffer;
  readonly vaultId: Buffer;
  readonly number: number;
}

const sha256 = (length: number, ...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest().subarray(0, length);
};

const headCheck = (salt: Uint8Array, head: Uint8Array): Buffer =>
  sha256(FRAME_HEADER_BYTES - CHECK_AT, salt, head.subarray(0, CHECK_AT));

const additional = (context: SegmentContext, header: Uint8Array): Buffer => {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(context.number);
  return Buffer.concat([context.vaultId, number, header]);
};

const frameHead = (sequence: number, bodyBytes: number): Buffer => {
  const head = Buffer.alloc(FRAME_HEADER_BYTES);
  FRAME_MAGIC.copy(head);
  head.writeUInt32BE(sequence, 4);
  head.writeUInt32BE(bodyBytes, 8);
  return head;
};

/**
 * Seals one commit's bytes as the frame `sequence` of a segment. The body's digest stands in the header and cannot
 * cover itself, so the seal covers the header's first 12 bytes and reading checks digest and check on their own.
 */
export const sealFrame = (context: SegmentContext, sequence: number, plain: Uint8Array): Buffer => {
  const header = frameHead(sequence, plain.length + TAG_BYTES);
  const body = seal(
    context.key,
    counterNonce(sequence),
    additional(context, header.subarray(0, DIGEST_AT)),
    plain,
  );
  sha256(CHECK_AT - DIGEST_AT, body).copy(header, DIGEST_AT);
  headCheck(context.salt, header).copy(header, CHECK_AT);
  return Buffer.concat([header, body]);
};

/** The frame header at an offset, or null when what stands there is not one (or not whole). */
export const readFrameHeader = (file: Buffer, offset: number, salt: Uint8Array): FrameHeader | null => {
  const bytes = file.subarray(offset, offset + FRAME_HEADER_BYTES);
  if (bytes.length < FRAME_HEADER_BYTES || !bytes.subarray(0, 4).equals(FRAME_MAGIC)) return null;
  if (!headCheck(salt, bytes).equals(bytes.subarray(CHECK_AT))) return null;
  return {
    sequence: bytes.readUInt32BE(4),
    bodyBytes: bytes.readUInt32BE(8),
    digest: bytes.subarray(DIGEST_AT, CHECK_AT),
    bytes,
  };
};

/** Whether a body is the one its header was written with. Needs no key. */
export const bodyIsIntact = (header: FrameHeader, body: Uint8Array): boolean =>
  sha256(CHECK_AT - DIGEST_AT, body).equals(header.digest);

/** The commit's bytes, or null when the frame does not authenticate. */
export const openFrame = (context: SegmentContext, header: FrameHeader, body: Buffer): Buffer | null =>
  unseal(
    context.key,
    counterNonce(header.sequence),
    additional(context, header.bytes.subarray(0, DIGEST_AT)),
    body,
  );

/** A frame's tag: 16 bytes that stand for it in the segment that follows. */
export const frameTag = (body: Buffer): Buffer => body.subarray(body.length - TAG_BYTES);
