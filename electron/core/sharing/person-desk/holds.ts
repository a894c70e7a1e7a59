import { JournalError } from '../../../../shared/contract/errors';
import type { Journal } from '../../../../shared/domain/journal';
import { atOnce, type Pieces } from '../../vault/in-pieces';
import { recordsOf } from './dossier';
import { entryFilesOf, foundInEntry } from './found-entries';
import { namesOf } from './names/person-names';

/** People who have asked what is kept about them and were not answered yet. */
export function heldPeople({ subjectRequests }: Journal): ReadonlySet<string> {
  const open = Object.values(subjectRequests).filter(({ answeredOn }) => answeredOn === null);
  return new Set(open.map(({ person }) => person));
}

/** Those of `entries` in which somebody is or may be named who has asked what is kept about them. */
export function heldEntries(journal: Journal, entries: ReadonlySet<string>): ReadonlySet<string> {
  return atOnce(readHeld(journal, entries));
}

/** `heldEntries`, with room for others to be answered in between. */
export function* readHeld(journal: Journal, entries: ReadonlySet<string>): Pieces<ReadonlySet<string>> {
  const held = new Set<string>();
  const people = [...heldPeople(journal)].flatMap(id => journal.people[id] ?? []);
  if (people.length === 0) return held;
  const names = people.map(person => namesOf(journal, person));
  for (const file of entryFilesOf(journal)) {
    const { id } = file.entry;
    if (!entries.has(id)) continue;
    if (names.some(own => foundInEntry(file, own) !== null)) held.add(id);
    yield;
  }
  return held;
}

/** Fails with `not-allowed`, `held` and how many when somebody is or may be named in one of `entries` who has asked. */
export function requireEntriesNotHeld(journal: Journal, entries: ReadonlySet<string>): void {
  const held = heldEntries(journal, entries).size;
  if (held > 0) throw new JournalError('not-allowed', { held: true, entries: held });
}

/** Fails with `not-allowed` and `held` when somebody who has asked took part in one of these records, or is named in it. */
export function requireRecordsNotHeld(journal: Journal, records: ReadonlySet<string>): void {
  const people = [...heldPeople(journal)].flatMap(id => journal.people[id] ?? []);
  const isHeld = people.some(person =>
    recordsOf(journal, namesOf(journal, person)).some(({ record }) => records.has(record.id)),
  );
  if (isHeld) throw new JournalError('not-allowed', { held: true });
}

/** Fails with `not-allowed` and `held` when one of `people` has asked what is kept about them. */
export function requireNotHeld(journal: Journal, people: Iterable<string>): void {
  const held = heldPeople(journal);
  for (const person of people) if (held.has(person)) throw new JournalError('not-allowed', { held: true });
}
