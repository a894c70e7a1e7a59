import type { BackupStatus } from '../../../shared/contract/backups';
import type { Instant } from '../../../shared/domain/time';
import type { PlaceNote } from './place-note';

const day = 24 * 3_600_000;
/** Changes that are in no backup for this long are said, in milliseconds. */
export const overdueAfter = 7 * day;
/** A journal of so many entries, or whose first is this old, is worth a backup. */
export const worthEntries = 10;
export const worthAge = 3 * day;

/** What a journal holds that would be lost. */
export type AtStake = { readonly entries: number; readonly oldestEntry: Instant | null };

/** What the head is to be told, if anything. Pure. */
export function adviceFor(
  note: PlaceNote,
  changed: boolean,
  atStake: AtStake,
  now: Instant,
): BackupStatus['advice'] {
  if (note.place === null) {
    const { entries, oldestEntry } = atStake;
    const isOld = oldestEntry !== null && now - oldestEntry >= worthAge;
    return entries >= worthEntries || isOld ? 'choose-a-place' : 'none';
  }
  const since = note.changedAt ?? note.lastGood?.madeAt ?? null;
  return changed && since !== null && now - since >= overdueAfter ? 'overdue' : 'none';
}
