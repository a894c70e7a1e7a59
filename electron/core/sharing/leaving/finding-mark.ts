import { createHash } from 'node:crypto';
import type { Finding } from '../check/finding';

/**
 * What a decision keeps of the finding it is about: enough to see whether the words are still the same, and none of them.
 * 128 bits of SHA-256 of its fingerprint.
 */
export function markOf({ fingerprint }: Pick<Finding, 'fingerprint'>): string {
  return createHash('sha256').update(fingerprint).digest().subarray(0, 16).toString('base64url');
}

/** Under which a dismissal is kept. */
export function dismissalKey(fingerprint: string): string {
  return createHash('sha256').update(fingerprint).digest('hex');
}
