import type { Conversation } from '../../../../shared/domain/conversation';
import { conversationName } from '../../../../shared/domain/conversation-name';
import type { Journal } from '../../../../shared/domain/journal';
import { type LocalDate, localDateOf } from '../../../../shared/domain/time';
import { writeDate } from '../../../../shared/domain/write-date';
import { spokenLanguage } from '../../../../shared/messages/spoken-language';
import { documentWords } from '../../document-words';

type Words = ReturnType<typeof documentWords>;

/** Words of what the person desk gives out. */
export const deskWords = (): Words['personDesk'] => documentWords().personDesk;

/** How the head knows somebody, in words. */
export const connectionWords = (): Words['connection'] => documentWords().connection;

/** What a conversation is called everywhere in the app. */
export function nameOfConversation(
  { people: known, circles, schools }: Journal,
  conversation: Conversation,
): string {
  const naming = {
    ...conversation,
    people: conversation.people.flatMap(id => known[id]?.name ?? []),
    circle: conversation.circle === null ? null : (circles[conversation.circle]?.name ?? null),
    place: conversation.place === null ? null : (schools[conversation.place]?.name ?? null),
  };
  return conversationName(naming, documentWords().conversationName, spokenLanguage());
}

/** A day as it is read: `5 October 2026`. */
export function spokenDay(date: LocalDate): string {
  return writeDate(date, { day: 'numeric', month: 'long', year: 'numeric' }, spokenLanguage());
}

/** The day of an instant, where the head is. */
export function spokenInstant(at: number): string {
  return spokenDay(localDateOf(at));
}
