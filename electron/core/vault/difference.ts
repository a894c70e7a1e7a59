import type { Change } from './change';
import type { Records, StoredRecord } from './records';
import type { VaultShape } from './shape';

/** A record that is not as the disk has it: a new value, or gone. */
export type Difference = Pick<Change, 'collection' | 'id' | 'content'>;

const nothing: ReadonlyMap<string, StoredRecord> = new Map();

const collectionDifference = (
  name: string,
  entries: Readonly<Record<string, unknown>>,
  stored: ReadonlyMap<string, StoredRecord>,
): readonly Difference[] => {
  const differences: Difference[] = [];
  let known = 0;
  for (const id of Object.keys(entries)) {
    const value = entries[id];
    const record = stored.get(id);
    if (record !== undefined) known += 1;
    if (record?.value !== value || record === undefined) {
      differences.push({ collection: name, id, content: { kind: 'value', value } });
    }
  }
  if (known === stored.size) return differences;
  for (const id of stored.keys()) {
    if (!Object.hasOwn(entries, id))
      differences.push({ collection: name, id, content: { kind: 'tombstone' } });
  }
  return differences;
};

/**
 * What changed between the disk and the data, comparing values by identity: a replaced value is a change even when it
 * is equal, and a value edited in place is not seen. A collection that is gone loses all its records.
 */
export const difference = (records: Records, data: VaultShape): readonly Difference[] => {
  const names = new Set([...records.collections.keys(), ...Object.keys(data)]);
  return Array.from(names).flatMap(name =>
    collectionDifference(name, data[name] ?? {}, records.collections.get(name) ?? nothing),
  );
};
