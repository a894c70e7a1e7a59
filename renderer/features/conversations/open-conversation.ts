import { useQueryClient } from '@tanstack/react-query';
import type { ConversationView, RecordRef } from '../../../shared/contract/network';
import type { Conversation, ConversationContent } from '../../../shared/domain/conversation';
import type { EntryId } from '../../../shared/domain/ids';
import type { LocalDate } from '../../../shared/domain/time';
import { api, putConversation } from '../../api';
import { type RecordDraft, useViewDraft } from '../../records';
import { useDay } from '../../words';
import type { PlannedWith } from './planned-with';

/** Where a conversation leads. */
export type ConversationPorts = {
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
  readonly onPlan: (planned: PlannedWith) => void;
};

/** A conversation on its page: as the disk has it, as it is being written, and what can be done with it. */
export type OpenConversation = {
  readonly view: ConversationView;
  readonly draft: RecordDraft<ConversationContent>;
  readonly today: LocalDate;
  /** It is in the bin. */
  readonly isReadOnly: boolean;
  readonly ports: ConversationPorts;
  /** Does something with the conversation once everything typed is on the disk, and shows what came of it. */
  readonly act: (work: () => Promise<ConversationView>) => Promise<void>;
};

export function useOpenConversation(view: ConversationView, ports: ConversationPorts): OpenConversation {
  const client = useQueryClient();
  const today = useDay();
  const { id } = view.conversation;
  const draft = useViewDraft<ConversationView, ConversationContent>({
    name: `conversation-${id}`,
    view,
    kept: ({ conversation }) => ({ revision: conversation.revision, content: contentOf(conversation) }),
    put: putConversation,
    save: (changes, revision) => api.saveConversation({ id, revision, changes }),
    load: () => api.getConversation({ id }),
  });
  return {
    view,
    draft,
    today,
    isReadOnly: view.conversation.binnedAt !== null,
    ports,
    act: async work => {
      await draft.flush();
      putConversation(client, await work());
    },
  };
}

function contentOf(conversation: Conversation): ConversationContent {
  const { kind, title, people, circle, place, date, time, minutes, help, agenda, notes, actions } =
    conversation;
  return { kind, title, people, circle, place, date, time, minutes, help, agenda, notes, actions };
}
