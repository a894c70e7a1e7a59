import type { EntryView } from '../../../shared/contract/journal';
import type { Entry } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import { networkOf } from '../network/records/entry-network';
import { factsOf } from './facts';
import { linksOf } from './links';
import type { OpenJournal } from './open-journal';
import { summaryOf } from './summary';

/** `entry` with all that surrounds it on its page. */
export function viewOf(open: OpenJournal, entry: Entry): EntryView {
  const { vault, relations } = open;
  const journal = vault.db.data;
  const { people, tags } = factsOf(entry);
  const present = (id: EntryId) => {
    const other = journal.entries[id];
    return other === undefined || other.binnedAt !== null ? [] : [summaryOf(other)];
  };
  const linking = [...relations.linkingTo(entry)].sort((a, b) => b.updatedAt - a.updatedAt);
  const answering = [...relations.answering(entry.id)].sort((a, b) => a.createdAt - b.createdAt);
  return {
    entry,
    people,
    tags,
    attachments: entry.attachments.flatMap(id => journal.attachments[id] ?? []),
    links: linksOf({ journal, relations }, entry),
    backlinks: linking.map(summaryOf),
    answers: entry.answers.flatMap(present),
    answeredBy: answering.map(summaryOf),
    ...networkOf(open, entry),
  };
}
