import { randomBytes } from 'node:crypto';
import {
  type Card,
  cardOf,
  type Identity,
  makeIdentity,
  readCard,
  writeCard,
} from '../../../electron/core/sharing/identity';
import { type PackAudience, sealPack } from '../../../electron/core/sharing/packs';
import type { ShareNote } from '../../../electron/core/sharing/share-document';

/** A head elsewhere, who has no app in this test: her keys, and what she calls herself. */
export type HeadElsewhere = { readonly name: string; readonly identity: Identity };

/** A head with keys of her own. */
export function headElsewhere(name: string): HeadElsewhere {
  return { name, identity: makeIdentity(randomBytes) };
}

/** Her card as one text to paste. */
export function cardTextOf({ name, identity }: HeadElsewhere): string {
  return writeCard(cardOf(identity, name));
}

/** A pack of hers. `lock`: the text of a member's card, or a passphrase. `replaces`: earlier packs of hers with any of these notes. */
export async function packFrom(
  head: HeadElsewhere,
  notes: readonly ShareNote[],
  lock: Lock,
  more: { readonly title?: string; readonly replaces?: readonly string[] } = {},
): Promise<{ readonly id: string; readonly bytes: Uint8Array }> {
  const { title = 'For the new heads', replaces = [] } = more;
  return sealPack(
    {
      identity: head.identity,
      senderName: head.name,
      madeOn: '2026-11-20',
      replaces,
      document: { title, date: '2026-11-20', notes },
      audience: audienceOf(lock),
    },
    { randomBytes, workFactor: 10 },
  );
}

type Lock = { readonly card: string } | { readonly passphrase: string };

function audienceOf(lock: Lock): PackAudience {
  return 'passphrase' in lock
    ? { kind: 'passphrase', passphrase: lock.passphrase }
    : { kind: 'members', cards: [cardIn(lock.card)] };
}

function cardIn(text: string): Card {
  const read = readCard(text);
  if (read.kind !== 'card') throw new Error('That is no card.');
  return read.card;
}

/** A note with nothing in it but what is given. */
export function note(key: string, given: Partial<ShareNote>): ShareNote {
  return {
    key: key.padEnd(16, '_'),
    kind: 'advice',
    status: 'received',
    title: key,
    date: '2026-11-12',
    body: '',
    outcome: '',
    themes: [],
    tags: [],
    people: [],
    seenAt: null,
    answers: [],
    attachments: [],
    ...given,
  };
}
