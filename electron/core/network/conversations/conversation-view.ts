import type { ConversationView } from '../../../../shared/contract/network';
import type { Conversation } from '../../../../shared/domain/conversation';
import { schoolYearOf } from '../../../../shared/domain/school-year';
import { localDateOf } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { summaryOf } from '../../journal/summary';
import { exchangeWith } from '../index/giving';
import { actionRow, conversationRow } from '../records/rows';
import { agendaLines } from './agenda';
import { gatheredFor } from './gather';

/** `conversation` with all that surrounds it on its page. */
export function conversationView(open: OpenJournal, conversation: Conversation): ConversationView {
  const thisYear = schoolYearOf(localDateOf(open.world.now()));
  const entries = [...open.network.entriesIn(conversation.id)].sort((a, b) => a.createdAt - b.createdAt);
  return {
    conversation,
    row: conversationRow(open, conversation),
    agenda: agendaLines(open, conversation),
    gathered: gatheredFor(open, conversation),
    actions: conversation.actions.map(action => actionRow(open, conversation, action)),
    entries: entries.map(summaryOf),
    exchange: exchangeWith(open, conversation.people, thisYear.from),
  };
}
