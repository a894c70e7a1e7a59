import { randomBytes, scrypt } from 'node:crypto';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { type Identity, type Recipient, Stanza } from 'age-encryption';

/**
 * The `scrypt` stanza of age v1, with Node's scrypt in place of the library's: it gives its memory back at once, so that
 * trying three passphrases never holds three times 256 MiB, and works beside the thread. (BoringSSL, in Electron, checks the
 * parameters by deriving once before that, in the thread: 0.5 s for our own packs, 1 s at the limit.)
 */

const label = Buffer.from('age-encryption.org/v1/scrypt');
const saltBytes = 16;
const wrapKeyBytes = 32;
const blockSize = 8;
/** The wrapping key is used once, so the nonce may be fixed (age-encryption.org/v1). */
const nonce = new Uint8Array(12);

function deriveWrapKey(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Buffer> {
  const N = 2 ** workFactor;
  const options = { N, r: blockSize, p: 1, maxmem: 128 * blockSize * (N + 8) };
  const secret = Buffer.from(passphrase.normalize('NFC'), 'utf8');
  return new Promise((resolve, reject) => {
    scrypt(secret, Buffer.concat([label, salt]), wrapKeyBytes, options, (error, key) => {
      secret.fill(0);
      if (error === null) resolve(key);
      else reject(error);
    });
  });
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
