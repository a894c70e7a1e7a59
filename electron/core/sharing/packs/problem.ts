import type { JsonFault } from './strict-json';

/** Why a pack was refused. Holds no text of the pack, so it may be shown and kept. */
export type PackProblem =
  /** Not an age file, or one with something else inside. */
  | { readonly kind: 'not-a-pack' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'newer-version'; readonly found: number; readonly known: number }
  /** Opening it would cost more than anybody's honest pack does. */
  | { readonly kind: 'too-much-work'; readonly found: number; readonly limit: number }
  /** It is opened in the other way. */
  | { readonly kind: 'other-lock'; readonly needs: PackLock }
  /** Not the passphrase, or not sealed for this identity. */
  | { readonly kind: 'wrong-key' }
  /** Cut short or changed since it was sealed. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unsigned' }
  /** Its signature does not fit what it says. */
  | { readonly kind: 'forged' }
  /** Somebody passed on a pack that its sender made for others. */
  | { readonly kind: 'not-for-you' }
  /** Not the strict JSON that a pack is. */
  | { readonly kind: 'malformed'; readonly fault: JsonFault }
  /** Something no journal would write. `field`: where, in names of the format and places in lists. */
  | { readonly kind: 'bad-content'; readonly field: string };

/** What a pack is opened with. */
export type PackLock = 'passphrase' | 'identity';

/** Thrown while a pack is read, and caught where reading began. */
export class RefusedPack extends Error {
  override readonly name = 'RefusedPack';

  constructor(readonly problem: PackProblem) {
    super(problem.kind);
  }
}

/** Ends the reading of a pack. */
export function refuse(problem: PackProblem): never {
  throw new RefusedPack(problem);
}
