import type { Exchange } from '../../../../shared/contract/network';
import type { Entry } from '../../../../shared/domain/entry';
import type { PersonId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { LocalDate } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';

/** Who gave a piece of advice: the people beside its text; when none of them is known, those in it. */
export function giversOf(entry: Entry): readonly PersonId[] {
  const beside = new Set(entry.people.map(foldName));
  const tied = entry.mentions.filter(mention => beside.has(foldName(mention.label)));
  return [...new Set((tied.length > 0 ? tied : entry.mentions).map(mention => mention.person))];
}

/** Advice that was of use and whose giver was not thanked yet. */
export function owesThanks(entry: Entry): boolean {
  return (
    entry.kind === 'advice' &&
    entry.thankedOn === null &&
    (entry.status === 'kept' || entry.status === 'adapted')
  );
}

/** What went between the head and `people`, each thing once, from `since` on (`null`: ever). */
export function exchangeWith(
  { network }: Pick<OpenJournal, 'network'>,
  people: readonly PersonId[],
  since: LocalDate | null,
): Exchange {
  const recent = <T extends { readonly date: LocalDate }>(values: readonly T[]): readonly T[] =>
    [...new Set(values)].filter(value => since === null || value.date >= since);
  const advice = recent(people.flatMap(network.adviceFrom));
  const held = recent(people.flatMap(network.conversationsWith)).filter(({ endedAt }) => endedAt !== null);
  const helped = (direction: 'received' | 'given') =>
    held.filter(({ help }) => help === direction || help === 'both').length;
  return { received: advice.length + helped('received'), given: helped('given') };
}
