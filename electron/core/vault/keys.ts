import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

export const KEY_BYTES = 32;

/** Where a key derived from the master key is used. Each has its own HKDF `info`, so no key serves two ends. */
type KeyUse = 'header' | 'segment' | 'segment-header' | 'attachment' | 'seen' | `sub-key/${string}`;

/**
 * HKDF-SHA-256 (RFC 5869) of the master key: 32 bytes for one use and salt. The caller zero-fills them.
 */
export const deriveSubKey = (master: Buffer, salt: Uint8Array, use: KeyUse): Buffer =>
  Buffer.from(hkdfSync('sha256', master, salt, `critical-friend/1/${use}`, KEY_BYTES));

/** HMAC-SHA-256, 32 bytes. */
export const mac = (key: Buffer, bytes: Uint8Array): Buffer =>
  createHmac('sha256', key).update(bytes).digest();

/** Compares in constant time; different lengths are different. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && timingSafeEqual(a, b);

/** Runs a task with a key and zero-fills the key afterwards, whatever happens. */
export const withKey = <Result>(key: Buffer, task: (key: Buffer) => Result): Result => {
  try {
    return task(key);
  } finally {
    key.fill(0);
  }
};
