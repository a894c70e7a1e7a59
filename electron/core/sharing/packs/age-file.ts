import { setImmediate } from 'node:timers/promises';
import { type Identity as AgeIdentity, Decrypter, Encrypter } from 'age-encryption';
import type { Identity } from '../identity';
import { readAgeHeader } from './age-header';
import { passphraseIdentity, passphraseRecipient } from './passphrase-stanza';
import { refuse } from './problem';

/** For whom bytes are sealed. */
export type AgeLock =
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly workFactor: number }
  | { readonly kind: 'recipients'; readonly recipients: readonly string[] };

/** What a pack is opened with. */
export type PackKey =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'identity'; readonly identity: Identity };

/** Bytes as an age v1 file, binary. */
export async function sealAge(plain: Uint8Array, lock: AgeLock): Promise<Uint8Array> {
  const sealed = await encrypterFor(lock).encrypt(streamOf(plain));
  const { bytes, full } = await collect(sealed, sealed.size(plain.length));
  if (!full) throw new Error('An age file has another size than was foretold.');
  return bytes;
}

function encrypterFor(lock: AgeLock): Encrypter {
  const encrypter = new Encrypter();
  switch (lock.kind) {
    case 'passphrase':
      encrypter.addRecipient(passphraseRecipient(lock.passphrase, lock.workFactor));
      return encrypter;
    case 'recipients':
      for (const recipient of lock.recipients) encrypter.addRecipient(recipient);
      return encrypter;
  }
}

/** What is inside an age v1 file. Throws `RefusedPack`; its header is looked at before any work is done. */
export async function openAge(file: Uint8Array, key: PackKey): Promise<Buffer> {
  const header = readAgeHeader(file);
  if (header.lock !== key.kind) refuse({ kind: 'other-lock', needs: header.lock });
  const decrypter = new Decrypter();
  const asked = { inVain: false };
  if (key.kind === 'passphrase') decrypter.addIdentity(passphraseIdentity(key.passphrase));
  else decrypter.addIdentity(key.identity.secretKey);
  decrypter.addIdentity(lastOf(asked));
  try {
    const { bytes, full } = await collect(await decrypter.decrypt(streamOf(file)), header.plainSize);
    if (full) return bytes;
  } catch {
    // The library knows one kind of error, and the file is the only thing that can be wrong here.
    refuse({ kind: asked.inVain ? 'wrong-key' : 'damaged' });
  }
  return refuse({ kind: 'damaged' });
}

/** Identities are asked in turn until one opens the file, so this one is asked when the key was the wrong one. */
function lastOf(asked: { inVain: boolean }): AgeIdentity {
  return {
    unwrapFileKey: () => {
      asked.inVain = true;
      return null;
    },
  };
}

const pieceBytes = 1024 * 1024;

/** In pieces with a pause after each, so that the thread answers others while it works on a large file. */
function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull: async controller => {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + pieceBytes));
      else controller.close();
      at += pieceBytes;
      await setImmediate();
    },
  });
}

/** Fills one buffer of the size that was foretold; more than that is never kept. */
async function collect(
  stream: ReadableStream<Uint8Array>,
  size: number,
): Promise<{ readonly bytes: Buffer; readonly full: boolean }> {
  const bytes = Buffer.alloc(size);
  const reader = stream.getReader();
  let filled = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (filled + next.value.length > size) return { bytes, full: false };
    bytes.set(next.value, filled);
    filled += next.value.length;
  }
  return { bytes, full: filled === size };
}
