import type { Input } from '../../../../shared/contract/methods';
import type { PersonRow, PersonView } from '../../../../shared/contract/network';
import { asId, type EntryId, type PersonId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import { newPerson, type Person, type PersonContent } from '../../../../shared/domain/person';
import type { OpenJournal } from '../../journal/open-journal';
import { refreshRecords } from '../../journal/refresh';
import { addNames } from '../names/labels';
import { renamedEntries } from '../names/renaming';
import { type ChangedEntries, foldedLabelsOf, tiedTo } from '../names/ties';
import { byName, personRow } from '../records/rows';
import { newStamps, requireRecord, requireRevision, stamped } from '../records/stamps';
import { personView } from './person-view';

/** Everybody out of the bin, by name. */
export function listPeople(open: OpenJournal): readonly PersonRow[] {
  return Object.values(open.vault.db.data.people)
    .filter(person => person.binnedAt === null)
    .sort(byName)
    .map(person => personRow(open, person));
}

export function getPerson(open: OpenJournal, id: PersonId): PersonView {
  return personView(open, requireRecord(open.vault.db.data.people, id));
}

/** Makes a person; in the same patch every name in entries that was nobody's and means exactly them becomes theirs. */
export async function createPerson(open: OpenJournal, input: Input<'createPerson'>): Promise<PersonView> {
  const id = asId.person(open.world.newId());
  const touched: { entries: ChangedEntries } = { entries: {} };
  await open.vault.patch(journal => {
    const content = tidied({ ...newPerson, ...input.content, name: input.name });
    const person: Person = { ...content, id, ...newStamps(open.world.now()) };
    requireSchool(journal, person);
    touched.entries = tiedTo({ journal, ...open }, person, foldedLabelsOf(journal, person));
    return { people: { [id]: person }, entries: touched.entries };
  });
  return announce(open, id, touched.entries, false);
}

/**
 * Keeps changes to a person. A new name goes into every entry that has the old one, which stays theirs too; a further
 * name ties what was nobody's. All of it or nothing.
 */
export async function savePerson(
  open: OpenJournal,
  { id, revision, changes }: Input<'savePerson'>,
): Promise<PersonView> {
  const touched: { entries: ChangedEntries; reworded: boolean } = { entries: {}, reworded: false };
  await open.vault.patch(journal => {
    const before = requireRecord(journal.people, id);
    requireRevision(before, revision);
    const next = stamped(withOldName(before, tidied({ ...before, ...changes })), open.world.now());
    if (next.school !== before.school) requireSchool(journal, next);
    const known = new Set(foldedLabelsOf(journal, before));
    const fresh = foldedLabelsOf(journal, next).filter(label => !known.has(label));
    const renamed = renamedEntries(journal, before, next);
    touched.entries = next.binnedAt === null ? tiedTo({ journal, ...open }, next, fresh, renamed) : renamed;
    touched.reworded = namesOf(before) !== namesOf(next);
    return { people: { [id]: next }, entries: touched.entries };
  });
  return announce(open, id, touched.entries, touched.reworded);
}

function announce(open: OpenJournal, id: PersonId, changed: ChangedEntries, isReworded: boolean): PersonView {
  const entries = Object.keys(changed).map(asId.entry);
  const named: readonly EntryId[] = isReworded ? open.network.entriesOf(id).map(entry => entry.id) : [];
  const reworded = named.filter(entry => changed[entry] === undefined);
  refreshRecords(open, { records: [{ kind: 'person', id }], entries, reworded });
  return getPerson(open, id);
}

function withOldName(before: Person, next: Person): Person {
  return { ...next, alsoKnownAs: addNames([next.name], [...next.alsoKnownAs, before.name]) };
}

/** Names and addresses without spaces around them, each once. */
function tidied<T extends PersonContent>(content: T): T {
  const name = content.name.trim();
  const distinct = (texts: readonly string[]) => addNames([], trimmed(texts));
  return {
    ...content,
    name,
    alsoKnownAs: addNames([name], trimmed(content.alsoKnownAs)),
    emails: distinct(content.emails),
    phones: distinct(content.phones),
    goodFor: [...new Set(content.goodFor)],
  };
}

function trimmed(texts: readonly string[]): readonly string[] {
  return texts.map(text => text.trim());
}

function requireSchool({ schools }: Journal, { school }: Person): void {
  if (school !== null) requireRecord(schools, school);
}

/** All they are called, to tell whether that changed. */
function namesOf({ name, alsoKnownAs }: Person): string {
  return [name, ...alsoKnownAs].map(foldName).join('\n');
}
