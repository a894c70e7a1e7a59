import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bringBack } from '../../../electron/core/backups/from-folder';
import type { Disk } from '../../../electron/core/vault';
import { withDiskCodes } from '../../../electron/core/vault/disk-fault';
import { asId } from '../../../shared/domain/ids';
import { unsyncedDisk } from '../disks/broken';
import type { Score } from '../part';
import { type FolderImage, readImage, withImage } from '../vault/folder-image';
import { doneIn, emptyTortured, operation, type Tortured } from '../vault/operations';
import { perform } from '../vault/perform';
import type { Prepared } from '../vault/prepared';
import {
  codeOf,
  environmentOn,
  foundDamage,
  lostAttachments,
  openTortured,
  sameState,
} from '../vault/tortured-vault';
import { passphraseIn, passphraseOf } from '../vault/ways-in';
import { backUpOnly } from './stick';

/** A second place that is all there is left of a vault, and what its newest backup holds. */
export interface Abroad {
  readonly journal: string;
  readonly id: string;
  readonly stick: FolderImage;
  readonly state: Tortured;
  readonly recoveryKey: string;
}

/** Backs a vault up whose keys were renewed, so that what is sealed lies in a folder of its own. */
export const prepareAbroad = (home: string, { image, recoveryKey, seed }: Prepared): Promise<Abroad> =>
  withImage(home, image, folder =>
    withImage(home, new Map(), async place => {
      const vault = await openTortured(folder, recoveryKey, environmentOn(unsyncedDisk));
      const renewed = await vault.renewAllKeys(passphraseOf(passphraseIn(vault.db.data)));
      await perform(vault, operation(seed, doneIn(vault.db.data) + 1, 'attach'), renewed);
      const id = await backUpOnly({ vault, place, disk: unsyncedDisk }, doneIn(vault.db.data), 'change');
      const state = structuredClone(vault.db.data);
      await vault.close();
      return { journal: vault.id, id, stick: readImage(place), state, recoveryKey: renewed };
    }),
  );

/** Where a journal is made of a backup: in this folder of another computer. */
export const targetIn = (computer: string): string => join(computer, 'journal');

/** Makes a journal of the backup in `place`, on this disk. */
export const comeBack = (
  { journal, id, recoveryKey }: Abroad,
  place: string,
  computer: string,
  disk: Disk,
): Promise<void> =>
  withDiskCodes(() =>
    bringBack({
      disk: unsyncedDisk,
      chosen: place,
      journal,
      id: asId.backup(id),
      target: targetIn(computer),
      secret: { kind: 'recovery-key', recoveryKey },
      schema: { empty: emptyTortured },
      environment: environmentOn(disk),
      onProgress: () => undefined,
    }),
  );

/** What is to be found on the other computer. */
export interface Arrived {
  /** The states that may be there; the first holds all that was acknowledged. Null: nothing was. */
  readonly states: readonly Tortured[] | null;
  /** It was told that it failed, by a disk that then worked again: nothing of it may be there. */
  readonly undone: boolean;
}

/** Sees that the journal is there, whole, or that there is none and it can be made again. */
export const lookAtArrived = async (
  abroad: Abroad,
  place: string,
  computer: string,
  { states, undone }: Arrived,
  where: string,
  score: Score,
): Promise<void> => {
  if (states === null) {
    const again = await comeBack(abroad, place, computer, unsyncedDisk).then(() => 'made', codeOf);
    if (again !== 'made' && (undone || again !== 'vault-exists'))
      return score.failed(`${where}: it cannot be made again, ${again}`);
    score.count(again === 'made' ? 'made again' : 'there already');
    if ((undone || again === 'made') && (await readdir(computer)).length > 1)
      score.failed(`${where}: something unfinished stays`);
  }
  const folder = targetIn(computer);
  if (!existsSync(folder)) return score.lost(`${where}: no journal`);
  const vault = await openTortured(folder, abroad.recoveryKey, environmentOn(unsyncedDisk)).catch(codeOf);
  if (vault === null || typeof vault === 'string') return score.lost(`${where}: does not open, ${vault}`);
  if (foundDamage(vault)) score.failed(`${where}: damage was reported`);
  const wanted = states ?? [abroad.state];
  if (doneIn(vault.db.data) < doneIn(wanted[0] ?? abroad.state)) score.lost(`${where}: an earlier state`);
  else if (!wanted.some(state => sameState(state, vault.db.data)))
    score.undetected(`${where}: a state that never was`);
  for (const name of await lostAttachments(vault)) score.lost(`${where}: attachment ${name}`);
  await vault.close();
};
