import { cardOf } from '../identity';
import { openAge, type PackKey } from './age-file';
import { readAgeHeader } from './age-header';
import type { Pack } from './pack';
import { readPack } from './pack-text';
import { type PackLock, type PackProblem, RefusedPack, refuse } from './problem';

/** A pack that was opened, or why it was not. */
export type PackReading =
  | { readonly kind: 'opened'; readonly pack: Pack }
  | { readonly kind: 'refused'; readonly problem: PackProblem };

/** What a pack file asks for, as far as its open part tells. */
export type LockReading =
  | { readonly kind: 'locked'; readonly lock: PackLock }
  | { readonly kind: 'refused'; readonly problem: PackProblem };

/** Looks at the open part of a pack file only: no key, no work. */
export function lockOfPack(file: Uint8Array): LockReading {
  try {
    return { kind: 'locked', lock: readAgeHeader(file).lock };
  } catch (error) {
    return refusal(error);
  }
}

/**
 * Opens a pack file of strangers. Whatever it holds, it is opened whole or refused with a reason, within 512 MB; nothing is
 * kept and nothing is written. A signature says that the sender's card made it; whose card that is, the caller knows.
 */
export async function openPack(file: Uint8Array, key: PackKey): Promise<PackReading> {
  try {
    const pack = readPack(await openAge(file, key));
    if (!isFor(pack, key)) refuse({ kind: 'not-for-you' });
    return { kind: 'opened', pack };
  } catch (error) {
    return refusal(error);
  }
}

/** The recipients under the signature, against the key that opened the file: nobody can pass a pack on as if it were meant so. */
function isFor({ recipients }: Pack, key: PackKey): boolean {
  if (key.kind === 'passphrase') return recipients === 'passphrase';
  return recipients !== 'passphrase' && recipients.includes(cardOf(key.identity, 'own').recipient);
}

function refusal(error: unknown): { readonly kind: 'refused'; readonly problem: PackProblem } {
  if (error instanceof RefusedPack) return { kind: 'refused', problem: error.problem };
  throw error;
}
