import type { ConversationKind } from './conversation';
import type { Language } from './language';
import { nameList } from './name-list';

/** What a conversation is named after, names as they are to be said; `null` for no circle and no place. */
export type ConversationNaming = {
  readonly kind: ConversationKind;
  readonly title: string;
  readonly people: readonly string[];
  readonly circle: string | null;
  readonly place: string | null;
};

/** What the texts `conversations.name` take; each of them takes some of it. */
type NameParts = {
  readonly whom: string;
  readonly circle: string;
  readonly place: string;
  readonly names: string;
  readonly count: number;
};

type NameText = `${'with' | 'of' | 'at' | 'alone'}.${ConversationKind}` | 'others';

/** Names said in full; of more people than this the rest are counted. */
const mostNamed = 3;

/**
 * What a conversation is called: its title or, without one, what it is and with whom, of which circle or where.
 * `say` gives one of the texts `conversations.name` with its parts put in.
 */
export function conversationName(
  { kind, title, people, circle, place }: ConversationNaming,
  say: (text: NameText, parts: NameParts) => string,
  language: Language,
): string {
  const parts = { whom: '', circle: circle ?? '', place: place ?? '', names: '', count: 0 };
  if (title.trim() !== '') return title.trim();
  if (people.length > 0) {
    const count = people.length - mostNamed;
    const names = people.slice(0, mostNamed).join(', ');
    const whom = count > 1 ? say('others', { ...parts, names, count }) : nameList(people, language);
    return say(`with.${kind}`, { ...parts, whom });
  }
  const after = circle !== null ? 'of' : place !== null ? 'at' : 'alone';
  return say(`${after}.${kind}`, parts);
}
