import type { Change } from './change';
import type { Records, StoredRecord } from './records';
import type { VaultShape } from './shape';

/** A record that is not as the disk has it: a new value, or gone. */
export type Difference = Pick<Change, 'collection' | 'id' | 'content'>;

const nothing: ReadonlyMap<string, StoredRecord> = new Map();

/** Ids that are in the collection and not in the store. */
const added = (
  entries: Readonly<Record<string, unknown>>,
  stored: ReadonlyMap<string, StoredRecord>,
): readonly string[] => Object.keys(entries).filter(id => !stored.has(id));

const collectionDifference = (
  name: string,
  entries: Readonly<Record<string, unknown>>,
  stored: ReadonlyMap<string, StoredRecord>,
): readonly Difference[] => {
  const differences: Difference[] = [];
  let kept = 0;
  for (const [id, record] of stored) {
    if (entries[id] === record.value) kept += 1;
    else if (!Object.hasOwn(entries, id))
      differences.push({ collection: name, id, content: { kind: 'tombstone' } });
    else {
      kept += 1;
      differences.push({ collection: name, id, content: { kind: 'value', value: entries[id] } });
    }
  }
  if (kept === Object.keys(entries).length) return differences;
  for (const id of added(entries, stored)) {
    differences.push({ collection: name, id, content: { kind: 'value', value: entries[id] } });
  }
  return differences;
};

/**
 * What changed between the disk and the data, comparing values by identity: a replaced value is a change even when it
 * is equal, and a value edited in place is not seen. A collection that is gone loses all its records. `settled`:
 * collections that are on the disk as they are and are not looked at again, as long as they are the same objects.
 */
export const difference = (
  records: Records,
  data: VaultShape,
  settled: VaultShape = {},
): readonly Difference[] => {
  const names = new Set([...records.collections.keys(), ...Object.keys(data)]);
  return Array.from(names).flatMap(name => {
    const entries = data[name];
    if (entries !== undefined && entries === settled[name]) return [];
    return collectionDifference(name, entries ?? {}, records.collections.get(name) ?? nothing);
  });
};
