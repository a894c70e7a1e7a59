import type { Conversation, ConversationKind } from '../../../shared/domain/conversation';
import type { Journal } from '../../../shared/domain/journal';
import type { CalendarSource } from './write-calendar';

const kindWords = {
  visit: 'Visit',
  call: 'Call',
  meeting: 'Meeting',
  coaching: 'Coaching',
} as const satisfies Record<ConversationKind, string>;

/** What a calendar shows of a conversation: its title or, without one, what it is and with whom; and where. */
export function sourceOf(journal: Journal, conversation: Conversation): CalendarSource {
  const { people, circles, schools } = journal;
  const { kind, title, circle, place } = conversation;
  const names = conversation.people.flatMap(id => people[id]?.name ?? []);
  const group = circle === null ? undefined : circles[circle]?.name;
  const whom = [...names, ...(group === undefined ? [] : [group])].join(', ');
  const what = kindWords[kind];
  return {
    conversation,
    summary: title.trim() !== '' ? title.trim() : whom === '' ? what : `${what}: ${whom}`,
    place: place === null ? '' : (schools[place]?.name ?? ''),
  };
}
