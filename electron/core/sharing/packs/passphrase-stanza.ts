import { randomBytes } from 'node:crypto';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { type Identity, type Recipient, Stanza } from 'age-encryption';
import { deriveKey } from './derive-key';

/** The `scrypt` stanza of age v1, derived beside the thread in place of the library's, which holds the thread and its memory. */

const label = Buffer.from('age-encryption.org/v1/scrypt');
const saltBytes = 16;
const wrapKeyBytes = 32;
/** The wrapping key is used once, so the nonce may be fixed (age-encryption.org/v1). */
const nonce = new Uint8Array(12);

function deriveWrapKey(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Uint8Array> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  return deriveKey({ secret, salt: Uint8Array.from([...label, ...salt]), workFactor, size: wrapKeyBytes });
}

/** Seals the file key under a passphrase, which is brought to NFC as the journal's own is. */
export function passphraseRecipient(passphrase: string, workFactor: number): Recipient {
  return {
    wrapFileKey: async fileKey => {
      const salt = randomBytes(saltBytes);
      const key = await deriveWrapKey(passphrase, salt, workFactor);
      const body = chacha20poly1305(key, nonce).encrypt(fileKey);
      key.fill(0);
      const written = salt.toString('base64').replace(/=+$/, '');
      return [new Stanza(['scrypt', written, String(workFactor)], body)];
    },
  };
}

/** Opens it again; gives `null` for another passphrase. The header was read before, so its work factor is within bounds. */
export function passphraseIdentity(passphrase: string): Identity {
  return {
    unwrapFileKey: async ([stanza]) => {
      const [kind, salt = '', factor] = stanza?.args ?? [];
      if (stanza === undefined || kind !== 'scrypt') return null;
      const key = await deriveWrapKey(passphrase, Buffer.from(salt, 'base64'), Number(factor));
      const fileKey = openBody(key, stanza.body);
      key.fill(0);
      return fileKey;
    },
  };
}

function openBody(key: Uint8Array, body: Uint8Array): Uint8Array | null {
  try {
    return chacha20poly1305(key, nonce).decrypt(body);
  } catch {
    return null;
  }
}
