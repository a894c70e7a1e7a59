import { createHash } from 'node:crypto';
import { JournalError } from '../../../shared/contract/errors';
import type { DeviceSecret, Secret } from './api';
import {
  type AnyHeaderContent,
  type DeviceSlot,
  deviceSlotsOf,
  type PassphraseSlot,
  type RecoverySlot,
  type Slot,
} from './header';
import { derivePassphraseKey, type KdfCost } from './kdf';
import { deriveSubKey, KEY_BYTES } from './keys';
import { parseRecoveryKey } from './recovery-key';
import { NONCE_BYTES, seal, unseal } from './seal';

type RandomBytes = (size: number) => Buffer;

const SALT_BYTES = 32;

type Unwrapped<OneSlot> = OneSlot extends Slot ? Omit<OneSlot, 'nonce' | 'wrapped'> : never;

/** The wrap is bound to the vault, the kind of slot, the installation it is for and every parameter of its derivation. */
const additional = (vault: string, slot: Unwrapped<Slot>): Buffer => {
  const bound = ['critical-friend/1/slot', vault, slot.kind, slot.kdf, slot.salt];
  return Buffer.from(JSON.stringify(slot.kind === 'device' ? [...bound, slot.device] : bound), 'utf8');
};

const wrapKey = (
  vault: string,
  slot: Unwrapped<Slot>,
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

/** What a vault calls an installation, 32 hex digits: in no two vaults the same, so that headers tell nobody whose they are. */
export const deviceMark = (vault: string, device: string): string =>
  createHash('sha256')
    .update(JSON.stringify(['critical-friend/1/device', vault, device]))
    .digest('hex')
    .slice(0, 32);

/** HKDF is enough: a device's secret has 256 random bits. */
const deviceWrappingKey = (secret: Buffer, salt: string): Buffer =>
  deriveSubKey(secret, Buffer.from(salt, 'base64'), 'sub-key/device-slot');

/** Wraps the master key under a secret that `device` keeps in its keychain. Throws `bad-input` unless it is 32 bytes. */
export const deviceSlot = (
  vault: string,
  { device, secret }: DeviceSecret,
  master: Buffer,
  randomBytes: RandomBytes,
): DeviceSlot => {
  if (secret.length !== KEY_BYTES) throw new JournalError('bad-input');
  const slot = {
    kind: 'device',
    device: deviceMark(vault, device),
    kdf: { name: 'hkdf-sha256' },
    salt: randomBytes(SALT_BYTES).toString('base64'),
  } as const;
  const wrappingKey = deviceWrappingKey(secret, slot.salt);
  return { ...slot, ...wrapKey(vault, slot, wrappingKey, master, randomBytes) };
};

const unlockByDevice = (header: AnyHeaderContent, { device, secret }: DeviceSecret): Buffer => {
  const mark = deviceMark(header.vault, device);
  const slot = deviceSlotsOf(header).find(one => one.device === mark);
  if (slot === undefined) throw new JournalError('device-refused');
  const master = unwrapKey(header.vault, slot, deviceWrappingKey(secret, slot.salt));
  if (master === null) throw new JournalError('device-refused');
  return master;
};

/**
 * The master key, by the slot the secret is for. Throws `wrong-passphrase`, `wrong-recovery-key`, `recovery-key-mistyped` or
 * `device-refused`.
 */
export const unlockMaster = async (
  header: AnyHeaderContent,
  secret: Secret | DeviceSecret,
): Promise<Buffer> => {
  if (secret.kind === 'device') return unlockByDevice(header, secret);
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
