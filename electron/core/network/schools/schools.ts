import type { Input } from '../../../../shared/contract/methods';
import type { SchoolRow, SchoolView } from '../../../../shared/contract/network';
import { asId, type SchoolId } from '../../../../shared/domain/ids';
import { newSchool, type School, type SchoolContent } from '../../../../shared/domain/school';
import { byText } from '../../journal/first-of';
import type { OpenJournal } from '../../journal/open-journal';
import { refreshRecords } from '../../journal/refresh';
import { summaryOf } from '../../journal/summary';
import { maybeSame } from '../merging/maybe-same';
import { addNames } from '../names/labels';
import { byLatest, byName, conversationRow, personRow, schoolRow } from '../records/rows';
import { newStamps, requireRecord, requireRevision, stamped } from '../records/stamps';

/** All schools out of the bin, by name. */
export function listSchools(open: OpenJournal): readonly SchoolRow[] {
  return presentSchools(open).map(school => schoolRow(open, school));
}

/** A school with its people, the practice seen there and the conversations held there, newest first. */
export function getSchool(open: OpenJournal, id: SchoolId): SchoolView {
  const { network, vault } = open;
  const school = requireRecord(vault.db.data.schools, id);
  return {
    school,
    people: [...network.peopleAt(id)].sort(byName).map(person => personRow(open, person)),
    practice: [...network.practiceAt(id)]
      .sort((a, b) => byText(b.date, a.date) || b.createdAt - a.createdAt)
      .map(summaryOf),
    conversations: [...network.conversationsAt(id)].sort(byLatest).map(one => conversationRow(open, one)),
    maybeSame: maybeSame(school, presentSchools(open)).map(other => schoolRow(open, other)),
  };
}

export async function createSchool(open: OpenJournal, input: Input<'createSchool'>): Promise<SchoolView> {
  const id = asId.school(open.world.newId());
  await open.vault.patch(() => {
    const content = tidied({ ...newSchool, ...input.content, name: input.name });
    return { schools: { [id]: { ...content, id, ...newStamps(open.world.now()) } } };
  });
  return announce(open, id);
}

export async function saveSchool(
  open: OpenJournal,
  { id, revision, changes }: Input<'saveSchool'>,
): Promise<SchoolView> {
  await open.vault.patch(journal => {
    const before = requireRecord(journal.schools, id);
    requireRevision(before, revision);
    return { schools: { [id]: stamped(tidied({ ...before, ...changes }), open.world.now()) } };
  });
  return announce(open, id);
}

function announce(open: OpenJournal, id: SchoolId): SchoolView {
  refreshRecords(open, { records: [{ kind: 'school', id }] });
  return getSchool(open, id);
}

function presentSchools({ vault }: OpenJournal): readonly School[] {
  return Object.values(vault.db.data.schools)
    .filter(school => school.binnedAt === null)
    .sort(byName);
}

function tidied<T extends SchoolContent>(content: T): T {
  const name = content.name.trim();
  const others = content.alsoKnownAs.map(other => other.trim());
  return { ...content, name, alsoKnownAs: addNames([name], others) };
}
