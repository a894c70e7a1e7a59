import type { EntryPage } from '../../../shared/contract/journal';
import type { Input } from '../../../shared/contract/methods';
import type { Entry } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { JournalSearch } from './journal-search';
import { headingRuns, selectEntries } from './list';
import type { PeopleNamed } from './people-names';
import { summaryOf } from './summary';

type WhichList = Pick<Input<'listEntries'>, 'filter' | 'sort'>;

/** The lists of one open journal. The one asked for last stays in order until an entry, the filter or the day changes it. */
export type EntryLists = {
  readonly page: (input: Input<'listEntries'>) => EntryPage;
  /** Where an entry stands, from 0; `null` when it is not in that list. */
  readonly indexOf: (list: WhichList, id: EntryId) => number | null;
  /** Forgets what was kept. */
  readonly clear: () => void;
};

type Kept = {
  readonly state: string;
  readonly entries: readonly Entry[];
  readonly groups: EntryPage['groups'];
};

/** `changes` grows whenever something in `journal` changes. */
export function createEntryLists(
  journal: () => Journal,
  changes: () => number,
  search: Pick<JournalSearch, 'matching' | 'state'>,
  peopleNamed: PeopleNamed,
): EntryLists {
  let last: Kept | null = null;

  function ordered({ filter, sort }: WhichList): Kept {
    const searched = filter.text.trim() === '' ? '' : search.state();
    const state = JSON.stringify([changes(), searched, filter, sort]);
    if (last?.state === state) return last;
    const entries = selectEntries(journal().entries, filter, sort, search.matching, peopleNamed);
    last = { state, entries, groups: headingRuns(entries, sort) };
    return last;
  }

  return {
    page: ({ filter, sort, offset, limit }) => {
      const { entries, groups } = ordered({ filter, sort });
      const rows = entries.slice(offset, offset + limit).map(summaryOf);
      return { total: entries.length, offset, rows, groups };
    },
    indexOf: (list, id) => {
      const index = ordered(list).entries.findIndex(entry => entry.id === id);
      return index < 0 ? null : index;
    },
    clear: () => {
      last = null;
    },
  };
}
