import { JournalError } from '../../../../shared/contract/errors';
import type { Entry } from '../../../../shared/domain/entry';
import type { PersonId, SchoolId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import { hasSameKeys, type KeptCard } from '../../../../shared/domain/sharing/card';
import type { Decision } from '../../../../shared/domain/sharing/decision';
import { type Subject, subjectKey } from '../../../../shared/domain/sharing/finding';
import type { PseudonymKey } from '../../../../shared/domain/sharing/pseudonym-key';
import type { ShareRecipient } from '../../../../shared/domain/sharing/recipient';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import { nobody } from '../../journal/erasing/erased-pseudonyms';
import type { Patch } from '../../vault';
import { changedValues } from '../records/changed-values';
import { undoWithEntries } from '../records/undo-entries';
import { type Move, movePersonInEntry, moveSchoolIn } from './moving';

/** What sharing keeps of somebody who becomes somebody else: card, requests, pseudonyms, what is got ready and what left. */
export function movedPersonShared(journal: Journal, { from, to }: Move<PersonId>) {
  const { cards, subjectRequests, handovers } = journal;
  const moveRecipient = (recipient: ShareRecipient): ShareRecipient =>
    recipient.kind === 'subject' && recipient.person === from ? { ...recipient, person: to } : recipient;
  return {
    ...movedSubject(journal, { kind: 'person', id: from }, { kind: 'person', id: to }, moveRecipient),
    mergeUndo: movedUndo(journal, entry => movePersonInEntry(entry, { from, to })),
    cards: movedCard(cards, { from, to }),
    subjectRequests: changedValues(subjectRequests, request =>
      request.person === from ? { ...request, person: to } : request,
    ),
    handovers: changedValues(handovers, handover => {
      const recipient = moveRecipient(handover.recipient);
      if (recipient === handover.recipient && !handover.members.some(({ person }) => person === from))
        return handover;
      const members = handover.members.map(one => (one.person === from ? { ...one, person: to } : one));
      return { ...handover, recipient, members };
    }),
  } satisfies Patch<Journal>;
}

/** Of two cards the one that was compared is kept, otherwise the newer. Two different ones that were both compared are the head's to choose from. */
function movedCard(
  cards: Journal['cards'],
  { from, to }: Move<PersonId>,
): Readonly<Record<string, KeptCard | null>> {
  const [gone, own] = [cards[from], cards[to]];
  if (gone === undefined) return {};
  const isDoubtful = own !== undefined && own.comparedAt !== null && gone.comparedAt !== null;
  if (isDoubtful && !hasSameKeys(own.card, gone.card)) throw new JournalError('not-allowed', { cards: true });
  return {
    [from]: null,
    ...(own === undefined || isBetter(gone, own) ? { [to]: { ...gone, person: to } } : {}),
  };
}

function isBetter(one: KeptCard, other: KeptCard): boolean {
  if ((one.comparedAt === null) !== (other.comparedAt === null)) return one.comparedAt !== null;
  return one.addedAt > other.addedAt;
}

/** Likewise of a school: pseudonyms, decisions, and what a merge of notes can bring back. */
export function movedSchoolShared(journal: Journal, { from, to }: Move<SchoolId>) {
  return {
    ...movedSubject(journal, { kind: 'school', id: from }, { kind: 'school', id: to }, same => same),
    mergeUndo: movedUndo(journal, entry => moveSchoolIn(entry, { from, to })),
  } satisfies Patch<Journal>;
}

/** What taking a merge back brings back names who is there by then, and stays at its revision. */
function movedUndo({ mergeUndo }: Journal, move: (entry: Entry) => Entry): Journal['mergeUndo'] {
  return changedValues(mergeUndo, undo => undoWithEntries(undo, move));
}

function movedSubject(
  { pseudonymKeys, sharings }: Journal,
  from: Subject,
  to: Subject,
  moveRecipient: (recipient: ShareRecipient) => ShareRecipient,
) {
  return {
    pseudonymKeys: changedValues(pseudonymKeys, key => movedKey(key, subjectKey(from), subjectKey(to))),
    sharings: changedValues(sharings, sharing => {
      const recipient = moveRecipient(sharing.recipient);
      const pseudonyms = movedKey(sharing.pseudonyms, subjectKey(from), subjectKey(to));
      const decisions = movedDecisions(sharing, subjectKey(from), to);
      const isSame =
        recipient === sharing.recipient &&
        pseudonyms === sharing.pseudonyms &&
        decisions === sharing.decisions;
      return isSame ? sharing : { ...sharing, recipient, pseudonyms, decisions };
    }),
  } satisfies Patch<Journal>;
}

/** Whoever has a pseudonym already keeps it; the other one stays taken. */
function movedKey(key: PseudonymKey, from: string, to: string): PseudonymKey {
  if (!key.given.some(({ subject }) => subject === from)) return key;
  const isKnown = key.given.some(({ subject }) => subject === to);
  const given = key.given.map(one =>
    one.subject === from ? { ...one, subject: isKnown ? nobody : to } : one,
  );
  return { ...key, given };
}

function movedDecisions({ decisions }: Sharing, from: string, to: Subject): Sharing['decisions'] {
  const isFrom = (decision: Decision): boolean =>
    decision.do === 'pseudonymise' && decision.as !== undefined && subjectKey(decision.as) === from;
  const decision: Decision = { do: 'pseudonymise', as: to };
  const moved = changedValues(decisions, kept => (isFrom(kept.decision) ? { ...kept, decision } : kept));
  return Object.keys(moved).length === 0 ? decisions : { ...decisions, ...moved };
}
