import { seal, TAG_BYTES, unseal } from './seal';

/**
 * A sealed attachment, by the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015):
 *
 * ```
 *  0  4  'CFAT'
 *  4  4  format version, 1, big-endian
 *  8 32  salt of the file's key
 * 40  …  chunks: 64 KiB of plaintext each (the last may be shorter, or empty when it is the only one), AES-256-GCM, tag
 * ```
 *
 * A chunk's nonce is seven zero bytes, its number (4 bytes, big-endian) and 1 for the last chunk or else 0, so chunks
 * cannot be dropped, repeated, swapped or cut off. Additional data: vault id, attachment id, the first 40 bytes.
 */
export const ATTACHMENT_LIMIT = 25 * 1024 * 1024;
export const ATTACHMENT_SALT_BYTES = 32;
const MAGIC = Buffer.from('CFAT', 'latin1');
const VERSION = 1;
const HEADER_BYTES = 40;
const CHUNK_BYTES = 64 * 1024;
const SEALED_CHUNK = CHUNK_BYTES + TAG_BYTES;

/** What an attachment's seal is bound to. */
export interface AttachmentContext {
  /** The key for this file's salt. */
  readonly key: Buffer;
  readonly vaultId: Buffer;
  readonly id: string;
}

const chunkNonce = (count: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(count, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
};

const additional = (context: AttachmentContext, header: Buffer): Buffer =>
  Buffer.concat([context.vaultId, Buffer.from(context.id, 'latin1'), header]);

/** The salt of a sealed file, or null when it is not one of this format. */
export const attachmentSalt = (sealed: Buffer): Buffer | null =>
  sealed.length >= HEADER_BYTES + TAG_BYTES &&
  sealed.subarray(0, 4).equals(MAGIC) &&
  sealed.readUInt32BE(4) === VERSION
    ? sealed.subarray(8, HEADER_BYTES)
    : null;

/** Seals an attachment's bytes into a whole file. */
export const sealAttachment = (context: AttachmentContext, salt: Buffer, bytes: Uint8Array): Buffer => {
  const header = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(header);
  header.writeUInt32BE(VERSION, 4);
  salt.copy(header, 8);
  const bound = additional(context, header);
  const count = Math.max(1, Math.ceil(bytes.length / CHUNK_BYTES));
  const chunks = Array.from({ length: count }, (_, at) => {
    const chunk = bytes.subarray(at * CHUNK_BYTES, (at + 1) * CHUNK_BYTES);
    return seal(context.key, chunkNonce(at, at === count - 1), bound, chunk);
  });
  return Buffer.concat([header, ...chunks]);
};

/** The attachment's bytes, or null when any part of the file does not authenticate. */
export const openAttachment = (context: AttachmentContext, sealed: Buffer): Buffer | null => {
  const bound = additional(context, sealed.subarray(0, HEADER_BYTES));
  const body = sealed.subarray(HEADER_BYTES);
  const count = Math.max(1, Math.ceil(body.length / SEALED_CHUNK));
  const chunks: Buffer[] = [];
  for (let at = 0; at < count; at += 1) {
    const chunk = body.subarray(at * SEALED_CHUNK, (at + 1) * SEALED_CHUNK);
    const plain = unseal(context.key, chunkNonce(at, at === count - 1), bound, chunk);
    if (plain === null) return null;
    chunks.push(plain);
  }
  return Buffer.concat(chunks);
};
