import { JournalError } from '../../../../shared/contract/errors';
import type { ExchangeMonths, Span } from '../../../../shared/contract/network';
import type { Conversation } from '../../../../shared/domain/conversation';
import type { Entry } from '../../../../shared/domain/entry';
import type { PersonId } from '../../../../shared/domain/ids';
import type { Person } from '../../../../shared/domain/person';
import type { LocalDate } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { giversOf, owesThanks } from '../index/giving';
import { byName, isHeld, named } from '../records/rows';
import { countedMonths, countIn, type Months } from './months';

const shown = 30;

/** What went between the head and one person. */
type Between = {
  readonly received: number[];
  readonly given: number[];
  thanksOwed: number;
  lastSpoke: LocalDate | null;
};

/**
 * Received and given of a span, month by month: advice counts for whoever gave it, a conversation that was held for everyone
 * who took part. Thanks owed and the day of the last conversation are as they are now, whatever the span. Fails with
 * `not-found` for a person who is not there, and with `bad-input` as `countedMonths` does.
 */
export function exchangeMonths(
  { vault }: Pick<OpenJournal, 'vault'>,
  { span, person }: { readonly span: Span; readonly person: PersonId | null },
): ExchangeMonths {
  const { people, entries, conversations } = vault.db.data;
  const months = countedMonths(span);
  const tally = createTally(months);
  for (const entry of Object.values(entries)) if (entry.binnedAt === null) tally.addEntry(entry);
  for (const conversation of Object.values(conversations)) {
    if (conversation.binnedAt === null && isHeld(conversation)) tally.addConversation(conversation);
  }
  const chosen = person === null ? busiest(Object.values(people), tally) : [people[person]];
  return {
    months: months.keys,
    people: chosen.map(one => {
      if (one === undefined) throw new JournalError('not-found');
      return { person: named(one), ...tally.of(one.id) };
    }),
  };
}

function createTally(months: Months) {
  const known = new Map<PersonId, Between>();
  const of = (person: PersonId): Between => {
    const before = known.get(person);
    if (before !== undefined) return before;
    const nothing = { received: months.zeros(), given: months.zeros(), thanksOwed: 0, lastSpoke: null };
    known.set(person, nothing);
    return nothing;
  };
  return {
    of,
    addEntry(entry: Entry): void {
      if (entry.kind !== 'advice') return;
      for (const giver of giversOf(entry)) {
        countIn(months, of(giver).received, entry.date);
        if (owesThanks(entry)) of(giver).thanksOwed += 1;
      }
    },
    addConversation({ people, help, date }: Conversation): void {
      for (const person of new Set(people)) {
        const between = of(person);
        if (help === 'received' || help === 'both') countIn(months, between.received, date);
        if (help === 'given' || help === 'both') countIn(months, between.given, date);
        if (between.lastSpoke === null || date > between.lastSpoke) between.lastSpoke = date;
      }
    },
  };
}

/** Those with most between them and the head, then those with thanks owed who are not among them; nobody from the bin. */
function busiest(people: readonly Person[], { of }: ReturnType<typeof createTally>): readonly Person[] {
  const amounts = new Map(
    people.map(person => {
      const { received, given } = of(person.id);
      return [person, sum(received) + sum(given)] as const;
    }),
  );
  const amount = (person: Person) => amounts.get(person) ?? 0;
  const inOrder = people
    .filter(person => person.binnedAt === null && (amount(person) > 0 || of(person.id).thanksOwed > 0))
    .sort((a, b) => amount(b) - amount(a) || byName(a, b));
  const top = inOrder.filter(person => amount(person) > 0).slice(0, shown);
  const rest = inOrder.filter(person => of(person.id).thanksOwed > 0 && !top.includes(person));
  return [...top, ...rest];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
