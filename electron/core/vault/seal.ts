import { createCipheriv, createDecipheriv } from 'node:crypto';

export const TAG_BYTES = 16;
export const NONCE_BYTES = 12;

/** AES-256-GCM: ciphertext followed by its 16-byte tag. A key and nonce pair must never be used twice. */
export const seal = (
  key: Uint8Array,
  nonce: Uint8Array,
  additional: Uint8Array,
  plain: Uint8Array,
): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(additional);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** Opens what `seal` gave, or null when it does not authenticate. */
export const unseal = (
  key: Uint8Array,
  nonce: Uint8Array,
  additional: Uint8Array,
  sealed: Uint8Array,
): Buffer | null => {
  if (sealed.length < TAG_BYTES) return null;
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(additional);
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(0, end));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    plain.fill(0);
    return null;
  }
};

/** The nonce for the n-th message under a key: four zero bytes, then n as a 64-bit big-endian number. */
export const counterNonce = (count: number): Buffer => {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeBigUInt64BE(BigInt(count), 4);
  return nonce;
};
