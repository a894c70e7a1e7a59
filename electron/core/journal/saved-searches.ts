import { JournalError } from '../../../shared/contract/errors';
import type { Input } from '../../../shared/contract/methods';
import type { SavedSearch } from '../../../shared/domain/filter';
import { asId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import { byName } from '../network/records/rows';
import type { OpenJournal } from './open-journal';

/** The filters the head gave a name, by name. */
export function savedSearchesOf(journal: Journal): readonly SavedSearch[] {
  return Object.values(journal.savedSearches).sort(byName);
}

/** Keeps a new one, or what became of a known one. Fails with `not-found` when that is no longer there. */
export async function saveSearch(open: OpenJournal, input: Input<'saveSearch'>): Promise<SavedSearch> {
  const id = input.id ?? asId.savedSearch(open.world.newId());
  if (input.id !== null && open.vault.db.data.savedSearches[id] === undefined)
    throw new JournalError('not-found');
  const saved: SavedSearch = { ...input, id };
  await open.vault.patch(() => ({ savedSearches: { [id]: saved } }));
  return saved;
}
