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
