import { JournalError } from '../../../shared/contract/errors';
import type { Entry } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { NetworkIndex } from '../network/index/network-index';
import type { OpenVault } from '../vault';
import type { World } from '../world';
import type { EntryLists } from './entry-lists';
import type { JournalSearch } from './journal-search';
import type { Relations } from './relations';

/** A journal that is open: its vault, its indexes and the world around it. */
export type OpenJournal = {
  readonly vault: OpenVault<Journal>;
  readonly search: JournalSearch;
  readonly relations: Relations;
  readonly network: NetworkIndex;
  readonly lists: EntryLists;
  readonly sample: boolean;
  /** Aborted when the journal closes; whatever still runs on its texts must stop. */
  readonly ended: AbortSignal;
  /**
   * Has closing wait for `task` once `ended` is aborted, for `patience` milliseconds (two seconds unless said), so that it can
   * clear away what it began. Gives `task` back.
   */
  readonly outlast: <T>(task: Promise<T>, patience?: number) => Promise<T>;
  readonly world: World;
};

/** The entry with this id, from the bin too. Fails with `not-found`. */
export function requireEntry(journal: Journal, id: EntryId): Entry {
  const entry = journal.entries[id];
  if (entry === undefined) throw new JournalError('not-found');
  return entry;
}

/** `collection` without the values that `gone` names. */
export function withoutValues<T>(
  collection: Readonly<Record<string, T>>,
  gone: (id: string, value: T) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(collection).filter(([id, value]) => !gone(id, value)));
}
