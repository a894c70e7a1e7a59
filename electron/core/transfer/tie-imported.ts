import type { Entry, ResolvedMention } from '../../../shared/domain/entry';
import { foldName } from '../../../shared/domain/inline';
import type { Journal } from '../../../shared/domain/journal';
import type { Person } from '../../../shared/domain/person';
import { resolveMentions, withNewlyNamed } from '../network/names/mentions';
import { foldedLabelsOf } from '../network/names/ties';
import type { ImportPlan } from './import-plan';

/** Settles whom names mean once `plan` is part of `journal`: in what came in, and who came in in what was there. Pure. */
export function tieImported(journal: Journal, plan: ImportPlan): Journal {
  const network = { peopleNamed: namesIn(journal) };
  const ids = plan.records.some(({ kind }) => kind === 'person')
    ? Object.keys(journal.entries)
    : plan.entries.map(({ entry }): string => entry.id);
  const tied: Record<string, Entry> = {};
  for (const id of ids) {
    const entry = journal.entries[id];
    if (entry === undefined) continue;
    const before = entry.mentions.filter(mention => stillMeans(mention, journal, network.peopleNamed));
    const mentions = resolveMentions({ network }, entry, before);
    if (isSame(mentions, entry.mentions)) continue;
    tied[id] = {
      ...entry,
      mentions,
      waitsFor: withNewlyNamed(entry, mentions, { ...entry, mentions: before }),
    };
  }
  return { ...journal, entries: { ...journal.entries, ...tied } };
}

type PeopleNamed = (foldedLabel: string) => readonly Person[];

/** A name of somebody erased stays theirs while it would otherwise come to mean somebody else. */
function stillMeans(
  { person, label }: ResolvedMention,
  { people }: Journal,
  peopleNamed: PeopleNamed,
): boolean {
  return people[person] !== undefined || peopleNamed(foldName(label)).length > 0;
}

/** Who answers to a name, of those out of the bin. */
function namesIn(journal: Journal): PeopleNamed {
  const named = new Map<string, Person[]>();
  for (const person of Object.values(journal.people)) {
    if (person.binnedAt !== null) continue;
    for (const label of foldedLabelsOf(journal, person))
      named.set(label, [...(named.get(label) ?? []), person]);
  }
  return label => named.get(label) ?? [];
}

function isSame(some: readonly ResolvedMention[], others: readonly ResolvedMention[]): boolean {
  const key = (mentions: readonly ResolvedMention[]): string =>
    mentions
      .map(({ label, person }) => `${foldName(label)} ${person}`)
      .sort()
      .join('\n');
  return key(some) === key(others);
}
