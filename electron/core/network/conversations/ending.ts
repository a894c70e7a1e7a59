import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { ConversationView } from '../../../../shared/contract/network';
import { tickedQuestions } from '../../../../shared/domain/agenda';
import type { Conversation } from '../../../../shared/domain/conversation';
import type { Entry } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import type { Instant } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { markAsked, takeBackAsked } from './asking';
import { changeConversation } from './change-conversation';

type Questions = Pick<OpenJournal, 'vault' | 'relations'>;

/**
 * Says that a conversation is over: what came up and got no answer was asked, the rest waits on. With `reopen` takes back
 * just that. Nothing changes when it is so already. Fails with `not-allowed` for one in the bin.
 */
export async function endConversation(
  open: OpenJournal,
  { id, reopen }: Input<'endConversation'>,
): Promise<ConversationView> {
  return changeConversation(open, id, (conversation, _, at) => {
    const { endedAt, agenda, binnedAt } = conversation;
    if (binnedAt !== null) throw new JournalError('not-allowed');
    if ((endedAt === null) === reopen) return null;
    const ticked = tickedQuestions(agenda);
    return {
      conversation: { ...conversation, endedAt: reopen ? null : at },
      entries:
        endedAt === null ? asked(open, conversation, ticked, at, at) : unasked(open, ticked, endedAt, at),
    };
  });
}

/** What ticking and unticking questions after the end makes of them; nothing while a conversation is not held. */
export function ticksAfterwards(
  open: Questions,
  before: Conversation,
  after: Conversation,
  now: Instant,
): readonly Entry[] {
  const { endedAt } = before;
  if (endedAt === null) return [];
  const was = new Set(tickedQuestions(before.agenda));
  const is = new Set(tickedQuestions(after.agenda));
  return [
    ...asked(
      open,
      after,
      [...is].filter(id => !was.has(id)),
      endedAt,
      now,
    ),
    ...unasked(
      open,
      [...was].filter(id => !is.has(id)),
      endedAt,
      now,
    ),
  ];
}

/** Those of `ids` that change by having been asked at `at` in `conversation`. */
function asked(
  open: Questions,
  conversation: Conversation,
  ids: readonly EntryId[],
  at: Instant,
  now: Instant,
): readonly Entry[] {
  const answeredHere = (id: EntryId) =>
    open.relations.answering(id).some(answer => answer.conversation === conversation.id);
  const unanswered = ids.filter(id => !answeredHere(id));
  return changed(open, unanswered, question => markAsked(question, at, now));
}

/** Those of `ids` that are open again once their being asked at `at` is taken back. */
function unasked(open: Questions, ids: readonly EntryId[], at: Instant, now: Instant): readonly Entry[] {
  return changed(open, ids, question => takeBackAsked(question, at, now));
}

/** What `change` makes of the entries out of the bin; those it leaves as they are are left out. */
function changed(
  { vault }: Questions,
  ids: readonly EntryId[],
  change: (entry: Entry) => Entry,
): readonly Entry[] {
  return ids.flatMap(id => {
    const entry = vault.db.data.entries[id];
    if (entry === undefined || entry.binnedAt !== null) return [];
    const next = change(entry);
    return next === entry ? [] : [next];
  });
}
