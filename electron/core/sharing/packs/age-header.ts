import { headerLimit, packLimit, workFactorLimit } from './limits';
import { type PackLock, refuse } from './problem';

/** What the open part of an age file says, before any work is done for it. */
export type AgeHeader = {
  readonly lock: PackLock;
  /** Bytes of the header. */
  readonly size: number;
  /** Bytes of what is inside. */
  readonly plainSize: number;
};

const versionLine = 'age-encryption.org/v1';
const macLine = /^--- [A-Za-z0-9+/]{43}$/;
/** Type and at least one argument, in visible ASCII (age-encryption.org/v1, "ABNF definition"). */
const stanzaLine = /^-> [!-~]+(?: [!-~]+)*$/;
const scryptLine = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,9})$/;
const chunkBytes = 64 * 1024;
const tagBytes = 16;
const nonceBytes = 16;

/**
 * Reads the header of a pack file (age v1, binary). Refuses what is not one, what is larger than a pack may be, and a
 * passphrase that would cost too much to try. Looks at no more than `headerLimit` bytes.
 */
export function readAgeHeader(file: Uint8Array): AgeHeader {
  const lines = headerLines(file);
  const stanzas = lines.filter(line => line.startsWith('-> '));
  if (!macLine.test(lines.at(-1) ?? '') || !stanzas.every(line => stanzaLine.test(line))) {
    refuse({ kind: 'damaged' });
  }
  const size = lines.reduce((sum, line) => sum + line.length + 1, 0);
  return { lock: lockOf(stanzas), size, plainSize: plainSizeOf(file.length - size) };
}

/** The lines up to the one with the MAC, whose end belongs to it. */
function headerLines(file: Uint8Array): readonly string[] {
  const start = Buffer.from(file.subarray(0, headerLimit)).toString('latin1');
  if (!start.startsWith(`${versionLine}\n`)) refuse({ kind: 'not-a-pack' });
  const mac = start.indexOf('\n---');
  const end = start.indexOf('\n', mac + 1);
  if (mac < 0 || end < 0) refuse(file.length > headerLimit ? { kind: 'not-a-pack' } : { kind: 'damaged' });
  return start.slice(0, end).split('\n');
}

function lockOf(stanzas: readonly string[]): PackLock {
  const scrypt = stanzas.find(line => line.startsWith('-> scrypt '));
  if (scrypt === undefined) return 'identity';
  const factor = Number(scryptLine.exec(scrypt)?.[1]);
  if (stanzas.length !== 1 || Number.isNaN(factor)) refuse({ kind: 'damaged' });
  if (factor > workFactorLimit) refuse({ kind: 'too-much-work', found: factor, limit: workFactorLimit });
  return 'passphrase';
}

/** A payload is a nonce, then chunks of 64 KiB with a tag each; only the last may be shorter. */
function plainSizeOf(payload: number): number {
  const sealed = payload - nonceBytes;
  const chunks = Math.ceil(sealed / (chunkBytes + tagBytes));
  const size = sealed - chunks * tagBytes;
  if (chunks < 1 || size < 0 || (chunks > 1 && size <= (chunks - 1) * chunkBytes))
    refuse({ kind: 'damaged' });
  if (size > packLimit) refuse({ kind: 'too-large', limit: packLimit });
  return size;
}
