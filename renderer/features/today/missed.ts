import { assertNever } from '../../../shared/assert-never';
import type { ConversationRow } from '../../../shared/contract/network';
import type { LocalDate } from '../../../shared/domain/time';
import { api } from '../../api';

/** What became of a conversation whose day has passed. */
export type Missing =
  | { readonly kind: 'held' }
  | { readonly kind: 'moved'; readonly to: LocalDate }
  | { readonly kind: 'dropped' };

/** Keeps what the head said. One that was held is opened as a checklist, to be gone through and ended. */
export async function settleMissed({ id }: ConversationRow, missing: Missing): Promise<void> {
  switch (missing.kind) {
    case 'held':
      await api.startConversation({ id, takeBack: false });
      return;
    case 'moved':
      return move(id, missing.to);
    case 'dropped':
      return api.binRecords({ records: [{ kind: 'conversation', id }] });
    default:
      return assertNever(missing);
  }
}

/** Puts it back as it was. */
export async function takeMissedBack({ id, date }: ConversationRow, missing: Missing): Promise<void> {
  if (missing.kind === 'moved') await move(id, date);
  if (missing.kind === 'dropped') await api.unbinRecords({ records: [{ kind: 'conversation', id }] });
}

async function move(id: ConversationRow['id'], date: LocalDate): Promise<void> {
  const { conversation } = await api.getConversation({ id });
  await api.saveConversation({ id, revision: conversation.revision, changes: { date } });
}
