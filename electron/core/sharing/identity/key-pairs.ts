import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject, sign, verify } from 'node:crypto';
import { bech32 } from '@scure/base';

/** Bytes of an X25519 or Ed25519 key, private or public (RFC 7748, RFC 8032). */
export const keyBytes = 32;
const signatureBytes = 64;

/** What DER writes before the 32 bytes of a key (RFC 8410): PKCS #8 for private keys, SubjectPublicKeyInfo for public ones. */
const der = {
  x25519: { secret: '302e020100300506032b656e04220420', open: '302a300506032b656e032100' },
  ed25519: { secret: '302e020100300506032b657004220420', open: '302a300506032b6570032100' },
} as const;

type Curve = keyof typeof der;

function secretKey(curve: Curve, secret: Uint8Array): KeyObject {
  const key = Buffer.concat([Buffer.from(der[curve].secret, 'hex'), secret]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

function openKey(curve: Curve, bytes: Uint8Array): KeyObject {
  const key = Buffer.concat([Buffer.from(der[curve].open, 'hex'), bytes]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

/** The public half of a private key: 32 bytes. */
export function publicKeyOf(curve: Curve, secret: Uint8Array): Buffer {
  const written = createPublicKey(secretKey(curve, secret)).export({ format: 'der', type: 'spki' });
  return written.subarray(written.length - keyBytes);
}

/** An Ed25519 signature, 64 bytes; `seed` is the private key of 32. */
export function signBytes(seed: Uint8Array, bytes: Uint8Array): Buffer {
  return sign(null, bytes, secretKey('ed25519', seed));
}

/** Whether an Ed25519 signature over `bytes` was made with the private half of `publicKey`. */
export function signatureFits(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== keyBytes || signature.length !== signatureBytes) return false;
  return verify(null, bytes, openKey('ed25519', publicKey), signature);
}

/** Any key will do for asking whether another one is fit to agree on a secret with. */
const probe = secretKey('x25519', Buffer.alloc(keyBytes, 1));

/** Whether something sealed for this X25519 key stays secret: the few keys of small order give everybody the same secret. */
export function agreesOnSecrets(publicKey: Uint8Array): boolean {
  try {
    return diffieHellman({ privateKey: probe, publicKey: openKey('x25519', publicKey) }).some(
      byte => byte !== 0,
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

const recipientPrefix = 'age';
const secretPrefix = 'age-secret-key-';

/** An X25519 public key as age writes it: `age1…` (Bech32, BIP 173; age-encryption.org/v1). */
export function writeRecipient(publicKey: Uint8Array): string {
  return bech32.encodeFromBytes(recipientPrefix, publicKey);
}

/** The 32 bytes of `age1…`, or `null` for anything else, a mistyped one and a key of small order. */
export function readRecipient(text: string): Uint8Array | null {
  const bytes = readBech32(text, recipientPrefix);
  return bytes !== null && writeRecipient(bytes) === text && agreesOnSecrets(bytes) ? bytes : null;
}

/** An X25519 private key as age writes it: `AGE-SECRET-KEY-1…`. */
export function writeSecretKey(secret: Uint8Array): string {
  return bech32.encodeFromBytes(secretPrefix, secret).toUpperCase();
}

/** The 32 bytes of `AGE-SECRET-KEY-1…`, or `null`. */
export function readSecretKey(text: string): Uint8Array | null {
  const bytes = readBech32(text, secretPrefix);
  return bytes !== null && writeSecretKey(bytes) === text ? bytes : null;
}

function readBech32(text: string, prefix: string): Uint8Array | null {
  if (text.length > 90) return null;
  const found = bech32.decodeUnsafe(text);
  if (found === undefined || found.prefix !== prefix) return null;
  const bytes = bech32.fromWordsUnsafe(found.words);
  return bytes instanceof Uint8Array && bytes.length === keyBytes ? bytes : null;
}
