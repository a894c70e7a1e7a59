import type { VaultHeader } from '../header';
import { type Records, toCollections } from '../records';
import type { StoredCollections } from '../shape';

/** A vault at one moment, to be copied elsewhere. Its values are the vault's own and never change. */
export interface VaultSnapshot {
  /** The same as long as records, passphrase and recovery key are. */
  readonly mark: string;
  readonly header: VaultHeader;
  readonly records: Records;
}

/** What tells one state of a vault from another. Counts and a time, no words. */
export const markOf = (header: VaultHeader, records: Records): string =>
  `${records.revision}.${records.lastChange ?? 0}.${records.count}.${header.generation}`;

/** The records as they are, whatever the vault goes on to do. */
export const takeSnapshot = (header: VaultHeader, records: Records): VaultSnapshot => {
  const collections = new Map(Array.from(records.collections, ([name, values]) => [name, new Map(values)]));
  return { mark: markOf(header, records), header, records: { ...records, collections } };
};

/** The values of a snapshot, by collection and id. */
export const valuesOf = (snapshot: VaultSnapshot): StoredCollections => toCollections(snapshot.records, []);
