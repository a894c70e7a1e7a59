import type { EntryView } from '../../shared/contract/journal';
import type { EntryContent } from '../../shared/domain/entry';
import type { EntryId } from '../../shared/domain/ids';
import { api } from './client';

/**
 * Sets parts of an entry as it stands now: a status, a day, whom it waits for. Not for text that is being written,
 * which a page keeps with the revision it was read at. Throws what `getEntry` and `saveEntry` throw.
 */
export async function changeEntry(
  id: EntryId,
  changes: Partial<EntryContent> | ((present: EntryContent) => Partial<EntryContent>),
): Promise<EntryView> {
  const { entry } = await api.getEntry({ id });
  return api.saveEntry({
    id,
    revision: entry.revision,
    changes: typeof changes === 'function' ? changes(entry) : changes,
  });
}
