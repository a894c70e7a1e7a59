import { JournalError } from '../../../shared/contract/errors';
import type { Entry } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { OpenVault } from '../vault';
import type { World } from '../world';
import type { JournalSearch } from './journal-search';

/** A journal that is open: its vault, its search index and the world around it. */
export type OpenJournal = {
  readonly vault: OpenVault<Journal>;
  readonly search: JournalSearch;
  readonly sample: boolean;
  readonly world: World;
};

/** The entry with this id, from the bin too. Fails with `not-found`. */
export function requireEntry(journal: Journal, id: EntryId): Entry {
  const entry = journal.entries[id];
  if (entry === undefined) throw new JournalError('not-found');
  return entry;
}

/** `collection` with `values` put in or replaced. */
export function withValues<T>(
  collection: Readonly<Record<string, T>>,
  values: Iterable<readonly [string, T]>,
): Readonly<Record<string, T>> {
  return { ...collection, ...Object.fromEntries(values) };
}

/** `collection` without the values that `gone` names. */
export function withoutValues<T>(
  collection: Readonly<Record<string, T>>,
  gone: (id: string, value: T) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(collection).filter(([id, value]) => !gone(id, value)));
}
