import { useTranslations } from 'use-intl';
import type { ConversationRow } from '../../shared/contract/network';
import { conversationName } from '../../shared/domain/conversation-name';
import { spokenLanguage } from '../../shared/messages/spoken-language';
import { shortNames } from './names';

/** What a conversation is named after. */
export type Nameable = Pick<ConversationRow, 'kind' | 'title' | 'people' | 'circle' | 'place'>;

/**
 * Says what a conversation is called: by its title, or by whom it is with: `Visit to Mary Postlethwaite-Cunningham`.
 * `short` calls people as the head does: `Visit to Mary`.
 */
export function useConversationName(): (conversation: Nameable, length?: 'full' | 'short') => string {
  const t = useTranslations('conversations.name');
  return (conversation, length = 'full') => {
    const { people, circle, place } = conversation;
    const names = people.map(person => person.name);
    const naming = {
      ...conversation,
      people: length === 'full' ? names : shortNames(names),
      circle: circle?.name ?? null,
      place: place?.name ?? null,
    };
    return conversationName(naming, t, spokenLanguage());
  };
}

/** Says when it is: `tomorrow at 09:30`, or the day alone while no time is known. */
export function useConversationDay(): (day: string, time: ConversationRow['time']) => string {
  const t = useTranslations('words.day');
  return (day, time) => (time === null ? day : t('at', { day, time }));
}
