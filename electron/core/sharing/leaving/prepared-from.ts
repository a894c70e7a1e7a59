import { JournalError } from '../../../../shared/contract/errors';
import type { LeavingForm } from '../../../../shared/contract/sharing';
import type { PersonId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import type { LocalDate } from '../../../../shared/domain/time';
import { handedTo } from './handed-to';
import { isSameState, stateOf } from './sharing-state';

/** What something was prepared from, to be compared with what there is when it is to leave. */
export type PreparedFrom = {
  /** That midnight passes changes nothing of what was prepared. */
  readonly date: LocalDate;
  /** Whom a pack was sealed for. */
  readonly members: readonly PersonId[];
  readonly isPack: boolean;
  readonly state: readonly unknown[];
};

export function preparedFrom(
  journal: Journal,
  sharing: Sharing,
  { date, form }: { readonly date: LocalDate; readonly form: LeavingForm },
): PreparedFrom {
  const isPack = form.kind === 'pack';
  const members = form.kind === 'pack' && form.lock.kind === 'members' ? form.lock.people : [];
  const from = { date, members, isPack };
  return { ...from, state: stateNow(journal, sharing, from) };
}

/** What was looked at must be what there is, decisions and cards too. Fails with `changed-elsewhere`. */
export function requireSameSource(journal: Journal, sharing: Sharing, from: PreparedFrom): void {
  if (!isSameState(from.state, stateNow(journal, sharing, from))) throw new JournalError('changed-elsewhere');
}

function stateNow(
  journal: Journal,
  sharing: Sharing,
  { date, members, isPack }: Omit<PreparedFrom, 'state'>,
): readonly unknown[] {
  return [
    sharing,
    ...(isPack ? sealedWith(journal, sharing, members) : []),
    ...Object.values(journal.dismissals),
    ...stateOf(journal, sharing, date),
  ];
}

/** A pack names those that it speaks after: when another leaves meanwhile, it has to name that one too. */
function sealedWith(journal: Journal, { recipient, entries }: Sharing, members: readonly PersonId[]) {
  const chosen = new Set(entries);
  const cards = members.map(person => journal.cards[person]);
  const earlier = handedTo(journal, recipient, ({ entry }) => chosen.has(entry));
  return [journal.identity['current'], ...cards, ...earlier.map(({ id }) => id)];
}
