import { JournalError } from '../../../../shared/contract/errors';
import type { HandoverRow, HandoverView } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Handover } from '../../../../shared/domain/sharing/handover';
import type { HandoverId } from '../../../../shared/domain/sharing/sharing';
import { saysOtherwise } from '../../journal/history';
import type { OpenJournal } from '../../journal/open-journal';
import { summaryOf } from '../../journal/summary';
import { namedIn } from '../../network/records/rows';

/** Fails with `not-found`. */
export function requireHandover({ handovers }: Journal, id: HandoverId): Handover {
  const handover = handovers[id];
  if (handover === undefined) throw new JournalError('not-found');
  return handover;
}

/** The ledger, or what of one entry left; the latest first. */
export function handoverRows({ handovers }: Journal, entry: EntryId | null): readonly HandoverRow[] {
  return Object.values(handovers)
    .filter(({ notes }) => entry === null || notes.some(note => note.entry === entry))
    .sort((a, b) => b.at - a.at)
    .map(({ id, at, state, title, form, recipient, recipientName, takenBack, notes }) => ({
      id,
      at,
      state,
      title,
      form,
      recipient,
      recipientName,
      takenBack,
      notes: notes.length,
    }));
}

/** A line of the ledger, with what became of its entries. */
export function handoverView({ vault, relations }: OpenJournal, id: HandoverId): HandoverView {
  const journal = vault.db.data;
  const handover = requireHandover(journal, id);
  const { recipient, notes } = handover;
  return {
    ...handover,
    entries: notes.map(({ entry, revision }) => {
      const present = journal.entries[entry];
      if (present === undefined) return null;
      const { title, binnedAt } = summaryOf(present);
      // The first state that was kept since is the one that left: nothing is written over it unkept (`markedRevision`).
      const then = relations.revisionsOf(entry).find(step => step.revision >= revision);
      const changed = then !== undefined && saysOtherwise(then.content, present);
      return { id: entry, title, binnedAt, changed };
    }),
    circle: namedIn(journal.circles, recipient.kind === 'circle' ? recipient.circle : null),
  };
}
