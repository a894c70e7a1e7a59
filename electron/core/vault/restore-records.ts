import type { Chain } from './chain';
import { type Migration, migrate } from './migrate';
import { applyCommit, noRecords, type Records, toCollections, withValues } from './records';
import type { StoredCollections } from './shape';

export interface DataSchema {
  readonly version: number;
  readonly migrations: readonly Migration<StoredCollections>[];
  /** Collections that are there even when empty. */
  readonly names: readonly string[];
}

export interface RestoredRecords {
  readonly records: Records;
  /** The oldest version met, when it was not the current one. */
  readonly migratedFrom: number | null;
}

const bringTo = (records: Records, from: number, to: number, schema: DataSchema, device: string): Records => {
  const values = migrate(toCollections(records, []), from, to, schema.migrations);
  return withValues(records, values, device);
};

/** Plays a chain's commits in order, bringing the values to the newer schema wherever the chain does, and at its end. */
export const restoreRecords = (chain: Chain, schema: DataSchema, device: string): RestoredRecords => {
  let records = noRecords();
  const oldest = chain.links[0]?.dataVersion ?? schema.version;
  let version = oldest;
  for (const link of chain.links) {
    if (link.dataVersion > version) {
      records = bringTo(records, version, link.dataVersion, schema, device);
      version = link.dataVersion;
    }
    for (const { commit, plainBytes } of link.commits) applyCommit(records, commit, plainBytes);
  }
  if (version < schema.version) records = bringTo(records, version, schema.version, schema, device);
  return { records, migratedFrom: oldest < schema.version ? oldest : null };
};
