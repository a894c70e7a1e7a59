import type { Journal } from '../../../shared/domain/journal';
import type { OpenJournal } from '../journal/open-journal';
import { refresh } from '../journal/refresh';
import { dropEveryPrepared } from '../sharing/leaving/prepared';
import { requireEntriesNotHeld } from '../sharing/person-desk/holds';
import { wentBack } from './whole-journal';

/**
 * Makes the journal what it was `then`, in one commit. Fails with `not-allowed` and `held` while somebody who is named in an
 * entry that would go has asked what is kept about them.
 */
export async function goBack(open: OpenJournal, then: Journal, files: ReadonlySet<string>): Promise<void> {
  const before = open.vault.db.data.entries;
  await open.vault.commit(now => {
    requireEntriesNotHeld(now, vanishing(now, then));
    return wentBack(withFiles(then, now, files), now);
  });
  if (open.ended.aborted) return;
  dropEveryPrepared(open);
  refresh(open, []);
  open.search.update(Object.keys(before).filter(id => !Object.hasOwn(then.entries, id)));
  open.world.emit('sharingChanged', null);
}

function vanishing(now: Journal, then: Journal): ReadonlySet<string> {
  return new Set(Object.keys(now.entries).filter(id => !Object.hasOwn(then.entries, id)));
}

/** Files that neither the journal nor the backup has any more are not spoken of as if they were there. */
function withFiles(then: Journal, now: Journal, files: ReadonlySet<string>): Journal {
  const attachments = Object.fromEntries(
    Object.entries(then.attachments).filter(([id]) => files.has(id) || Object.hasOwn(now.attachments, id)),
  );
  return { ...then, attachments };
}
