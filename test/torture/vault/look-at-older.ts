import { isDeepStrictEqual } from 'node:util';
import { isDamage } from '../../../electron/core/vault';
import { unsyncedDisk } from '../disks/broken';
import type { Score } from '../part';
import { HEADER_WRITTEN, type Older, openOlder, steps } from './older';
import { clearUnfinishedLock, codeOf } from './tortured-vault';

/** How far it certainly got, and how far at the most: steps after it was opened. */
export interface Reached {
  readonly least: number;
  readonly most: number;
}

/** Opens it once more: all is there, brought to the present version, and what was done to it; and it can be worked on. */
export const lookAtOlder = async (
  folder: string,
  older: Older,
  { least, most }: Reached,
  where: string,
  score: Score,
): Promise<void> => {
  clearUnfinishedLock(folder, score);
  const vault = await openOlder(folder, older, unsyncedDisk).catch(codeOf);
  if (vault === null || typeof vault === 'string') return score.lost(`${where}: does not open, ${vault}`);
  const { findings, migratedFrom } = vault.opened;
  if (findings.some(isDamage)) score.failed(`${where}: damage was reported`);
  score.count(migratedFrom === null ? 'brought to the present version before' : 'still of the older version');
  const data = { ...vault.db.data };
  const allowed = older.states.slice(least, most + 1);
  if (!allowed.some(state => isDeepStrictEqual(state, data))) {
    const isEarlier = older.states.some(state => isDeepStrictEqual(state, data));
    if (isEarlier) score.lost(`${where}: an earlier state`);
    else score.undetected(`${where}: a state that never was`);
  }
  if (least >= HEADER_WRITTEN && !vault.recoveryKeyConfirmed()) score.lost(`${where}: the header of then`);
  if (most < HEADER_WRITTEN && vault.recoveryKeyConfirmed()) score.failed(`${where}: a header too early`);
  for (const [id, bytes] of older.files) {
    const found = await vault.readAttachment(id).catch(codeOf);
    if (!(found instanceof Buffer) || !found.equals(bytes)) score.lost(`${where}: an attachment`);
  }
  for (const step of steps) {
    const failed = await step(vault).then(() => null, codeOf);
    if (failed !== null) score.failed(`${where}: cannot be worked on, ${failed}`);
  }
  await vault.close();
};
