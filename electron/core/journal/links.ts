import type { EntryView } from '../../../shared/contract/journal';
import type { Entry, ResolvedLink } from '../../../shared/domain/entry';
import { foldName, linkLabels } from '../../../shared/domain/inline';
import type { Journal } from '../../../shared/domain/journal';
import { factsOf } from './facts';
import type { Relations } from './relations';
import { summaryOf } from './summary';

/** What resolving a label needs to know. */
export type LinkTargets = { readonly journal: Journal; readonly relations: Pick<Relations, 'titled'> };

/**
 * Ties each `[[label]]` of `body` to an entry: as it was tied before, otherwise to the newest entry of that title.
 * Labels that nothing answers to stay untied until something does.
 */
export function resolveLinks(
  { journal, relations }: LinkTargets,
  body: string,
  before: readonly ResolvedLink[],
): readonly ResolvedLink[] {
  const labels = body.includes('[[') ? linkLabels(body) : [];
  return labels.flatMap(label => {
    const folded = foldName(label);
    const kept = before.find(
      link => foldName(link.label) === folded && journal.entries[link.entry] !== undefined,
    );
    const target = kept?.entry ?? relations.titled(folded)?.id;
    return target === undefined ? [] : [{ label, entry: target }];
  });
}

/**
 * Entries with a label that led nowhere until `entry` was made under that title, tied to it, so that they find it under
 * another title too. Ties alone are no new revision: nobody's text is touched.
 */
export function tiedTo(
  relations: Pick<Relations, 'titled' | 'linkingTo'>,
  entry: Entry,
): Readonly<Record<string, Entry>> {
  const { foldedTitle } = factsOf(entry);
  if (entry.title === '' || relations.titled(foldedTitle) !== undefined) return {};
  const tied = relations.linkingTo(entry).map(other => {
    const label = factsOf(other).linkLabels.find(written => foldName(written) === foldedTitle);
    return label === undefined ? other : { ...other, links: [...other.links, { label, entry: entry.id }] };
  });
  return Object.fromEntries(tied.map(other => [other.id, other]));
}

/** Where each label in the text of `entry` leads now. */
export function linksOf(targets: LinkTargets, entry: Entry): EntryView['links'] {
  const resolved = resolveLinks(targets, entry.body, entry.links);
  return factsOf(entry).linkLabels.map(label => {
    const folded = foldName(label);
    const id = resolved.find(link => foldName(link.label) === folded)?.entry;
    const target = id === undefined ? undefined : targets.journal.entries[id];
    return { label, target: target === undefined ? null : summaryOf(target) };
  });
}
