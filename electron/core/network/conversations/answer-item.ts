import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { ConversationView } from '../../../../shared/contract/network';
import type { Conversation } from '../../../../shared/domain/conversation';
import { blankContent, type Entry, type EntryContent } from '../../../../shared/domain/entry';
import { type AgendaItemId, asId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import { type Instant, type LocalDate, localDateOf } from '../../../../shared/domain/time';
import { newEntry, withAnswered } from '../../journal/entries';
import type { OpenJournal } from '../../journal/open-journal';
import { withTie } from '../names/mentions';
import { labelFor } from '../names/suggest-names';
import { requireRecord } from '../records/stamps';
import { changeConversation } from './change-conversation';

/**
 * Writes the answer to a question on the agenda as advice, ticks the line and has the question answered: all of it or
 * nothing. Fails with `not-found` when the line, the question or the giver is gone, with `bad-input` for an empty answer,
 * with `not-allowed` for a conversation in the bin.
 */
export async function answerItem(open: OpenJournal, input: Input<'answerItem'>): Promise<ConversationView> {
  if (input.title.trim() === '' && input.body.trim() === '') throw new JournalError('bad-input');
  return changeConversation(open, input.id, (conversation, journal, at) => {
    if (conversation.binnedAt !== null) throw new JournalError('not-allowed');
    const question = questionAt(journal, conversation, input.item);
    const given =
      input.giver === null
        ? null
        : { giver: input.giver, label: labelFor(open, requireRecord(journal.people, input.giver)) };
    const content: EntryContent = {
      ...blankContent('advice', dayOfAnswer(conversation, at)),
      title: input.title,
      body: input.body,
      themes: question.themes,
      people: given === null ? [] : [given.label],
      answers: [question.id],
      followUp: input.followUp,
      conversation: conversation.id,
    };
    const written = newEntry({ journal, ...open }, content, asId.entry(open.world.newId()), at);
    const answer = given === null ? written : withTie(written, given.label, given.giver);
    return {
      conversation: { ...conversation, agenda: ticked(conversation, input.item) },
      entries: Object.values(withAnswered(journal.entries, answer, at)),
    };
  });
}

/** The day of the conversation; today for an answer that came before it. */
function dayOfAnswer({ date }: Conversation, now: Instant): LocalDate {
  const today = localDateOf(now);
  return date > today ? today : date;
}

function questionAt(journal: Journal, { agenda }: Conversation, wanted: AgendaItemId): Entry {
  const subject = agenda.find(item => item.id === wanted)?.subject;
  const question = subject?.kind === 'question' ? journal.entries[subject.entry] : undefined;
  if (question === undefined || question.binnedAt !== null) throw new JournalError('not-found');
  return question;
}

function ticked({ agenda }: Conversation, wanted: AgendaItemId): Conversation['agenda'] {
  return agenda.map(item => (item.id === wanted ? { ...item, ticked: true } : item));
}
