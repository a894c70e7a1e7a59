import { JournalError } from '../../../../shared/contract/errors';
import type { Input, Output } from '../../../../shared/contract/methods';
import type { ConversationView } from '../../../../shared/contract/network';
import { withSubjects } from '../../../../shared/domain/agenda';
import {
  type Conversation,
  type ConversationContent,
  isUntouched,
  newConversation,
} from '../../../../shared/domain/conversation';
import { asId, type TemplateId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import { type LocalDate, localDateOf } from '../../../../shared/domain/time';
import { writeDate } from '../../../../shared/domain/write-date';
import { spokenLanguage } from '../../../../shared/messages/spoken-language';
import type { OpenJournal } from '../../journal/open-journal';
import { refreshRecords } from '../../journal/refresh';
import { templatesOf } from '../../journal/templates';
import { byLatest, bySoonest, conversationRow, isHeld } from '../records/rows';
import { newStamps, requireRecord, requireRevision } from '../records/stamps';
import { changeConversation } from './change-conversation';
import { conversationView } from './conversation-view';
import { ticksAfterwards } from './ending';
import { gatheredFor, subjectsOf } from './gather';
import { requireSound } from './sound-conversation';

/** Conversations to come, soonest first, or those held, newest first; one window on them. */
export function listConversations(
  open: OpenJournal,
  { which, offset, limit }: Input<'listConversations'>,
): Output<'listConversations'> {
  const wanted = Object.values(open.vault.db.data.conversations)
    .filter(conversation => conversation.binnedAt === null && isHeld(conversation) === (which === 'held'))
    .sort(which === 'held' ? byLatest : bySoonest);
  const rows = wanted.slice(offset, offset + limit).map(conversation => conversationRow(open, conversation));
  return { total: wanted.length, rows };
}

/** Makes a conversation, its notes from a template if one is named, its agenda of all that waits if that is wished. */
export async function createConversation(
  open: OpenJournal,
  { date, content, template, gather }: Input<'createConversation'>,
): Promise<ConversationView> {
  const id = asId.conversation(open.world.newId());
  await open.vault.patch(journal => {
    const plain: Conversation = {
      ...newConversation,
      ...(template === null ? {} : startingText(journal, template, date)),
      ...content,
      ...(content.people === undefined ? {} : { people: [...new Set(content.people)] }),
      date,
      id,
      ...newStamps(open.world.now()),
      startedAt: null,
      endedAt: null,
    };
    requireSound(journal, plain, null);
    return { conversations: { [id]: gather ? withGathered(open, plain) : plain } };
  });
  refreshRecords(open, { records: [{ kind: 'conversation', id }] });
  return conversationView(open, requireRecord(open.vault.db.data.conversations, id));
}

/** Keeps changes to a conversation. A question that is ticked after the end was asked all the same. */
export async function saveConversation(
  open: OpenJournal,
  { id, revision, changes }: Input<'saveConversation'>,
): Promise<ConversationView> {
  return changeConversation(open, id, (before, journal, at) => {
    requireRevision(before, revision);
    const next: Conversation = { ...before, ...changes };
    const conversation = { ...next, people: [...new Set(next.people)] };
    requireSound(journal, conversation, before);
    return { conversation, entries: ticksAfterwards(open, before, conversation, at) };
  });
}

/**
 * Opens the agenda as a checklist, or with `takeBack` has it planned again, as long as it is untouched. Nothing changes when
 * it is so already. Fails with `not-allowed` for one that was held, is in the bin, or is to be taken back and was written in.
 */
export async function startConversation(
  open: OpenJournal,
  { id, takeBack }: Input<'startConversation'>,
): Promise<ConversationView> {
  return changeConversation(open, id, (conversation, _, at) => {
    if (isHeld(conversation) || conversation.binnedAt !== null) throw new JournalError('not-allowed');
    if ((conversation.startedAt === null) === takeBack) return null;
    const written = open.network.entriesIn(id).length;
    if (takeBack && !isUntouched(conversation, written)) throw new JournalError('not-allowed');
    return { conversation: { ...conversation, startedAt: takeBack ? null : at } };
  });
}

/** Says that an action is done, today unless it was already, or that it is not. Fails with `not-found`. */
export async function setActionDone(
  open: OpenJournal,
  { conversation: id, action: wanted, done }: Input<'setActionDone'>,
): Promise<void> {
  await changeConversation(open, id, (conversation, _, at) => {
    const action = conversation.actions.find(candidate => candidate.id === wanted);
    if (action === undefined) throw new JournalError('not-found');
    if ((action.doneOn !== null) === done) return null;
    const settled = { ...action, doneOn: done ? localDateOf(at) : null };
    const actions = conversation.actions.map(other => (other === action ? settled : other));
    return { conversation: { ...conversation, actions } };
  });
}

function withGathered(open: OpenJournal, conversation: Conversation): Conversation {
  const subjects = subjectsOf(gatheredFor(open, conversation));
  const newItemId = () => asId.agendaItem(open.world.newId());
  return { ...conversation, agenda: withSubjects(conversation.agenda, subjects, newItemId) };
}

/** Title and notes of a template, with the day of the conversation in it. Fails with `not-found`. */
function startingText(
  journal: Journal,
  id: TemplateId,
  date: LocalDate,
): Pick<ConversationContent, 'title' | 'notes'> {
  const template = templatesOf(journal).find(candidate => candidate.id === id);
  if (template?.kind !== 'conversation') throw new JournalError('not-found');
  const parts = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const spoken = writeDate(date, parts, spokenLanguage());
  const fill = (text: string) => text.replaceAll('{{date}}', spoken);
  return { title: fill(template.title), notes: fill(template.body) };
}
