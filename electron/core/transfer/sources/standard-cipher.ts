import { createHash } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { z } from 'zod';
import { parseJson } from './read-json-file';
import type { KeyParams, StandardItem } from './standard-items';

/** Of protocol 004, always the same: what a backup says of its cost cannot make it higher. */
const cost = { iterations: 5, memorySize: 64 * 1024, parallelism: 1, hashLength: 64 } as const;
const saltBytes = 16;
const keyBytes = 32;
const hexKey = /^[0-9a-f]{64}$/;
const attached = z.object({ u: z.string(), v: z.literal('004') });

/** The key that a password gives (Standard Notes, protocol 004: Argon2id over the password and the hashed identifier). */
export async function standardRootKey(password: string, params: KeyParams): Promise<Uint8Array> {
  const named = createHash('sha256').update(`${params.identifier}:${params.pw_nonce}`).digest();
  const { argon2id } = await import('hash-wasm');
  const derived = await argon2id({
    ...cost,
    password: password.normalize('NFC'),
    salt: named.subarray(0, saltBytes),
    outputType: 'binary',
  });
  return derived.slice(0, keyBytes);
}

/** What an item says, under the key of its own that `key` opens; `null` when `key` is another's or something was changed. */
export function openStandardItem(item: StandardItem, key: Uint8Array): unknown {
  const own = opened(item.enc_item_key, key, item.uuid);
  if (own === null || !hexKey.test(own) || typeof item.content !== 'string') return null;
  const content = opened(item.content, Buffer.from(own, 'hex'), item.uuid);
  return content === null ? null : parseJson(content);
}

/** `004:nonce:ciphertext:attached`: what is attached is authenticated with it, and names the item. */
function opened(sealed: string, key: Uint8Array, uuid: string): string | null {
  const [version, nonce = '', cipherText = '', said = ''] = sealed.split(':');
  if (version !== '004' || !/^[0-9a-f]{48}$/.test(nonce)) return null;
  const about = attached.safeParse(parseJson(Buffer.from(said, 'base64').toString('utf8')));
  if (!about.success || about.data.u !== uuid) return null;
  try {
    const cipher = xchacha20poly1305(key, Buffer.from(nonce, 'hex'), Buffer.from(said, 'utf8'));
    return Buffer.from(cipher.decrypt(Buffer.from(cipherText, 'base64'))).toString('utf8');
  } catch (error) {
    // The library has no kinds of errors: this is a key that does not fit, or bytes that were changed.
    if (error instanceof Error) return null;
    throw error;
  }
}
