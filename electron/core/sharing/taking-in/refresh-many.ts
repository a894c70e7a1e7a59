import { setImmediate } from 'node:timers/promises';
import type { Revision } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import type { OpenJournal } from '../../journal/open-journal';
import { refresh } from '../../journal/refresh';

const atOnce = 250;

/** Tells the indexes and the windows that `ids` changed: some at a time, answering others in between. */
export async function refreshMany(
  open: OpenJournal,
  ids: readonly EntryId[],
  added: readonly Revision[] = [],
): Promise<void> {
  for (let at = 0; at < ids.length && !open.ended.aborted; at += atOnce) {
    refresh(open, ids.slice(at, at + atOnce), at === 0 ? added : []);
    await setImmediate();
  }
}
