import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { SchoolView } from '../../../../shared/contract/network';
import { asId, type SchoolId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { School } from '../../../../shared/domain/school';
import type { Instant } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { refreshRecords } from '../../journal/refresh';
import type { Patch } from '../../vault';
import { addNames } from '../names/labels';
import { changedValues } from '../records/changed-values';
import { recordsIn } from '../records/records-in';
import { requireRecord, stamped } from '../records/stamps';
import { getSchool } from '../schools/schools';
import { movedSchoolShared } from './move-shared';
import { type Move, moveSchoolIn } from './moving';
import { notesOfBoth } from './notes-of-both';

/**
 * Makes one school of two: its people, what was seen there and the conversations held there become `keep`'s. Fails with
 * `not-allowed` for one and the same school or one in the bin.
 */
export async function mergeSchools(
  open: OpenJournal,
  { keep: keepId, gone: goneId }: Input<'mergeSchools'>,
): Promise<SchoolView> {
  const touched: { patch: Patch<Journal> } = { patch: {} };
  await open.vault.patch(journal => {
    const keep = requireRecord(journal.schools, keepId);
    const gone = requireRecord(journal.schools, goneId);
    if (keepId === goneId || keep.binnedAt !== null || gone.binnedAt !== null)
      throw new JournalError('not-allowed');
    const at = open.world.now();
    touched.patch = {
      ...movedPatch(journal, { from: goneId, to: keepId }, at),
      ...movedSchoolShared(journal, { from: goneId, to: keepId }),
      schools: { [keepId]: stamped(mergedSchool(keep, gone), at), [goneId]: null },
    };
    return touched.patch;
  });
  const { entries = {} } = touched.patch;
  open.world.emit('sharingChanged', null);
  refreshRecords(open, {
    records: recordsIn(touched.patch),
    entries: Object.keys(entries).map(asId.entry),
  });
  return getSchool(open, keepId);
}

/** Both schools' content in one; what there is room for only once is `keep`'s, and `gone`'s is noted. */
function mergedSchool(keep: School, gone: School): School {
  const text = (own: string, other: string) => (own.trim() === '' ? other : own);
  return {
    ...keep,
    alsoKnownAs: addNames([keep.name], [...keep.alsoKnownAs, gone.name, ...gone.alsoKnownAs]),
    phase: keep.phase ?? gone.phase,
    pupils: keep.pupils ?? gone.pupils,
    area: text(keep.area, gone.area),
    intake: text(keep.intake, gone.intake),
    knownFor: text(keep.knownFor, gone.knownFor),
    notes: notesOfBoth(keep.notes, gone.notes, [
      [keep.phase ?? '', (gone.phase ?? '').replaceAll('-', ' ')],
      [String(keep.pupils ?? ''), String(gone.pupils ?? '')],
      [keep.area, gone.area],
      [keep.intake, gone.intake],
      [keep.knownFor, gone.knownFor],
    ]),
  };
}

function movedPatch(journal: Journal, move: Move<SchoolId>, at: Instant) {
  const { from, to } = move;
  return {
    entries: changedValues(journal.entries, entry => {
      const moved = moveSchoolIn(entry, move);
      return moved === entry ? entry : { ...moved, revision: entry.revision + 1 };
    }),
    revisions: changedValues(journal.revisions, revision => {
      const content = moveSchoolIn(revision.content, move);
      return content === revision.content ? revision : { ...revision, content };
    }),
    people: changedValues(journal.people, person =>
      person.school === from ? stamped({ ...person, school: to }, at) : person,
    ),
    conversations: changedValues(journal.conversations, conversation =>
      conversation.place === from ? stamped({ ...conversation, place: to }, at) : conversation,
    ),
  } satisfies Patch<Journal>;
}
