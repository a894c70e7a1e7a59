import { JournalError } from '../../../../shared/contract/errors';
import { isSoundAgenda, subjectKey, subjectKeysOn } from '../../../../shared/domain/agenda';
import type { AgendaSubject, Conversation } from '../../../../shared/domain/conversation';
import type { Journal } from '../../../../shared/domain/journal';
import { requireRecord } from '../records/stamps';

/**
 * Fails with `bad-input` when `next` contradicts itself, and with `not-found` when it names what is not there. Lines that
 * were on the agenda `before` may lead to what was erased since.
 */
export function requireSound(journal: Journal, next: Conversation, before: Conversation | null): void {
  const actionIds = new Set(next.actions.map(action => action.id));
  if (!isSoundAgenda(next) || actionIds.size !== next.actions.length) throw new JournalError('bad-input');
  for (const person of next.people) requireRecord(journal.people, person);
  for (const { owner } of next.actions) {
    if (owner.kind === 'person') requireRecord(journal.people, owner.person);
  }
  if (next.circle !== null) requireRecord(journal.circles, next.circle);
  if (next.place !== null) requireRecord(journal.schools, next.place);
  const known = subjectKeysOn(before?.agenda ?? []);
  for (const { subject } of next.agenda) {
    if (!known.has(subjectKey(subject) ?? '')) requireSubject(journal, subject);
  }
}

/** Fails when a new line of an agenda leads nowhere or to the wrong kind of entry. */
function requireSubject({ entries, conversations }: Journal, subject: AgendaSubject): void {
  switch (subject.kind) {
    case 'question':
      if (requireRecord(entries, subject.entry).kind !== 'question') throw new JournalError('bad-input');
      return;
    case 'look-back': {
      const { kind } = requireRecord(entries, subject.entry);
      if (kind !== 'advice' && kind !== 'practice') throw new JournalError('bad-input');
      return;
    }
    case 'action': {
      const { actions } = requireRecord(conversations, subject.conversation);
      if (!actions.some(({ id }) => id === subject.action)) throw new JournalError('not-found');
      return;
    }
    case 'point':
      return;
  }
}
