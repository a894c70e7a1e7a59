import { JournalError } from '../../../shared/contract/errors';
import type { Secret } from './api';
import type { AnyHeaderContent, PassphraseSlot, RecoverySlot, Slot } from './header';
import { derivePassphraseKey, type KdfCost } from './kdf';
import { deriveSubKey } from './keys';
import { parseRecoveryKey } from './recovery-key';
import { NONCE_BYTES, seal, unseal } from './seal';

type RandomBytes = (size: number) => Buffer;

const SALT_BYTES = 32;

/** The wrap is bound to the vault, the kind of slot and every parameter of its derivation. */
const additional = (vault: string, slot: Pick<Slot, 'kind' | 'kdf' | 'salt'>): Buffer =>
  Buffer.from(JSON.stringify(['critical-friend/1/slot', vault, slot.kind, slot.kdf, slot.salt]), 'utf8');

const wrapKey = (
  vault: string,
  slot: Pick<Slot, 'kind' | 'kdf' | 'salt'>,
  wrappingKey: Buffer,
  master: Buffer,
  randomBytes: RandomBytes,
) => {
  const nonce = randomBytes(NONCE_BYTES);
  const wrapped = seal(wrappingKey, nonce, additional(vault, slot), master);
  wrappingKey.fill(0);
  return { nonce: nonce.toString('base64'), wrapped: wrapped.toString('base64') };
};

const unwrapKey = (vault: string, slot: Slot, wrappingKey: Buffer): Buffer | null => {
  const nonce = Buffer.from(slot.nonce, 'base64');
  const master = unseal(wrappingKey, nonce, additional(vault, slot), Buffer.from(slot.wrapped, 'base64'));
  wrappingKey.fill(0);
  return master;
};

/** HKDF is enough: a recovery key has 160 random bits. */
const recoveryWrappingKey = (key: Buffer, salt: string): Buffer => {
  const wrappingKey = deriveSubKey(key, Buffer.from(salt, 'base64'), 'sub-key/recovery-slot');
  key.fill(0);
  return wrappingKey;
};

/** Wraps the master key under a passphrase. Throws `passphrase-too-weak` for an empty one; how good it is, others judge. */
export const passphraseSlot = async (
  vault: string,
  passphrase: string,
  cost: KdfCost,
  master: Buffer,
  randomBytes: RandomBytes,
): Promise<PassphraseSlot> => {
  if (passphrase === '') throw new JournalError('passphrase-too-weak');
  const salt = randomBytes(SALT_BYTES);
  const { memoryKiB, passes, lanes } = cost;
  const slot = {
    kind: 'passphrase',
    kdf: { name: 'argon2id', memoryKiB, passes, lanes },
    salt: salt.toString('base64'),
  } as const;
  const wrappingKey = await derivePassphraseKey(passphrase, salt, cost);
  return { ...slot, ...wrapKey(vault, slot, wrappingKey, master, randomBytes) };
};

/** Wraps the master key under a recovery key's bytes, which are zero-filled. */
export const recoverySlot = (
  vault: string,
  recoveryKey: Buffer,
  master: Buffer,
  randomBytes: RandomBytes,
): RecoverySlot => {
  const slot = {
    kind: 'recovery-key',
    kdf: { name: 'hkdf-sha256' },
    salt: randomBytes(SALT_BYTES).toString('base64'),
  } as const;
  const wrappingKey = recoveryWrappingKey(recoveryKey, slot.salt);
  return { ...slot, ...wrapKey(vault, slot, wrappingKey, master, randomBytes) };
};

/**
 * The master key, by the slot the secret is for. Throws `wrong-passphrase`, `wrong-recovery-key` or
 * `recovery-key-mistyped`.
 */
export const unlockMaster = async (header: AnyHeaderContent, secret: Secret): Promise<Buffer> => {
  if (secret.kind === 'passphrase') {
    const slot = header.slots.passphrase;
    const key = await derivePassphraseKey(secret.passphrase, Buffer.from(slot.salt, 'base64'), slot.kdf);
    const master = unwrapKey(header.vault, slot, key);
    if (master === null) throw new JournalError('wrong-passphrase');
    return master;
  }
  const slot = header.slots.recoveryKey;
  const key = recoveryWrappingKey(parseRecoveryKey(secret.recoveryKey), slot.salt);
  const master = unwrapKey(header.vault, slot, key);
  if (master === null) throw new JournalError('wrong-recovery-key');
  return master;
};
