import { JournalError } from '../../../../shared/contract/errors';
import type { Stamped } from '../../../../shared/domain/person';
import type { Instant } from '../../../../shared/domain/time';

/** What a record that is made at `at` has beside its content. */
export function newStamps(at: Instant): Stamped {
  return { createdAt: at, updatedAt: at, revision: 1, binnedAt: null };
}

/** `record` as it is kept at `at`, one revision on. */
export function stamped<T extends Stamped>(record: T, at: Instant): T {
  return { ...record, updatedAt: at, revision: record.revision + 1 };
}

/** Fails with `changed-elsewhere` when a save is based on another state of the record. */
export function requireRevision(record: Stamped, revision: number): void {
  if (record.revision !== revision) throw new JournalError('changed-elsewhere');
}

/** The record with this id, from the bin too. Fails with `not-found`. */
export function requireRecord<T>(collection: Readonly<Record<string, T>>, id: string): T {
  const record = collection[id];
  if (record === undefined) throw new JournalError('not-found');
  return record;
}
