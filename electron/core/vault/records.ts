import type { Change, Commit } from './change';
import type { StoredCollections } from './shape';

/** A live value and where it came from. */
export interface StoredRecord {
  readonly value: unknown;
  readonly revision: number;
  readonly device: string;
  readonly time: number;
  /** About how many bytes it takes as JSON. */
  readonly bytes: number;
}

/** The live records of a vault: what the disk holds, kept in step with it. */
export interface Records {
  readonly collections: Map<string, Map<string, StoredRecord>>;
  revision: number;
  lastChange: number | null;
  liveBytes: number;
  count: number;
  eraseOwed: boolean;
}

export const noRecords = (): Records => ({
  collections: new Map(),
  revision: 0,
  lastChange: null,
  liveBytes: 0,
  count: 0,
  eraseOwed: false,
});

/** Empties records in place, so that nothing holds their values any longer. */
export const forgetRecords = (records: Records): void => {
  Object.assign(records, { ...noRecords(), collections: records.collections });
  records.collections.clear();
};

/** What a record costs beyond its value: ids, revision, device and time. */
const HEAD_BYTES = 100;

const collectionOf = (records: Records, name: string): Map<string, StoredRecord> => {
  const found = records.collections.get(name);
  if (found !== undefined) return found;
  const made = new Map<string, StoredRecord>();
  records.collections.set(name, made);
  return made;
};

/** Applies one change that is on the disk. `bytes`: how long its JSON is. */
export const applyChange = (records: Records, change: Change, bytes: number): void => {
  const collection = collectionOf(records, change.collection);
  const before = collection.get(change.id);
  if (before !== undefined) {
    records.liveBytes -= before.bytes;
    records.count -= 1;
    collection.delete(change.id);
  }
  records.revision = Math.max(records.revision, change.revision);
  records.lastChange = Math.max(records.lastChange ?? change.time, change.time);
  if (change.content.kind === 'tombstone') return;
  const { revision, device, time } = change;
  collection.set(change.id, { value: change.content.value, revision, device, time, bytes });
  records.liveBytes += bytes;
  records.count += 1;
};

/** Applies a commit read from the disk, sharing its length among its changes. */
export const applyCommit = (records: Records, commit: Commit, plainBytes: number): void => {
  const bytes = Math.max(HEAD_BYTES, Math.round(plainBytes / Math.max(1, commit.changes.length)));
  for (const change of commit.changes) applyChange(records, change, bytes);
  if (commit.erase) records.eraseOwed = true;
};

/** The records as plain collections; those named are there even when empty. */
export const toCollections = (records: Records, names: readonly string[]): StoredCollections => {
  const filled: [string, Readonly<Record<string, unknown>>][] = names.map(name => [name, {}]);
  for (const [name, collection] of records.collections) {
    filled.push([name, Object.fromEntries(Array.from(collection, ([id, record]) => [id, record.value]))]);
  }
  return Object.fromEntries(filled);
};

/** The live records as changes, for a compacted base. */
export function* liveChanges(records: Records): Generator<Change, void, void> {
  for (const [collection, entries] of records.collections) {
    for (const [id, { value, revision, device, time }] of entries) {
      yield { collection, id, revision, device, time, content: { kind: 'value', value } };
    }
  }
}

/** The same records with other values, as a migration gave them; what is new takes the newest revision and time. */
export const withValues = (records: Records, values: StoredCollections, device: string): Records => {
  const { revision, lastChange, eraseOwed } = records;
  const next: Records = { ...noRecords(), revision, lastChange, eraseOwed };
  for (const [name, entries] of Object.entries(values)) {
    for (const [id, value] of Object.entries(entries)) {
      const before = records.collections.get(name)?.get(id);
      const origin = before ?? { revision, device, time: lastChange ?? 0, bytes: HEAD_BYTES };
      const { time, bytes } = origin;
      const change: Change = {
        collection: name,
        id,
        revision: origin.revision,
        device: origin.device,
        time,
        content: { kind: 'value', value },
      };
      applyChange(next, change, bytes);
    }
  }
  return next;
};
