import type { EventName, Events } from '../../shared/contract/events';
import type { Instant } from '../../shared/domain/time';
import type { KdfCost } from './vault';

/** What the core takes from outside, so that tests can decide the time and see what is announced. */
export type World = {
  /** Where the usual vault, the sample journals and the note of where the vault is are kept. */
  readonly dataFolder: string;
  /** A random, stable name of this installation. */
  readonly device: string;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Runs `action` once after `delay` ms; the answer takes it back. */
  readonly schedule: (action: () => void, delay: number) => () => void;
  readonly emit: <Name extends EventName>(name: Name, data: Events[Name]) => void;
  /** How costly a new passphrase is to guess; `calibrate` measures this machine. */
  readonly kdf: 'calibrate' | KdfCost;
};
