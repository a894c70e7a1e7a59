import { JournalError } from '../../../../shared/contract/errors';
import { passphraseMaximum } from '../../../../shared/domain/passphrase';
import type { LocalDate } from '../../../../shared/domain/time';
import { type Card, cardOf, type Identity } from '../identity';
import type { ShareDocument } from '../share-document';
import { type AgeLock, sealAge } from './age-file';
import { packLimit, packWorkFactor, recipientsLimit } from './limits';
import { oneAtATime } from './one-at-a-time';
import type { Pack, PackId } from './pack';
import { readPack, writePack } from './pack-text';
import { RefusedPack } from './problem';

/** For whom a pack is. */
export type PackAudience =
  /** Told over the telephone, say; how hard it is to guess, others judge. */
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'members'; readonly cards: readonly Card[] };

/** What a pack is made of. */
export type PackOrder = {
  readonly identity: Identity;
  /** What the sender calls herself. */
  readonly senderName: string;
  readonly madeOn: LocalDate;
  readonly replaces: readonly PackId[];
  readonly document: ShareDocument;
  readonly audience: PackAudience;
};

export type SealedPack = { readonly id: PackId; readonly bytes: Uint8Array };

export type SealingWorld = {
  /** For the pack's id. Keys and nonces of the file are age's own and never seeded. */
  readonly randomBytes: (size: number) => Buffer;
  /** scrypt's log2 N; lower only in tests. */
  readonly workFactor?: number;
};

const idBytes = 16;

/** A pack before it is sealed. */
export type WrittenPack = {
  readonly id: PackId;
  /** The one JSON document inside, signed: what its recipient reads, byte for byte. */
  readonly plain: Buffer;
  readonly lock: AgeLock;
};

/**
 * The content of a pack. What we would refuse to open is never written: it is read back. Fails with `passphrase-too-weak` for
 * an empty passphrase, `not-allowed` when a reflection is among the notes, `file-too-large` and, with the field, `bad-input`
 * for whatever else no pack can carry.
 */
export function writeForSealing(order: PackOrder, world: SealingWorld): WrittenPack {
  const { document, madeOn, replaces, audience } = order;
  if (document.notes.some(note => note.kind === 'reflection')) throw new JournalError('not-allowed');
  requireRoom(document);
  const lock = lockOf(audience, world.workFactor ?? packWorkFactor);
  const id = world.randomBytes(idBytes).toString('hex');
  const recipients = lock.kind === 'passphrase' ? lock.kind : lock.recipients;
  const sender = cardOf(order.identity, order.senderName);
  const plain = writePack({ id, madeOn, sender, recipients, replaces, document }, order.identity);
  requireReadable(plain);
  return { id, plain, lock };
}

/** The file that leaves. Passphrases are derived with one at a time. */
export function sealWritten({ plain, lock }: WrittenPack): Promise<Uint8Array> {
  return lock.kind === 'passphrase' ? oneAtATime(() => sealAge(plain, lock)) : sealAge(plain, lock);
}

/** Writes a pack (`writeForSealing`) and seals it. */
export async function sealPack(order: PackOrder, world: SealingWorld): Promise<SealedPack> {
  const written = writeForSealing(order, world);
  return { id: written.id, bytes: await sealWritten(written) };
}

function lockOf(audience: PackAudience, workFactor: number): AgeLock {
  switch (audience.kind) {
    case 'passphrase': {
      const { passphrase } = audience;
      if (passphrase === '') throw new JournalError('passphrase-too-weak');
      if (passphrase.length > passphraseMaximum) throw new JournalError('bad-input');
      return { kind: 'passphrase', passphrase, workFactor };
    }
    case 'members': {
      const recipients = [...new Set(audience.cards.map(card => card.recipient))];
      if (recipients.length === 0 || recipients.length > recipientsLimit) throw new JournalError('bad-input');
      return { kind: 'recipients', recipients };
    }
  }
}

/** Asked before anything is written, since a text of that size could not be. */
function requireRoom(document: ShareDocument): void {
  const sizes = document.notes.flatMap(note => [
    note.body.length + note.outcome.length,
    ...note.attachments.map(({ bytes }) => (bytes.length * 4) / 3),
  ]);
  if (sizes.reduce((sum, size) => sum + size, 0) > packLimit) throw tooLarge();
}

function requireReadable(plain: Buffer): Pack {
  if (plain.length > packLimit) throw tooLarge();
  try {
    return readPack(plain);
  } catch (error) {
    if (!(error instanceof RefusedPack)) throw error;
    const { problem } = error;
    throw new JournalError('bad-input', problem.kind === 'bad-content' ? { field: problem.field } : {});
  }
}

const tooLarge = () => new JournalError('file-too-large', { limit: packLimit });
