import { createHash } from 'node:crypto';
import type { PackId, SenderKey } from '../../../../shared/domain/sharing/pack';

/** The key under which a pack that was merged is kept: SHA-256 of its sender and its id, in hexadecimal. */
export function takenPackKey(sender: SenderKey, id: PackId): string {
  return createHash('sha256').update(`${sender} ${id}`).digest('hex');
}
