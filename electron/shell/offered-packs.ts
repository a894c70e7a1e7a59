import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { JournalError } from '../../shared/contract/errors';
import { packFileEnding, packLimit, unreadLimit } from '../../shared/domain/sharing/pack';

/** Packs that the system asks the app to open, as when one is pressed twice. The latest waits; its path goes nowhere. */
export interface OfferedPacks {
  /** What a program was started with: the last pack among it, if there is one. */
  fromArguments(words: readonly string[], folder: string): void;
  /** Leaves alone whatever is not named as a pack is. */
  offer(path: string): void;
  isWaiting(): boolean;
  /**
   * The bytes of the one that waits, once; `null` for none. Fails with `pack-refused` for what is too large for a pack or is no
   * file, and with `not-found` for one that has gone or may not be read.
   */
  take(): Promise<Uint8Array | null>;
  /** Hears of each that is offered from now on. */
  onOffer(listener: () => void): void;
}

export function offeredPacks(): OfferedPacks {
  let waiting: string | null = null;
  let heard = (): void => undefined;
  const offer = (path: string): void => {
    if (!isPack(path)) return;
    waiting = path;
    heard();
  };
  return {
    offer,
    fromArguments: (words, folder) => {
      const pack = words.findLast(word => !word.startsWith('-') && isPack(word));
      if (pack !== undefined) offer(resolve(folder, pack));
    },
    isWaiting: () => waiting !== null,
    take: async () => {
      const path = waiting;
      waiting = null;
      return path === null ? null : readPack(path);
    },
    onOffer: listener => {
      heard = listener;
    },
  };
}

const isPack = (path: string): boolean => path.toLowerCase().endsWith(packFileEnding);

async function readPack(path: string): Promise<Uint8Array> {
  const gone = (): never => {
    throw new JournalError('not-found');
  };
  const found = await stat(path).catch(gone);
  if (!found.isFile()) throw new JournalError('pack-refused', { problem: 'not-a-pack' });
  if (found.size > unreadLimit)
    throw new JournalError('pack-refused', { problem: 'too-large', limit: packLimit });
  return new Uint8Array(await readFile(path).catch(gone));
}
