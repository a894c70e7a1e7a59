import { join } from 'node:path';
import { journalSchema } from '../../../../../electron/core/session/session';
import { cardOf, type Identity, ownIdentityOf } from '../../../../../electron/core/sharing/identity';
import { type PackOrder, sealPack } from '../../../../../electron/core/sharing/packs';
import type { ShareNote } from '../../../../../electron/core/sharing/share-document';
import { openVault, systemEnvironment } from '../../../../../electron/core/vault';
import type { MergeReport, PackView } from '../../../../../shared/contract/sharing';
import type { Entry } from '../../../../../shared/domain/entry';
import type { Journal } from '../../../../../shared/domain/journal';
import { passphrase, type RunningCore, runOpenCore } from '../../running-core';
import { ada, seededBytes } from '../packs/pack-fixture';

/** A head with a journal of her own on real files, and a card. */
export type Head = RunningCore & { readonly name: string; readonly identity: Identity };

const secret = { kind: 'passphrase', passphrase } as const;

export async function newHead(name = 'Ben Moss'): Promise<Head> {
  const running = await runOpenCore();
  await running.ask('makeOwnCard', { name });
  const own = ownIdentityOf(await dataOf(running));
  if (own === null) throw new Error('A head without a card.');
  return { ...running, name, identity: own.identity };
}

/** All that is in a head's vault, read from the disk as it is now. */
export async function dataOf({ folder }: RunningCore): Promise<Journal> {
  const vault = await openVault({
    ...journalSchema,
    folder: join(folder, 'journal'),
    secret,
    readOnly: true,
    environment: systemEnvironment('reader'),
  });
  const data = structuredClone({ ...vault.db.data });
  await vault.close();
  return data;
}

let packs = 0;

/** A pack for a head, sealed by Ada unless said otherwise. */
export async function packFor(
  { identity }: Head,
  notes: readonly ShareNote[],
  changes: Partial<PackOrder> = {},
): Promise<{ readonly id: string; readonly bytes: Uint8Array }> {
  packs += 1;
  const order: PackOrder = {
    identity: ada,
    senderName: 'Ada Hill',
    madeOn: '2026-11-22',
    replaces: [],
    document: { title: 'For the cohort', date: '2026-11-22', notes },
    audience: { kind: 'members', cards: [cardOf(identity, 'Ben')] },
    ...changes,
  };
  const { id, bytes } = await sealPack(order, { randomBytes: seededBytes(`pack ${packs}`), workFactor: 1 });
  return { id, bytes };
}

export function openBytes(head: Head, bytes: Uint8Array): Promise<PackView> {
  return head.ask('openPack', { source: { kind: 'bytes', bytes }, passphrase: null });
}

/** Opens a pack and takes all that can be taken, or the notes with these keys. */
export async function takeIn(
  head: Head,
  { bytes }: { readonly bytes: Uint8Array },
  keys?: readonly string[],
): Promise<MergeReport> {
  const { id, notes } = await openBytes(head, bytes);
  return head.ask('mergePack', { pack: id, take: keys ?? notes.map(({ key }) => key) });
}

/** The code and details with which a call fails. */
export async function failureOf(head: Head, name: 'openPack', input: unknown) {
  const reply = await head.core.call(name, input);
  if (reply.ok) throw new Error(`${name} should have failed`);
  return reply.error;
}

export async function entriesOf(head: Head): Promise<readonly Entry[]> {
  return Object.values((await dataOf(head)).entries);
}

/** The one entry of this title. */
export async function entryTitled(head: Head, title: string): Promise<Entry> {
  const [entry, ...others] = (await entriesOf(head)).filter(one => one.title === title);
  if (entry === undefined || others.length > 0) throw new Error(`${others.length} more than one, or none`);
  return entry;
}
