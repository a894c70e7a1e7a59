import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { z } from 'zod';
import { agreesOnSecrets, signatureFits } from '../../electron/core/sharing/identity/key-pairs';
import { mac } from '../../electron/core/vault/keys';
import { seal, unseal } from '../../electron/core/vault/seal';
import { deriveByHand } from './derive-by-hand';
import { bytes, type Tally } from './tally';
import figures from './wycheproof.json' with { type: 'json' };

/**
 * Wycheproof's vectors: what is right, and what a careless library takes for right. Only what the app uses of each
 * cipher: 256-bit keys, 96-bit nonces, whole tags.
 */
const vectors = z
  .object({
    /** Key, nonce, additional data, plain text, cipher text and tag, whether it is valid. */
    gcm: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.boolean()])),
    chacha: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.boolean()])),
    /** Public key, message, signature, whether it fits. */
    ed25519: z.array(z.tuple([z.string(), z.string(), z.string(), z.boolean()])),
    /** Secret, salt, info, what is derived. */
    hkdf: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.boolean()])),
    /** Key, message, code, whether it is right. */
    hmac: z.array(z.tuple([z.string(), z.string(), z.string(), z.boolean()])),
    /** Private key, public key, shared secret, and whether a library may refuse it. */
    x25519: z.array(
      z.tuple([z.string(), z.string(), z.string(), z.enum(['valid', 'acceptable', 'invalid'])]),
    ),
  })
  .parse(figures);

const checkGcm = (tally: Tally): void => {
  for (const [at, [key, nonce, additional, plain, sealed, valid]] of vectors.gcm.entries()) {
    const [known, words] = [[bytes(key), bytes(nonce), bytes(additional)] as const, bytes(plain)];
    const opened = unseal(...known, bytes(sealed));
    tally.expect(
      `Wycheproof AES-256-GCM ${at} opens`,
      valid ? opened?.equals(words) === true : opened === null,
    );
    tally.expect(`Wycheproof AES-256-GCM ${at} seals`, seal(...known, words).equals(bytes(sealed)) === valid);
  }
};

const openChacha = (key: Buffer, nonce: Buffer, additional: Buffer, sealed: Buffer): Buffer | null => {
  try {
    return Buffer.from(chacha20poly1305(key, nonce, additional).decrypt(sealed));
  } catch {
    return null;
  }
};

const checkChacha = (tally: Tally): void => {
  for (const [at, [key, nonce, additional, plain, sealed, valid]] of vectors.chacha.entries()) {
    const opened = openChacha(bytes(key), bytes(nonce), bytes(additional), bytes(sealed));
    const right = valid ? opened?.equals(bytes(plain)) === true : opened === null;
    tally.expect(`Wycheproof ChaCha20-Poly1305 ${at}`, right);
  }
};

const checkSignatures = (tally: Tally): void => {
  for (const [at, [open, message, signature, valid]] of vectors.ed25519.entries()) {
    const fits = signatureFits(bytes(open), bytes(message), bytes(signature));
    tally.expect(`Wycheproof Ed25519 ${at}`, fits === valid);
  }
};

const checkCodes = (tally: Tally): void => {
  for (const [at, [secret, salt, info, derived]] of vectors.hkdf.entries()) {
    const length = derived.length / 2;
    const found = deriveByHand(bytes(secret), bytes(salt), bytes(info), length);
    tally.expect(`Wycheproof HKDF-SHA-256 ${at}`, found.equals(bytes(derived)));
  }
  for (const [at, [key, message, code, valid]] of vectors.hmac.entries())
    tally.expect(
      `Wycheproof HMAC-SHA-256 ${at}`,
      mac(bytes(key), bytes(message)).equals(bytes(code)) === valid,
    );
};

/** A public key that gives everybody the same secret is never agreed with; every other one is. */
const checkAgreement = (tally: Tally): void => {
  for (const [at, [, open, shared]] of vectors.x25519.entries()) {
    const isSecret = /[1-9a-f]/.test(shared);
    tally.expect(`Wycheproof X25519 ${at}`, agreesOnSecrets(bytes(open)) === isSecret);
  }
};

/** Runs Wycheproof's vectors through the functions of the app, and of the library that it opens packs with. */
export const checkWycheproof = (tally: Tally): void => {
  checkGcm(tally);
  checkChacha(tally);
  checkSignatures(tally);
  checkCodes(tally);
  checkAgreement(tally);
};
