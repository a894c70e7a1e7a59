import { isDeepStrictEqual } from 'node:util';
import type { BackupDifference, BackupPreview, BackupRow } from '../../../shared/contract/backups';
import { displayTitle, type Entry } from '../../../shared/domain/entry';
import type { Journal } from '../../../shared/domain/journal';
import { contentOf } from '../journal/history';

/** How an entry of a backup differs from what is here, or null. An entry that is in the bin in both is no news. */
export function differenceOf(then: Entry, now: Entry | undefined): BackupDifference | null {
  if (now === undefined) return 'not-here';
  if (now.binnedAt !== null && then.binnedAt === null) return 'in-bin';
  return isDeepStrictEqual(contentOf(then), contentOf(now)) ? null : 'different';
}

/** What differs between a backup's journal and the one that is open. Pure. */
export function compare(
  then: Journal,
  now: Journal,
): Pick<BackupPreview, 'entries' | 'attachments' | 'onlyHere'> & { readonly rows: readonly BackupRow[] } {
  const present = ({ binnedAt }: Entry): boolean => binnedAt === null;
  const rows = Object.values(then.entries).flatMap(entry => {
    const difference = differenceOf(entry, now.entries[entry.id]);
    return difference === null ? [] : [{ entry, difference }];
  });
  const newestFirst = rows.sort(
    ({ entry: a }, { entry: b }) =>
      (a.date === b.date ? 0 : a.date < b.date ? 1 : -1) || b.createdAt - a.createdAt,
  );
  return {
    entries: Object.values(then.entries).filter(present).length,
    attachments: Object.keys(then.attachments).length,
    onlyHere: Object.values(now.entries).filter(entry => {
      const before = then.entries[entry.id];
      return present(entry) && (before === undefined || !present(before));
    }).length,
    rows: newestFirst.map(({ entry, difference }) => ({
      id: entry.id,
      kind: entry.kind,
      title: displayTitle(entry),
      date: entry.date,
      difference,
    })),
  };
}
