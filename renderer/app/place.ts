import { type EntryFilter, everything, type SortOrder } from '../../shared/domain/filter';
import type { EntryId } from '../../shared/domain/ids';
import type { SectionName } from '../features/settings';

/** Where the head is. Kept in memory only: never in a URL, and gone when the journal closes. */
export type Place =
  | { readonly name: 'today' }
  | {
      readonly name: 'journal';
      readonly filter: EntryFilter;
      readonly sort: SortOrder;
      readonly entry: EntryId | null;
    }
  | { readonly name: 'questions'; readonly entry: EntryId | null }
  | { readonly name: 'bin' }
  | { readonly name: 'settings'; readonly section: SectionName };

export type PlaceName = Place['name'];

/** The places of the rail, in its order; Ctrl 1 to 4 go to the first four. */
export const placeNames = ['today', 'journal', 'questions', 'bin', 'settings'] as const;

/** Where a tab of the rail leads when it was not used before. */
export function firstVisit(name: PlaceName): Place {
  switch (name) {
    case 'today':
      return { name };
    case 'journal':
      return { name, filter: everything, sort: 'newest', entry: null };
    case 'questions':
      return { name, entry: null };
    case 'bin':
      return { name };
    case 'settings':
      return { name, section: 'security' };
  }
}

/** The journal with one entry open and nothing filtered away. */
export function entryPlace(entry: EntryId): Place {
  return { name: 'journal', filter: everything, sort: 'newest', entry };
}
