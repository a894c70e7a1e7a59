import { z } from 'zod';
import { JournalError } from '../../../../shared/contract/errors';
import { readBase64 } from '../base64';
import type { Card } from './card';
import { readCardName } from './card-name';
import { keyBytes, publicKeyOf, readSecretKey, writeRecipient, writeSecretKey } from './key-pairs';

/**
 * What makes a head the one she is to the others: an X25519 key that opens what is sealed for her (age-encryption.org/v1)
 * and an Ed25519 key that signs what she sends. A plain value, as it is kept in the vault, and nowhere else in the clear.
 */
export type Identity = {
  readonly version: 1;
  /** `AGE-SECRET-KEY-1…`; the `age` tool takes it as an identity. */
  readonly secretKey: string;
  /** The 32 bytes of the Ed25519 private key, in base64. */
  readonly signingSeed: string;
};

const schema = z.strictObject({
  version: z.literal(1),
  secretKey: z.string().refine(text => readSecretKey(text) !== null),
  signingSeed: z.string().refine(text => readBase64(text)?.length === keyBytes),
});

/** A new identity from 64 random bytes: two keys that have nothing to do with each other. */
export function makeIdentity(randomBytes: (size: number) => Buffer): Identity {
  return {
    version: 1,
    secretKey: writeSecretKey(randomBytes(keyBytes)),
    signingSeed: randomBytes(keyBytes).toString('base64'),
  };
}

/** An identity as the vault gave it back. Fails with `vault-damaged` when it cannot be one. */
export function readIdentity(value: unknown): Identity {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new JournalError('vault-damaged');
  return parsed.data;
}

/** The private signing key: 32 bytes. */
export function signingSeedOf(identity: Identity): Buffer {
  const seed = readBase64(identity.signingSeed);
  if (seed === null) throw new JournalError('vault-damaged');
  return seed;
}

/** What she gives to others: her public keys under the name she chose. Fails with `bad-input` for a name that cannot be shown. */
export function cardOf(identity: Identity, name: string): Card {
  const shown = readCardName(name);
  const secret = readSecretKey(identity.secretKey);
  if (shown === null) throw new JournalError('bad-input');
  if (secret === null) throw new JournalError('vault-damaged');
  return {
    name: shown,
    recipient: writeRecipient(publicKeyOf('x25519', secret)),
    verifyingKey: publicKeyOf('ed25519', signingSeedOf(identity)).toString('base64'),
  };
}
