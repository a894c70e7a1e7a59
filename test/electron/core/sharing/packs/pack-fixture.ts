import { createHash } from 'node:crypto';
import { cardOf, type Identity, makeIdentity } from '../../../../../electron/core/sharing/identity';
import { signingSeedOf } from '../../../../../electron/core/sharing/identity/identity';
import { signBytes } from '../../../../../electron/core/sharing/identity/key-pairs';
import { openPack, type PackOrder, sealPack } from '../../../../../electron/core/sharing/packs';
import { type AgeLock, type PackKey, sealAge } from '../../../../../electron/core/sharing/packs/age-file';
import type { ShareDocument, ShareNote } from '../../../../../electron/core/sharing/share-document';

/** Bytes that are the same in every run: SHA-256 of a seed and a counter. */
export function seededBytes(seed: string): (size: number) => Buffer {
  let count = 0;
  return size => {
    const blocks = Array.from({ length: Math.ceil(size / 32) }, () => {
      count += 1;
      return createHash('sha256').update(`${seed} ${count}`).digest();
    });
    return Buffer.concat(blocks).subarray(0, size);
  };
}

export const ada = makeIdentity(seededBytes('ada'));
export const ben = makeIdentity(seededBytes('ben'));
export const eve = makeIdentity(seededBytes('eve'));
export const cardOfBen = cardOf(ben, 'Ben');
const keyOfAda = cardOf(ada, 'Ada').verifyingKey;
export const passphrase = 'violet ladder umbrella pigeon anchor wisdom';
/** The cheapest scrypt, for tests. */
export const workFactor = 1;

export const byPassphrase: PackKey = { kind: 'passphrase', passphrase };
export const by = (identity: Identity): PackKey => ({ kind: 'identity', identity });

export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const note: ShareNote = {
  key: 'question-0000000001',
  kind: 'question',
  status: 'open',
  title: 'How do you start the day?',
  date: '2026-09-07',
  body: 'With a *long* list, and “tea”.\n\n- one\n- two',
  outcome: '',
  themes: ['Challenge and support'],
  tags: ['mornings'],
  people: ['Head A'],
  seenAt: null,
  answers: [],
  attachments: [],
};

export const advice: ShareNote = {
  ...note,
  key: 'advice-000000000002',
  kind: 'advice',
  status: 'received',
  title: 'Stand at the gate',
  body: 'Every day. 🌧️ too.',
  seenAt: 'A large urban primary',
  answers: [note.key],
  attachments: [{ name: 'gate.png', mediaType: 'image/png', bytes: new Uint8Array(png) }],
};

export const document: ShareDocument = { title: 'For the cohort', date: '2026-11-22', notes: [note, advice] };

/** What is sealed in most tests: by Ada for Ben. */
export const order: PackOrder = {
  identity: ada,
  senderName: 'Ada Hill',
  madeOn: '2026-11-22',
  replaces: [],
  document,
  audience: { kind: 'members', cards: [cardOfBen] },
};

/** Seals `order` with some of it changed. */
export const sealed = (changes: Partial<PackOrder> = {}, seed = 'pack') =>
  sealPack({ ...order, ...changes }, { randomBytes: seededBytes(seed), workFactor });

/** Why a file is not opened, or `opened`. */
export async function outcomeOf(file: Uint8Array, key: PackKey = byPassphrase): Promise<string> {
  const reading = await openPack(file, key);
  return reading.kind === 'opened' ? reading.kind : reading.problem.kind;
}

/** The content of a pack as plain JSON values, to be spoilt. */
export const plainContent = {
  id: '00112233445566778899aabbccddeeff',
  madeOn: '2026-11-22',
  sender: cardOf(ada, 'Ada Hill'),
  recipients: 'passphrase',
  replaces: [],
  document: { title: 'For the cohort', date: '2026-11-22', notes: [{ ...note }] },
};

/** A pack around any bytes, signed as Ada would: what a hostile sender can always make. */
export function signedAround(content: Uint8Array, identity: Identity = ada): Buffer {
  const signed = Buffer.concat([Buffer.from('critical-friend-pack 1\n'), content]);
  const signature = signBytes(signingSeedOf(identity), signed).toString('base64');
  const verifyingKey = identity === ada ? keyOfAda : cardOf(identity, 'any').verifyingKey;
  const head = `{"critical-friend-pack":1,"signed-by":"${verifyingKey}","signature":"${signature}","content":`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('}\n')]);
}

export const throughPassphrase = { kind: 'passphrase', passphrase, workFactor } as const satisfies AgeLock;

/** A pack file for the passphrase with these bytes as its content. */
export const fileAround = (content: Uint8Array | string): Promise<Uint8Array> =>
  sealAge(signedAround(Buffer.from(content)), throughPassphrase);
