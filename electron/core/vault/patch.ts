import type { Difference } from './difference';
import type { VaultShape } from './shape';

/** The changes of one commit: by collection and id the new value, or `null` for one that goes. */
export type Patch<T extends VaultShape> = {
  readonly [Name in keyof T]?: Readonly<Record<string, T[Name][string] | null>>;
};

/** A patch to `data` as the log takes it; a value that is not there does not have to go. */
export const patchDifferences = <T extends VaultShape>(data: T, patch: Patch<T>): readonly Difference[] =>
  Object.entries(patch).flatMap(([collection, values]) =>
    Object.entries(values ?? {}).flatMap(([id, value]): readonly Difference[] => {
      if (value !== null) return [{ collection, id, content: { kind: 'value', value } }];
      const present = Object.hasOwn(data[collection] ?? {}, id);
      return present ? [{ collection, id, content: { kind: 'tombstone' } }] : [];
    }),
  );

/**
 * Brings collections up to a patch that the disk has. Collections are changed in place, so that the cost does not grow
 * with what is in them; the values themselves stay as they were.
 */
export const applyPatch = <T extends VaultShape>(data: T, patch: Patch<T>): void => {
  for (const [collection, values] of Object.entries(patch)) {
    const target = data[collection];
    if (target === undefined) continue;
    for (const [id, value] of Object.entries(values ?? {})) {
      if (value === null) Reflect.deleteProperty(target, id);
      else Object.assign(target, { [id]: value });
    }
  }
};
