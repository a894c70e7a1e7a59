import type { Handlers } from '../../handlers';
import type { OpenJournal } from '../../journal/open-journal';
import { requireRecord } from '../records/stamps';
import { answerItem } from './answer-item';
import { conversationView } from './conversation-view';
import {
  createConversation,
  listConversations,
  saveConversation,
  setActionDone,
  startConversation,
} from './conversations';
import { endConversation } from './ending';

/** What the renderer can do with conversations, their agendas and actions. */
export function conversationHandlers(
  current: () => OpenJournal,
): Handlers<
  | 'listConversations'
  | 'getConversation'
  | 'createConversation'
  | 'saveConversation'
  | 'startConversation'
  | 'endConversation'
  | 'answerItem'
  | 'setActionDone'
> {
  return {
    listConversations: input => listConversations(current(), input),
    getConversation: ({ id }) =>
      conversationView(current(), requireRecord(current().vault.db.data.conversations, id)),
    createConversation: input => createConversation(current(), input),
    saveConversation: input => saveConversation(current(), input),
    startConversation: input => startConversation(current(), input),
    endConversation: input => endConversation(current(), input),
    answerItem: input => answerItem(current(), input),
    setActionDone: input => setActionDone(current(), input),
  };
}
