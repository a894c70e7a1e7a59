import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { unsyncedDisk } from '../disks/broken';
import { bringBack } from '../second-place/bring-back';
import { type FolderImage, withImage } from '../vault/folder-image';
import type { OperationKind } from '../vault/kinds';
import { doneIn, type Operation, operation, type Tortured } from '../vault/operations';
import { nothingBeside, perform } from '../vault/perform';
import type { Prepared } from '../vault/prepared';
import { environmentOn, openTortured } from '../vault/tortured-vault';
import { type DiskEvent, recordingDisk } from './recording-disk';

/** What was done between opening and closing, and what it asked of the disk. */
export interface Session {
  readonly folder: string;
  readonly events: readonly DiskEvent[];
  readonly operations: readonly Operation[];
  /** The state as found, and after each operation. */
  readonly states: readonly Tortured[];
}

/** Works on the prepared vault for a while, on a disk that records. */
export const recordSession = (
  home: string,
  prepared: Prepared,
  kinds: readonly OperationKind[],
): Promise<Session> =>
  withImage(home, prepared.image, folder =>
    withImage(home, prepared.stick, place => recordIn(folder, place, prepared, kinds)),
  );

const recordIn = async (
  folder: string,
  place: string,
  { recoveryKey, seed }: Prepared,
  kinds: readonly OperationKind[],
): Promise<Session> => {
  const events: DiskEvent[] = [];
  const vault = await openTortured(folder, recoveryKey, environmentOn(recordingDisk(events)));
  const states = [structuredClone(vault.db.data)];
  const operations: Operation[] = [];
  const stick = { vault, place, disk: unsyncedDisk };
  const beside = { ...nothingBeside, bringBack: (number: number) => bringBack(stick, number) };
  for (const kind of kinds) {
    const next = operation(seed, doneIn(vault.db.data) + 1, kind);
    await perform(vault, next, recoveryKey, beside);
    events.push({ kind: 'acknowledged', number: next.number });
    operations.push(next);
    states.push(structuredClone(vault.db.data));
  }
  await vault.close();
  return { folder, events, operations, states };
};

/** Opens what a cut left on a disk that records; gives what that asked of the disk, and where. */
export const recordOpening = (home: string, recoveryKey: string, image: FolderImage) =>
  withImage(home, image, async folder => {
    await restart(folder, image);
    const events: DiskEvent[] = [];
    const vault = await openTortured(folder, recoveryKey, environmentOn(recordingDisk(events)));
    await vault.close();
    return { folder, events };
  });

/** Somebody starts the computer again: that takes longer than a lock without a holder lasts. */
export const restart = async (folder: string, image: FolderImage): Promise<void> => {
  if (!image.has('vault.lock')) return;
  const then = Date.now() / 1000 - 300;
  await utimes(join(folder, 'vault.lock'), then, then);
};
