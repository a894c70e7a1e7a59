import { createTranslator } from 'use-intl/core';
import type { Conversation } from '../../../../shared/domain/conversation';
import { conversationName } from '../../../../shared/domain/conversation-name';
import type { Journal } from '../../../../shared/domain/journal';
import { type LocalDate, localDateOf } from '../../../../shared/domain/time';
import { conversations } from '../../../../shared/messages/en-GB/conversations';
import { people } from '../../../../shared/messages/en-GB/people';
import { personDeskDocument } from '../../../../shared/messages/en-GB/person-desk-document';

const locale = 'en-GB';

/** Words of what the person desk gives out. */
export const say = createTranslator({
  locale,
  messages: { personDeskDocument },
  namespace: 'personDeskDocument',
});

/** How the head knows somebody, in words. */
export const sayConnection = createTranslator({
  locale,
  messages: { people },
  namespace: 'people.connection',
});

const sayName = createTranslator({
  locale,
  messages: { conversations },
  namespace: 'conversations.name',
});

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
  return conversationName(naming, sayName);
}

/** A day as it is read: `5 October 2026`. */
export function spokenDay(date: LocalDate): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** The day of an instant, where the head is. */
export function spokenInstant(at: number): string {
  return spokenDay(localDateOf(at));
}
