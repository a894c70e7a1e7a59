import type { Conversation } from '../../../shared/domain/conversation';
import { conversationName } from '../../../shared/domain/conversation-name';
import type { Journal } from '../../../shared/domain/journal';
import { spokenLanguage } from '../../../shared/messages/spoken-language';
import { documentWords } from '../document-words';
import type { CalendarSource } from './write-calendar';

/** What a calendar shows of a conversation: what it is called everywhere in the app, and where it is. */
export function sourceOf(journal: Journal, conversation: Conversation): CalendarSource {
  const { people, circles, schools } = journal;
  const place = conversation.place === null ? null : (schools[conversation.place]?.name ?? null);
  const naming = {
    ...conversation,
    people: conversation.people.flatMap(id => people[id]?.name ?? []),
    circle: conversation.circle === null ? null : (circles[conversation.circle]?.name ?? null),
    place,
  };
  const summary = conversationName(naming, documentWords().conversationName, spokenLanguage());
  return { conversation, summary, place: place ?? '' };
}
