import type { Counted } from '../../../shared/contract/journal';
import type { NamedHit } from '../../../shared/contract/search';
import { matchShortList } from '../../../shared/domain/short-list';
import { tagCounts } from './names';
import type { OpenJournal } from './open-journal';
import { peopleCounts } from './people-names';

const shown = 5;

/** People named in entries, tags and saved searches whose names fit what is typed; the best five of each. */
export function searchNames(
  open: Pick<OpenJournal, 'vault' | 'network'>,
  query: string,
): readonly NamedHit[] {
  const journal = open.vault.db.data;
  const fitting = (kind: NamedHit['kind'], items: readonly (Counted & { readonly key: string })[]) =>
    matchShortList(items, query, ({ name }) => name, { limit: shown }).map(({ item, segments }) => ({
      kind,
      ...item,
      segments,
    }));
  const byOwnName = (counted: Counted) => ({ ...counted, key: counted.name });
  const saved = Object.values(journal.savedSearches);
  return [
    ...fitting('person', peopleCounts(open).map(byOwnName)),
    ...fitting('tag', tagCounts(journal).map(byOwnName)),
    ...fitting(
      'saved-search',
      saved.map(({ name, id }) => ({ name, key: id, count: 0 })),
    ),
  ];
}
