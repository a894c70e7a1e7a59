import { createHash } from 'node:crypto';
import { JournalError } from '../../../shared/contract/errors';

/** Douglas Crockford's base 32: no I, L, O or U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const RECOVERY_BYTES = 20;
/** 40 characters of 5 bits would be needed for 25 bytes: 20 of key, 5 of checksum. */
const CHECK_BYTES = 5;
const CHARACTERS = ((RECOVERY_BYTES + CHECK_BYTES) * 8) / 5;

const checksum = (key: Uint8Array): Buffer =>
  createHash('sha256').update('critical-friend/1/recovery-key').update(key).digest().subarray(0, CHECK_BYTES);

const encode = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, byte => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{5}/g, five => ALPHABET.charAt(Number.parseInt(five, 2)));
};

const decode = (characters: string): Buffer => {
  const bits = Array.from(characters, one => ALPHABET.indexOf(one).toString(2).padStart(5, '0')).join('');
  return Buffer.from(Array.from(bits.match(/.{8}/g) ?? [], byte => Number.parseInt(byte, 2)));
};

/** Writes 20 random bytes and their checksum as ten groups of four characters: `XXXX-XXXX-…`. */
export const formatRecoveryKey = (key: Uint8Array): string =>
  (encode(Buffer.concat([key, checksum(key)])).match(/.{4}/g) ?? []).join('-');

/** What people type when they copy from paper: any case, any spacing, and letters that look like digits. */
const normalise = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.,_]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/**
 * The 20 bytes of a recovery key as typed. Throws `recovery-key-mistyped` when it cannot be one (length, characters or
 * checksum), which is known without any vault.
 */
export const parseRecoveryKey = (typed: string): Buffer => {
  const characters = normalise(typed);
  if (characters.length !== CHARACTERS || /[^0-9A-HJKMNP-TV-Z]/.test(characters)) {
    throw new JournalError('recovery-key-mistyped');
  }
  const bytes = decode(characters);
  const key = bytes.subarray(0, RECOVERY_BYTES);
  if (!checksum(key).equals(bytes.subarray(RECOVERY_BYTES))) throw new JournalError('recovery-key-mistyped');
  return key;
};

/** What was typed, in groups of four as it is printed; for comparing parts of a key without caring how they were written. */
export const recoveryKeyGroups = (typed: string): readonly string[] =>
  normalise(typed).match(/.{1,4}/g) ?? [];
