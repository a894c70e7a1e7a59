import { useTranslations } from 'use-intl';
import type { ConversationRow } from '../../shared/contract/network';
import { nameList, shortNames } from './names';

/** What a conversation is named after. */
export type Nameable = Pick<ConversationRow, 'kind' | 'title' | 'people' | 'circle' | 'place'>;

/** Names said in full; of more people than this the rest are counted. */
const mostNamed = 3;

/**
 * Says what a conversation is called: by its title, or by whom it is with: `Visit to Mary Postlethwaite-Cunningham`.
 * `short` calls people as the head does: `Visit to Mary`.
 */
export function useConversationName(): (conversation: Nameable, length?: 'full' | 'short') => string {
  const t = useTranslations('conversations.name');
  return (conversation, length = 'full') => {
    const { kind, title, people, circle, place } = conversation;
    if (title.trim() !== '') return title.trim();
    const names = people.map(person => person.name);
    if (names.length > 0) {
      const said = length === 'full' ? names : shortNames(names);
      const rest = said.length - mostNamed;
      const whom =
        rest > 1 ? t('others', { names: said.slice(0, mostNamed).join(', '), count: rest }) : nameList(said);
      return t(`with.${kind}`, { whom });
    }
    if (circle !== null) return t(`of.${kind}`, { circle: circle.name });
    if (place !== null) return t(`at.${kind}`, { place: place.name });
    return t(`alone.${kind}`);
  };
}

/** Says when it is: `tomorrow at 09:30`, or the day alone while no time is known. */
export function useConversationDay(): (day: string, time: ConversationRow['time']) => string {
  const t = useTranslations('words.day');
  return (day, time) => (time === null ? day : t('at', { day, time }));
}
