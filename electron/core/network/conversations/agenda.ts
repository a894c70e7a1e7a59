import type { ActionRow, AgendaLine, ConversationRow } from '../../../../shared/contract/network';
import type { AgendaItem, AgendaSubject, Conversation } from '../../../../shared/domain/conversation';
import type { Entry } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import { summaryOf } from '../../journal/summary';
import { actionRow, byLatest, conversationRow, isHeld, type RowSource } from '../records/rows';

/** The agenda of a conversation, each line with what it leads to. What was erased is shown as gone. */
export function agendaLines(open: RowSource, conversation: Conversation): readonly AgendaLine[] {
  const before = lastAsked(open, conversation);
  return conversation.agenda.map(item => {
    const entry = entryOf(open, item);
    return {
      item,
      entry: entry === null ? null : summaryOf(entry),
      answers: item.subject.kind === 'question' ? answersTo(open, item.subject.entry, conversation) : [],
      askedBefore: item.subject.kind === 'question' ? rowOf(open, before.get(item.subject.entry)) : null,
      action: item.subject.kind === 'action' ? carriedAction(open, item.subject) : null,
    };
  });
}

function entryOf({ vault }: RowSource, { subject }: AgendaItem): Entry | null {
  if (subject.kind !== 'question' && subject.kind !== 'look-back') return null;
  return vault.db.data.entries[subject.entry] ?? null;
}

function answersTo(
  { relations }: RowSource,
  question: EntryId,
  { id }: Conversation,
): readonly AgendaLine['answers'][number][] {
  return [...relations.answering(question)]
    .sort((a, b) => a.createdAt - b.createdAt)
    .map(answer => ({ entry: summaryOf(answer), here: answer.conversation === id }));
}

function carriedAction(
  open: RowSource,
  { conversation, action }: Extract<AgendaSubject, { readonly kind: 'action' }>,
): ActionRow | null {
  const agreedIn = open.vault.db.data.conversations[conversation];
  const agreed = agreedIn?.actions.find(({ id }) => id === action);
  return agreedIn === undefined || agreed === undefined ? null : actionRow(open, agreedIn, agreed);
}

/** For each question on the agenda, the latest other conversation in which it came up. */
function lastAsked({ vault }: RowSource, { id, agenda }: Conversation): ReadonlyMap<EntryId, Conversation> {
  const wanted = new Set(agenda.flatMap(({ subject }) => (subject.kind === 'question' ? subject.entry : [])));
  const found = new Map<EntryId, Conversation>();
  if (wanted.size === 0) return found;
  for (const other of Object.values(vault.db.data.conversations)) {
    if (other.id === id || other.binnedAt !== null || !isHeld(other)) continue;
    for (const { subject, ticked } of other.agenda) {
      if (!ticked || subject.kind !== 'question' || !wanted.has(subject.entry)) continue;
      const known = found.get(subject.entry);
      if (known === undefined || byLatest(other, known) < 0) found.set(subject.entry, other);
    }
  }
  return found;
}

function rowOf(open: RowSource, conversation: Conversation | undefined): ConversationRow | null {
  return conversation === undefined ? null : conversationRow(open, conversation);
}
