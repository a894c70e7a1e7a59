import type { ConversationView } from '../../../../shared/contract/network';
import type { Conversation } from '../../../../shared/domain/conversation';
import type { Entry } from '../../../../shared/domain/entry';
import type { ConversationId, EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Instant } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { refreshRecords } from '../../journal/refresh';
import { requireRecord, stamped } from '../records/stamps';
import { conversationView } from './conversation-view';

/** What becomes of a conversation, and of entries with it. */
export type ConversationChange = {
  readonly conversation: Conversation;
  /** New ones, and those that changed. */
  readonly entries?: readonly Entry[];
};

/**
 * Keeps what `plan` makes of a conversation and of entries, all of it or nothing. With `null` everything stays as it is,
 * the revision too. Fails with `not-found`, and with whatever `plan` throws.
 */
export async function changeConversation(
  open: OpenJournal,
  id: ConversationId,
  plan: (conversation: Conversation, journal: Journal, at: Instant) => ConversationChange | null,
): Promise<ConversationView> {
  const touched: { isKept: boolean; entries: readonly EntryId[] } = { isKept: false, entries: [] };
  await open.vault.patch(journal => {
    const at = open.world.now();
    const change = plan(requireRecord(journal.conversations, id), journal, at);
    if (change === null) return {};
    const { conversation, entries = [] } = change;
    touched.isKept = true;
    touched.entries = entries.map(entry => entry.id);
    return {
      conversations: { [id]: stamped(conversation, at) },
      entries: Object.fromEntries(entries.map(entry => [entry.id, entry])),
    };
  });
  const { isKept, entries } = touched;
  if (isKept) refreshRecords(open, { records: [{ kind: 'conversation', id }], entries });
  return conversationView(open, requireRecord(open.vault.db.data.conversations, id));
}
