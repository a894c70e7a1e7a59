import type { Span } from '../../../../shared/contract/network';
import type { Conversation } from '../../../../shared/domain/conversation';
import type { Entry } from '../../../../shared/domain/entry';
import type { ConversationId, ThemeId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import { isHeld } from '../records/rows';

/** What of the network is looked at; `null` for all of it. */
export type GraphFilter = { readonly span: Span | null; readonly theme: ThemeId | null };

/** What happened with people, schools and circles, by their ids. */
export type Activity = {
  /** Conversations that were held. */
  readonly conversations: ReadonlyMap<string, number>;
  readonly entries: ReadonlyMap<string, number>;
  /** Whoever is in an entry or a conversation, planned ones included. */
  readonly seen: ReadonlySet<string>;
  /** Each conversation that was held, of the few people who were in it together. */
  readonly meetings: readonly Conversation[];
};

/** In a larger meeting nobody can be said to have met everybody. */
const meetingLimit = 12;

/** Counts what fits `filter` and is not in the bin. A conversation is on the themes of its agenda and of what was written in it. */
export function activityIn(
  journal: Journal,
  filter: GraphFilter,
  entriesIn: (conversation: ConversationId) => readonly Entry[],
): Activity {
  const conversations = new Map<string, number>();
  const entries = new Map<string, number>();
  const seen = new Set<string>();
  const meetings: Conversation[] = [];
  const count = (counts: Map<string, number>, ids: readonly string[]) => {
    for (const [at, id] of ids.entries()) {
      if (ids.indexOf(id) === at) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  };
  const circleByName = new Map(Object.values(journal.circles).map(({ id, name }) => [foldName(name), id]));
  for (const entry of Object.values(journal.entries)) {
    if (!isLookedAt(entry, filter) || (filter.theme !== null && !entry.themes.includes(filter.theme)))
      continue;
    const named = namedIn(entry, circleByName);
    count(entries, named);
    for (const id of named) seen.add(id);
  }
  for (const conversation of Object.values(journal.conversations)) {
    if (!isLookedAt(conversation, filter) || !isOnTheme(conversation, filter.theme, journal, entriesIn))
      continue;
    const present = presentIn(conversation);
    for (const id of present) seen.add(id);
    if (!isHeld(conversation)) continue;
    count(conversations, present);
    if (conversation.people.length <= meetingLimit) meetings.push(conversation);
  }
  return { conversations, entries, seen, meetings };
}

function isLookedAt({ binnedAt, date }: Entry | Conversation, { span }: GraphFilter): boolean {
  return binnedAt === null && (span === null || (date >= span.from && date <= span.to));
}

/** People by their ties, the school where practice was seen, the circles that an entry is for or waits for. */
function namedIn(entry: Entry, circleByName: ReadonlyMap<string, string>): readonly string[] {
  const { mentions, seenAt, kind, audience, waitsFor } = entry;
  const named: string[] = [];
  for (const { person } of mentions) named.push(person);
  if (kind === 'practice' && seenAt !== null) named.push(seenAt);
  for (const name of audience.kind === 'circles' ? audience.circles : []) {
    const circle = circleByName.get(foldName(name));
    if (circle !== undefined) named.push(circle);
  }
  for (const askable of waitsFor) if (askable.kind === 'circle') named.push(askable.circle);
  return named;
}

function presentIn({ people, circle, place }: Conversation): readonly string[] {
  return [...people, ...(circle === null ? [] : [circle]), ...(place === null ? [] : [place])];
}

function isOnTheme(
  conversation: Conversation,
  theme: ThemeId | null,
  { entries }: Journal,
  entriesIn: (conversation: ConversationId) => readonly Entry[],
): boolean {
  if (theme === null) return true;
  const onAgenda = conversation.agenda.flatMap(({ subject }) =>
    subject.kind === 'question' || subject.kind === 'look-back' ? (entries[subject.entry] ?? []) : [],
  );
  return [...onAgenda.filter(({ binnedAt }) => binnedAt === null), ...entriesIn(conversation.id)].some(
    ({ themes }) => themes.includes(theme),
  );
}
