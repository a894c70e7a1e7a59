import { randomBytes } from 'node:crypto';
import { JournalError } from '../../../../shared/contract/errors';
import type { PackLockChoice } from '../../../../shared/contract/sharing';
import type { PersonId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Handover } from '../../../../shared/domain/sharing/handover';
import type { ShareRecipient } from '../../../../shared/domain/sharing/recipient';
import { requireStrongPassphrase } from '../../session/passphrase';
import type { Card } from '../identity';
import { type Own, ownIdentityOf } from '../identity/own-identity';
import { type PackAudience, type PackId, sealWritten, writeForSealing } from '../packs';
import { replacesLimit } from '../packs/limits';
import type { ShareDocument } from '../share-document';
import { handedTo } from './handed-to';

/** A pack that is ready to leave. */
export type ReadyPack = {
  readonly id: PackId;
  readonly bytes: Uint8Array;
  /** The document inside, as its recipient reads it. */
  readonly plain: Uint8Array;
  readonly members: Handover['members'];
};

/** What a pack is made of besides the document. */
type Sealing = { readonly lock: PackLockChoice; readonly recipient: ShareRecipient };

/**
 * Seals `document` in the head's name. Fails with `not-found` while she has no card of her own, or a member has none; with
 * `passphrase-too-weak`; with `not-allowed` for somebody who is not in the circle that it is for.
 */
export async function sealForOthers(
  journal: Journal,
  document: ShareDocument,
  { lock, recipient }: Sealing,
): Promise<ReadyPack> {
  const own = ownIdentityOf(journal);
  if (own === null) throw new JournalError('not-found', { card: 'own' });
  if (lock.kind === 'passphrase') requireStrongPassphrase(lock.passphrase);
  const members = lock.kind === 'passphrase' ? [] : membersIn(journal, lock.people, recipient);
  const written = writeForSealing(
    {
      identity: own.identity,
      senderName: own.name,
      madeOn: document.date,
      replaces: replacedBy(journal, document, recipient),
      document,
      audience: audienceOf(lock, members, own),
    },
    { randomBytes },
  );
  return {
    id: written.id,
    bytes: await sealWritten(written),
    plain: written.plain,
    members: members.map(({ person, name }) => ({ person, name })),
  };
}

/** The head can open what she sealed herself. */
function audienceOf(lock: PackLockChoice, members: readonly Member[], own: Own): PackAudience {
  if (lock.kind === 'passphrase') return lock;
  return { kind: 'members', cards: [...members.map(({ card }) => card), own.card] };
}

type Member = { readonly person: PersonId; readonly name: string; readonly card: Card };

function membersIn(
  { people, circles, cards }: Journal,
  chosen: readonly PersonId[],
  recipient: ShareRecipient,
): readonly Member[] {
  if (chosen.length === 0) throw new JournalError('bad-input');
  const circle = recipient.kind === 'circle' ? (circles[recipient.circle]?.members ?? []) : null;
  return [...new Set(chosen)].map(id => {
    if (circle !== null && !circle.some(({ person }) => person === id)) throw new JournalError('not-allowed');
    const [person, kept] = [people[id], cards[id]];
    if (person === undefined || kept === undefined) throw new JournalError('not-found', { card: 'member' });
    return { person: id, name: person.name, card: kept.card };
  });
}

/**
 * Every pack that ever held one of these notes for the same recipient, the latest first: what this one says of them is
 * later. What others were given is not told.
 */
function replacedBy(
  journal: Journal,
  { notes }: ShareDocument,
  recipient: ShareRecipient,
): readonly PackId[] {
  const keys = new Set(notes.map(note => note.key));
  return handedTo(journal, recipient, note => keys.has(note.key))
    .flatMap(({ form }) => (form.kind === 'pack' ? [form.pack] : []))
    .slice(0, replacesLimit);
}
