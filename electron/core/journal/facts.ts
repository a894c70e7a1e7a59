import type { Entry } from '../../../shared/domain/entry';
import { displayTitle } from '../../../shared/domain/entry';
import { foldName, linkLabels, peopleOf, tagsOf } from '../../../shared/domain/inline';

/** What is read out of an entry's text. Worked out once for each state of an entry and gone with it. */
export type EntryFacts = {
  /** As shown in lists. */
  readonly title: string;
  /** For comparing titles and resolving links. */
  readonly foldedTitle: string;
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly foldedPeople: ReadonlySet<string>;
  readonly foldedTags: ReadonlySet<string>;
  readonly linkLabels: readonly string[];
};

const known = new WeakMap<Entry, EntryFacts>();

export function factsOf(entry: Entry): EntryFacts {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const facts = readFacts(entry);
  known.set(entry, facts);
  return facts;
}

function readFacts(entry: Entry): EntryFacts {
  const title = displayTitle(entry);
  const people = peopleOf(entry);
  const tags = tagsOf(entry);
  return {
    title,
    foldedTitle: foldName(title),
    people,
    tags,
    foldedPeople: new Set(people.map(foldName)),
    foldedTags: new Set(tags.map(foldName)),
    linkLabels: linkLabels(entry.body),
  };
}
