import type { BrokenLink } from '../../../shared/contract/network';
import type { Entry } from '../../../shared/domain/entry';
import { foldName } from '../../../shared/domain/inline';
import { factsOf } from './facts';
import { byText } from './first-of';
import type { OpenJournal } from './open-journal';
import { summaryOf } from './summary';

/** Each `[[label]]` out of the bin that leads nowhere, those of the newest entries first. */
export function brokenLinks({
  vault,
  relations,
}: Pick<OpenJournal, 'vault' | 'relations'>): readonly BrokenLink[] {
  const { entries } = vault.db.data;
  const leadsSomewhere = (entry: Entry, label: string): boolean => {
    const folded = foldName(label);
    const tied = entry.links.some(
      link => entries[link.entry] !== undefined && foldName(link.label) === folded,
    );
    return tied || relations.titled(folded) !== undefined;
  };
  return Object.values(entries)
    .filter(entry => entry.binnedAt === null && factsOf(entry).linkLabels.length > 0)
    .sort((a, b) => byText(b.date, a.date) || b.createdAt - a.createdAt)
    .flatMap(entry =>
      factsOf(entry)
        .linkLabels.filter(label => !leadsSomewhere(entry, label))
        .map(label => ({ entry: summaryOf(entry), label })),
    );
}
