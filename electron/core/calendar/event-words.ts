import { createTranslator } from 'use-intl/core';
import type { Conversation } from '../../../shared/domain/conversation';
import { conversationName } from '../../../shared/domain/conversation-name';
import type { Journal } from '../../../shared/domain/journal';
import { conversations } from '../../../shared/messages/en-GB/conversations';
import type { CalendarSource } from './write-calendar';

const say = createTranslator({
  locale: 'en-GB',
  messages: { conversations },
  namespace: 'conversations.name',
});

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
  return { conversation, summary: conversationName(naming, say), place: place ?? '' };
}
