import type { PersonId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Person, Stamped } from '../../../../shared/domain/person';
import type { Instant } from '../../../../shared/domain/time';
import type { Patch } from '../../vault';
import { addNames } from '../names/labels';
import { changedValues } from '../records/changed-values';
import { stamped } from '../records/stamps';
import { movedPersonShared } from './move-shared';
import {
  type Move,
  movePersonInCircle,
  movePersonInConversation,
  movePersonInEntry,
  movePersonInReview,
  movePersonInRevision,
} from './moving';
import { notesOfBoth } from './notes-of-both';

/** What making one person of two changes, but for names that become clear by it. Pure. */
export function mergingPatch(journal: Journal, keep: Person, gone: Person, at: Instant) {
  return {
    ...movedPatch(journal, { from: gone.id, to: keep.id }, at),
    ...movedPersonShared(journal, { from: gone.id, to: keep.id }),
    people: { [keep.id]: stamped(mergedPerson(journal, keep, gone), at), [gone.id]: null },
  } satisfies Patch<Journal>;
}

/** Both people's content in one; what there is room for only once is `keep`'s, and `gone`'s is noted. */
function mergedPerson({ schools }: Journal, keep: Person, gone: Person): Person {
  const schoolName = (id: Person['school']) => (id === null ? '' : (schools[id]?.name ?? ''));
  return {
    ...keep,
    alsoKnownAs: addNames([keep.name], [...keep.alsoKnownAs, gone.name, ...gone.alsoKnownAs]),
    connection: keep.connection === 'other' ? gone.connection : keep.connection,
    role: keep.role.trim() === '' ? gone.role : keep.role,
    school: keep.school ?? gone.school,
    emails: addNames([], [...keep.emails, ...gone.emails]),
    phones: addNames([], [...keep.phones, ...gone.phones]),
    goodFor: [...new Set([...keep.goodFor, ...gone.goodFor])],
    notes: notesOfBoth(keep.notes, gone.notes, [
      keep.connection === 'other' || gone.connection === 'other'
        ? ['', '']
        : [keep.connection, gone.connection.replaceAll('-', ' ')],
      [keep.role, gone.role],
      [schoolName(keep.school), schoolName(gone.school)],
    ]),
  };
}

function movedPatch(journal: Journal, move: Move<PersonId>, at: Instant) {
  const kept = <T extends Stamped>(before: T, after: T): T =>
    after === before ? before : stamped(after, at);
  return {
    entries: changedValues(journal.entries, entry => movePersonInEntry(entry, move)),
    revisions: changedValues(journal.revisions, revision => movePersonInRevision(revision, move)),
    circles: changedValues(journal.circles, circle => kept(circle, movePersonInCircle(circle, move))),
    conversations: changedValues(journal.conversations, conversation =>
      kept(conversation, movePersonInConversation(conversation, move)),
    ),
    reviews: changedValues(journal.reviews, review => kept(review, movePersonInReview(review, move))),
  } satisfies Patch<Journal>;
}
