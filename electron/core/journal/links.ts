import type { EntryView } from '../../../shared/contract/journal';
import type { Entry, ResolvedLink } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import { foldName, linkLabels } from '../../../shared/domain/inline';
import type { Journal } from '../../../shared/domain/journal';
import { factsOf } from './facts';
import { summaryOf } from './summary';

type Entries = Journal['entries'];

const titleMaps = new WeakMap<Entries, ReadonlyMap<string, Entry>>();

/** The newest entry of each title, by folded title; the bin is left out. */
function entriesByTitle(entries: Entries): ReadonlyMap<string, Entry> {
  const known = titleMaps.get(entries);
  if (known !== undefined) return known;
  const byTitle = new Map<string, Entry>();
  for (const entry of Object.values(entries)) {
    const { foldedTitle } = factsOf(entry);
    if (entry.binnedAt !== null || foldedTitle === '') continue;
    const other = byTitle.get(foldedTitle);
    if (other === undefined || other.createdAt < entry.createdAt) byTitle.set(foldedTitle, entry);
  }
  titleMaps.set(entries, byTitle);
  return byTitle;
}

/**
 * Ties each `[[label]]` of `body` to an entry: as it was tied before, otherwise to the newest entry of that title.
 * Labels that nothing answers to stay untied until something does.
 */
export function resolveLinks(
  entries: Entries,
  body: string,
  before: readonly ResolvedLink[],
): readonly ResolvedLink[] {
  const labels = body.includes('[[') ? linkLabels(body) : [];
  return labels.flatMap(label => {
    const folded = foldName(label);
    const kept = before.find(link => foldName(link.label) === folded && entries[link.entry] !== undefined);
    const target = kept?.entry ?? entriesByTitle(entries).get(folded)?.id;
    return target === undefined ? [] : [{ label, entry: target }];
  });
}

/** Where each label in the text of `entry` leads now. */
export function linksOf(entries: Entries, entry: Entry): EntryView['links'] {
  const resolved = resolveLinks(entries, entry.body, entry.links);
  return factsOf(entry).linkLabels.map(label => {
    const folded = foldName(label);
    const id = resolved.find(link => foldName(link.label) === folded)?.entry;
    const target = id === undefined ? undefined : entries[id];
    return { label, target: target === undefined ? null : summaryOf(target) };
  });
}

/** Entries out of the bin whose text links to `entry`, newest first. */
export function backlinksOf(entries: Entries, entry: Entry): readonly Entry[] {
  const { foldedTitle } = factsOf(entry);
  const linksHere = (other: Entry): boolean =>
    other.links.some(link => link.entry === entry.id) ||
    (foldedTitle !== '' &&
      factsOf(other).linkLabels.length > other.links.length &&
      factsOf(other).linkLabels.some(label => foldName(label) === foldedTitle));
  return Object.values(entries)
    .filter(other => other.id !== entry.id && other.binnedAt === null && linksHere(other))
    .sort((a, b) => b.updatedAt - a.updatedAt);
}

/** Entries out of the bin that answer the question `id`, oldest first. */
export function answersTo(entries: Entries, id: EntryId): readonly Entry[] {
  return Object.values(entries)
    .filter(other => other.binnedAt === null && other.answers.includes(id))
    .sort((a, b) => a.createdAt - b.createdAt);
}
