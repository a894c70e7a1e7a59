import { assertNever } from '../../../shared/assert-never';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { EntryContent } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import type { Kind, Status } from '../../../shared/domain/status';
import type { LocalDate } from '../../../shared/domain/time';

/** What the head can say about something she wanted to look at again. */
export type Verdict = Exclude<Status, 'open' | 'received' | 'seen'> | 'done';

/** The verdicts offered beside an entry: the statuses that may come after its present one. */
export function verdictsFor(kind: Kind, status: Status | null): readonly Verdict[] {
  switch (kind) {
    case 'question':
      return laterThan(status);
    case 'advice':
      return status === 'received' ? ['trying', 'kept', 'set-aside'] : ['kept', 'adapted', 'set-aside'];
    case 'practice':
      return status === 'seen' ? ['trying-here', 'not-for-us'] : ['embedded', 'not-for-us'];
    case 'reflection':
      return ['done'];
    default:
      return assertNever(kind);
  }
}

/** What may follow `status` in a question's life; a settled one can only be settled again. */
function laterThan(status: Status | null): readonly Verdict[] {
  switch (status) {
    case 'open':
      return ['asked', 'answered', 'settled'];
    case 'asked':
      return ['answered', 'settled'];
    default:
      return ['settled'];
  }
}

/** What an answer changes of an entry, as it was before. */
export type Before = Pick<EntryContent, 'status' | 'followUp' | 'outcome'>;

/** An answer given on this visit to Today; the row stays where it was, so that it can be taken back. */
export type Answered = {
  readonly entry: EntrySummary;
  readonly before: Before;
  readonly outcome:
    | { readonly kind: 'verdict'; readonly verdict: Verdict }
    | { readonly kind: 'later'; readonly until: LocalDate };
};

/** One row of *Look back*: still waiting, or answered a moment ago. */
export type LookBackRow = { readonly entry: EntrySummary; readonly answered: Answered | null };

/** Whether a line of what came of it is asked for: once something has been made of it, not when it is begun or put off. */
export function asksForOutcome(outcome: Answered['outcome']): boolean {
  if (outcome.kind === 'later') return false;
  switch (outcome.verdict) {
    case 'kept':
    case 'adapted':
    case 'set-aside':
    case 'embedded':
    case 'not-for-us':
    case 'settled':
      return true;
    case 'asked':
    case 'answered':
    case 'trying':
    case 'trying-here':
    case 'done':
      return false;
    default:
      return assertNever(outcome.verdict);
  }
}

/** Joins what is due with what was answered just now, oldest follow-up first, so that no row jumps when it is answered. */
export function lookBackRows(
  due: readonly EntrySummary[],
  answered: ReadonlyMap<EntryId, Answered>,
): readonly LookBackRow[] {
  const waiting = due.filter(entry => !answered.has(entry.id)).map(entry => ({ entry, answered: null }));
  const settled = [...answered.values()].map(each => ({ entry: each.entry, answered: each }));
  return [...waiting, ...settled].sort((a, b) => byText(orderOf(a.entry), orderOf(b.entry)));
}

const orderOf = (entry: EntrySummary): string => `${entry.followUp ?? '9999-12-31'} ${entry.id}`;
/** Dates and ids have an order without a language. */
const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The words of the sentence under an entry that asks what came of it. */
export function originOf(
  entry: EntrySummary,
): 'people' | 'nobody' | 'asked' | 'askedNobody' | 'seen' | 'seenWith' {
  const named = entry.people.length > 0;
  switch (entry.kind) {
    case 'question':
      return named ? 'asked' : 'askedNobody';
    case 'practice':
      return named ? 'seenWith' : 'seen';
    case 'advice':
      return named ? 'people' : 'nobody';
    case 'reflection':
      return 'askedNobody';
    default:
      return assertNever(entry.kind);
  }
}
