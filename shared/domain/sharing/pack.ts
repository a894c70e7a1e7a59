/** How the name of a pack's file ends: it is an age file. */
export const packFileEnding = '.age';

/** Bytes of what is inside a pack, before sealing: room for the largest attachment in base64 and much text. */
export const packLimit = 40 * 1024 * 1024;

/** Bytes beyond which a file is not even read: no pack is as large. */
export const unreadLimit = 64 * 1024 * 1024;

/** A random name of a pack: 32 hexadecimal digits. */
export type PackId = string;

/** Whose pack or note it is: the Ed25519 key that signed the pack, in base64. Names change and may be anybody's. */
export type SenderKey = string;

/** What a pack is opened with. */
export type PackLock = 'passphrase' | 'identity';

/** What is wrong with bytes that should be JSON. */
export type JsonFault =
  | 'byte-order-mark'
  | 'not-utf-8'
  | 'half-a-character'
  | 'syntax'
  | 'twice-the-same-name'
  | 'reserved-name'
  | 'too-deep'
  | 'too-many-values'
  | 'number-out-of-range';

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
