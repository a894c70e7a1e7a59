import { JournalError } from '../../../../shared/contract/errors';
import type { EntryView } from '../../../../shared/contract/journal';
import type { Input } from '../../../../shared/contract/methods';
import type { Entry } from '../../../../shared/domain/entry';
import type { PersonId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import { viewOf } from '../../journal/entry-view';
import { factsOf } from '../../journal/facts';
import { type OpenJournal, requireEntry } from '../../journal/open-journal';
import { refresh } from '../../journal/refresh';
import { requireRecord } from '../records/stamps';
import { askPerson, distinctAskables, withTie } from './mentions';

/**
 * Says whom a name means in one entry. Fails with `not-found` when the entry, the name in it or the person is gone; with
 * `not-allowed` for a person in the bin, and for nobody where only one person is called that: the next save would tie it.
 */
export async function tieMention(open: OpenJournal, input: Input<'tieMention'>): Promise<EntryView> {
  const { entry: id, label, person } = input;
  await open.vault.patch(journal => {
    const entry = requireEntry(journal, id);
    const folded = foldName(label);
    if (!factsOf(entry).people.some(name => foldName(name) === folded)) throw new JournalError('not-found');
    const isKept =
      person === null
        ? open.network.peopleNamed(folded).length === 1
        : requireRecord(journal.people, person).binnedAt !== null;
    if (isKept) throw new JournalError('not-allowed');
    return { entries: { [id]: retied(entry, label, person) } };
  });
  refresh(open, [id]);
  return viewOf(open, requireEntry(open.vault.db.data, id));
}

/** A question that waited for somebody because of this name alone waits for whom it means instead. */
function retied(entry: Entry, label: string, person: PersonId | null): Entry {
  const folded = foldName(label);
  const before = entry.mentions.find(mention => foldName(mention.label) === folded)?.person;
  const tied = withTie(entry, label, person);
  if (before === undefined || tied.mentions.some(mention => mention.person === before)) return tied;
  const waitsFor = tied.waitsFor.flatMap(askable => {
    if (askable.kind !== 'person' || askable.person !== before) return [askable];
    return person === null ? [] : [askPerson(person)];
  });
  return { ...tied, waitsFor: distinctAskables(waitsFor) };
}
