import { setImmediate } from 'node:timers/promises';
import type { Revision } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import type { OpenJournal } from '../../journal/open-journal';
import { refresh } from '../../journal/refresh';

const atOnce = 100;

/** Tells the indexes and the windows that `ids` changed: few at once, many some at a time, answering others before each. */
export async function refreshMany(
  open: OpenJournal,
  ids: readonly EntryId[],
  added: readonly Revision[] = [],
): Promise<void> {
  for (let at = 0; at < ids.length; at += atOnce) {
    if (ids.length > atOnce) await setImmediate();
    if (open.ended.aborted) return;
    refresh(open, ids.slice(at, at + atOnce), at === 0 ? added : []);
  }
}
