import type { AgendaLine } from '../../../../shared/contract/network';
import type { AgendaItem, ConversationState } from '../../../../shared/domain/conversation';
import type { LocalDate } from '../../../../shared/domain/time';

/** What the margin says of a line: how far it has come, and since when or by whom. */
export type Standing = {
  readonly word: 'open' | 'asked' | 'answered' | 'settled' | 'notAsked' | 'point' | 'raised' | 'gone';
  readonly note:
    | { readonly kind: 'since' | 'on'; readonly day: LocalDate }
    | { readonly kind: 'by' | 'of'; readonly names: readonly string[]; readonly day: LocalDate }
    | { readonly kind: 'back' | 'here' }
    | null;
};

/** `line` is what is known of `item`, which may have been put on the agenda a moment ago. */
export function standingOf(
  item: AgendaItem,
  line: AgendaLine | undefined,
  state: ConversationState,
): Standing {
  if (item.subject.kind === 'point') return { word: item.ticked ? 'raised' : 'point', note: null };
  if (line === undefined) return { word: 'open', note: null };
  const { entry } = line;
  if (entry === null || entry.binnedAt !== null) return { word: 'gone', note: null };
  const answer = line.answers.at(-1)?.entry;
  if (answer !== undefined && isAnswered(line)) {
    const { people, date } = answer;
    const word = entry.status === 'settled' ? 'settled' : 'answered';
    return {
      word,
      note: people.length > 0 ? { kind: 'by', names: people, day: date } : { kind: 'on', day: date },
    };
  }
  if (entry.status === 'settled' || entry.status === 'answered') return { word: entry.status, note: null };
  if (item.ticked && state !== 'planned') return { word: 'asked', note: { kind: 'here' } };
  if (state === 'held') return { word: 'notAsked', note: { kind: 'back' } };
  return entry.status === 'asked'
    ? askedBefore(line)
    : { word: 'open', note: { kind: 'since', day: entry.date } };
}

/** A question that was answered here keeps that answer, even when it was opened again since. */
function isAnswered({ entry, answers }: AgendaLine): boolean {
  return entry?.status === 'answered' || entry?.status === 'settled' || answers.some(({ here }) => here);
}

function askedBefore({ askedBefore: row }: AgendaLine): Standing {
  if (row === null) return { word: 'asked', note: null };
  const names = row.people.map(({ name }) => name);
  return {
    word: 'asked',
    note: names.length > 0 ? { kind: 'of', names, day: row.date } : { kind: 'on', day: row.date },
  };
}

/** Questions that were on the agenda, did not come up and have no answer: they wait on. */
export function backInQueue(items: readonly AgendaItem[], lines: readonly AgendaLine[]): number {
  const byId = new Map(lines.map(line => [line.item.id, line]));
  return items.filter(
    item =>
      item.subject.kind === 'question' && standingOf(item, byId.get(item.id), 'held').word === 'notAsked',
  ).length;
}
