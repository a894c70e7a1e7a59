import type { Adapter } from 'lowdb';
import type { StoredCollections, VaultShape } from './shape';

/** What lowdb reads from and writes to: the records of an open vault. */
export class VaultAdapter<T extends VaultShape> implements Adapter<T> {
  constructor(
    private readonly state: () => T,
    private readonly append: (data: T) => Promise<void>,
  ) {}

  /** The state as the disk has it. */
  async read(): Promise<T> {
    return this.state();
  }

  /** Appends what changed, compared by identity, as one commit; resolves when it survives a power cut. */
  write(data: T): Promise<void> {
    return this.append(data);
  }
}

/**
 * Whether stored collections have the shape of `empty`. The names are checked; the values have authenticated and have
 * been migrated, so they are what this program wrote.
 */
export const hasShape = <T extends VaultShape>(
  stored: StoredCollections,
  empty: T,
): stored is StoredCollections & T => Object.keys(empty).every(name => Object.hasOwn(stored, name));
