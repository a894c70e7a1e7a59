import { randomBytes } from 'node:crypto';
import type { Disk } from './disk';
import { nodeDisk } from './disk';

/** Everything the vault takes from the world: the clock, randomness, the disk and the name of this device. */
export interface VaultEnvironment {
  /** Milliseconds since 1970. Only stamped on changes and compared with the lock's heartbeat. */
  readonly now: () => number;
  /** `size` unpredictable bytes. Seeded only in tests: salts and keys come from here. */
  readonly randomBytes: (size: number) => Buffer;
  /** A random, stable name of this installation, written beside every change. */
  readonly device: string;
  readonly disk: Disk;
}

/** The real world, for a device called `device`. */
export const systemEnvironment = (device: string): VaultEnvironment => ({
  now: Date.now,
  randomBytes,
  device,
  disk: nodeDisk,
});
