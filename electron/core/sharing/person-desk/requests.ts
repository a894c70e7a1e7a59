import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { RequestRow } from '../../../../shared/contract/sharing';
import type { Journal } from '../../../../shared/domain/journal';
import { dueOn } from '../../../../shared/domain/sharing/due-date';
import {
  type RequestId,
  requestMonths,
  type SubjectRequest,
} from '../../../../shared/domain/sharing/person-desk';
import { daysBetween, type LocalDate, localDateOf } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { requireRecord } from '../../network/records/stamps';

/** Requests of everybody: the open ones first, each list by when it is due. */
export function requestRows(journal: Journal, today: LocalDate): readonly RequestRow[] {
  const rows = Object.values(journal.subjectRequests).map(request => rowOf(journal, request, today));
  return rows.sort(
    (a, b) => Number(a.answeredOn !== null) - Number(b.answeredOn !== null) || compareText(a.dueOn, b.dueOn),
  );
}

/** Fails with `not-found` for somebody who is not there, and with `bad-input` for a day that is to come. */
export async function openRequest(
  open: OpenJournal,
  { person, receivedOn, dueOn: chosen, note }: Input<'openRequest'>,
): Promise<RequestRow> {
  const at = open.world.now();
  if (receivedOn > localDateOf(at)) throw new JournalError('bad-input');
  const request: SubjectRequest = {
    id: open.world.newId() as RequestId,
    person,
    receivedOn,
    dueOn: chosen ?? dueOn(receivedOn, requestMonths),
    note: note.trim(),
    answeredOn: null,
    createdAt: at,
  };
  requireSound(request);
  await open.vault.patch(journal => {
    requireRecord(journal.people, person);
    return { subjectRequests: { [request.id]: request } };
  });
  return told(open, request.id);
}

/** Fails with `not-found`, and with `bad-input` for an answer before it was asked, or on a day that is to come. */
export async function saveRequest(
  open: OpenJournal,
  { id, changes }: Input<'saveRequest'>,
): Promise<RequestRow> {
  const today = localDateOf(open.world.now());
  if ((changes.answeredOn ?? today) > today) throw new JournalError('bad-input');
  await open.vault.patch(({ subjectRequests }) => {
    const next = { ...requireRecord(subjectRequests, id), ...changes };
    requireSound(next);
    return { subjectRequests: { [id]: next } };
  });
  return told(open, id);
}

/** Nothing is due or answered before it was asked. */
function requireSound({ receivedOn, dueOn: due, answeredOn }: SubjectRequest): void {
  if (due < receivedOn || (answeredOn !== null && answeredOn < receivedOn))
    throw new JournalError('bad-input');
}

function told({ vault, world }: OpenJournal, id: RequestId): RequestRow {
  world.emit('sharingChanged', null);
  const journal = vault.db.data;
  return rowOf(journal, requireRecord(journal.subjectRequests, id), localDateOf(world.now()));
}

function rowOf({ people }: Journal, request: SubjectRequest, today: LocalDate): RequestRow {
  return {
    ...request,
    personName: people[request.person]?.name ?? '',
    daysLeft: daysBetween(today, request.dueOn),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
