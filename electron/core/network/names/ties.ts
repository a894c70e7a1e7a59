import type { Entry } from '../../../../shared/domain/entry';
import type { PersonId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import type { Person, PersonContent } from '../../../../shared/domain/person';
import type { NetworkIndex } from '../index/network-index';
import { labelsOf } from './labels';
import { withTie } from './mentions';

/** Entries that change together, by id. */
export type ChangedEntries = Readonly<Record<string, Entry>>;

/** What may be written to mean `person`, folded, each once. */
export function foldedLabelsOf({ schools }: Journal, person: PersonContent): readonly string[] {
  const school = person.school === null ? undefined : schools[person.school];
  const name = school === undefined || school.binnedAt !== null ? null : school.name;
  return [...new Set(labelsOf(person, name).map(foldName))];
}

/** What tying needs to know; people in `gone` no longer count. */
type TieContext = {
  readonly journal: Journal;
  readonly network: Pick<NetworkIndex, 'peopleNamed' | 'labelled'>;
  readonly gone?: ReadonlySet<PersonId>;
};

/**
 * Entries with a name in them that was nobody's and means exactly `person` from now on, tied; on top of what `changed`
 * already makes of them. Ties alone are no new revision: nobody's text is touched.
 */
export function tiedTo(
  { journal, network, gone }: TieContext,
  person: Person,
  foldedLabels: readonly string[],
  changed: ChangedEntries = {},
): ChangedEntries {
  const tied: Record<string, Entry> = { ...changed };
  for (const label of foldedLabels) {
    const others = network.peopleNamed(label).filter(({ id }) => id !== person.id && gone?.has(id) !== true);
    if (others.length > 0) continue;
    for (const { id } of network.labelled(label)) {
      const entry = tied[id] ?? journal.entries[id];
      if (entry !== undefined) tied[id] = withTie(entry, label, person.id);
    }
  }
  return tied;
}
