import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { journalSchema } from '../../../../electron/core/session/session';
import { openVault, type Patch, systemEnvironment } from '../../../../electron/core/vault';
import { blankContent, type Entry } from '../../../../shared/domain/entry';
import { asId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Kind } from '../../../../shared/domain/status';
import { passphrase, type RunningCore } from '../running-core';

/** Puts values into the journal behind the core's back; it is locked for it and opened again. */
export async function fill(journal: RunningCore, patch: Patch<Journal>): Promise<void> {
  await journal.core.lock('asked');
  const vault = await openVault({
    folder: join(journal.folder, 'journal'),
    secret: { kind: 'passphrase', passphrase },
    environment: systemEnvironment('test-device'),
    ...journalSchema,
  });
  await vault.patch(() => patch);
  await vault.close();
  await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
}

/** Everything in the journal, as the disk has it; it is locked for it and opened again. */
export async function contentsOf(journal: RunningCore): Promise<Journal> {
  await journal.core.lock('asked');
  const vault = await openVault({
    folder: join(journal.folder, 'journal'),
    secret: { kind: 'passphrase', passphrase },
    environment: systemEnvironment('test-device'),
    ...journalSchema,
  });
  const contents = structuredClone(vault.db.data);
  await vault.close();
  await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
  return contents;
}

/** An entry as a vault holds it. */
export function entryOf(kind: Kind, changes: Partial<Entry> = {}): Entry {
  return {
    ...blankContent(kind, '2026-11-12'),
    id: asId.entry(randomUUID()),
    createdAt: 1,
    updatedAt: 1,
    revision: 1,
    links: [],
    mentions: [],
    trail: [],
    binnedAt: null,
    ...changes,
  };
}

export function byId<T extends { readonly id: string }>(values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map(value => [value.id, value]));
}
