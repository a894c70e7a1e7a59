import type { Input, Output } from '../../../../shared/contract/methods';
import type { ShareableRow, ShareChoice } from '../../../../shared/contract/sharing';
import type { Entry } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { Instant } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { summaryOf } from '../../journal/summary';
import { refusalOf } from '../choosing/may-leave';
import { recipientIn, requireRecipient } from './recipients';

const rowsLimit = 2000;

/**
 * What the head might give of where she looks; what may leave comes first, the latest of it before the rest. A reflection is
 * for nobody else, whatever its audience says, and is not even listed.
 */
export function listShareable(
  open: OpenJournal,
  { choice, recipient }: Input<'listShareable'>,
): Output<'listShareable'> {
  const journal = open.vault.db.data;
  requireRecipient(journal, recipient);
  const asked = recipientIn(journal, recipient);
  const left = lastTimes(open);
  const rows = entriesIn(open, choice)
    .filter(({ binnedAt, kind }) => binnedAt === null && kind !== 'reflection')
    .map(
      (entry): ShareableRow => ({
        entry: summaryOf(entry),
        refusal: refusalOf(entry, asked),
        revision: entry.revision,
        lastLeft: left.get(entry.id) ?? null,
      }),
    )
    .sort((a, b) => Number(a.refusal !== null) - Number(b.refusal !== null) || newest(a, b));
  return { rows: rows.slice(0, rowsLimit), total: rows.length };
}

function entriesIn(open: OpenJournal, choice: ShareChoice): readonly Entry[] {
  const { entries, circles, conversations } = open.vault.db.data;
  const found = (ids: readonly EntryId[]) => [...new Set(ids)].flatMap(id => entries[id] ?? []);
  switch (choice.kind) {
    case 'entries':
      return found(choice.entries);
    case 'filter': {
      const { filter } = choice;
      const { rows } = open.lists.page({ filter, sort: 'newest', offset: 0, limit: Number.MAX_SAFE_INTEGER });
      return found(rows.map(row => row.id));
    }
    case 'circle': {
      const name = foldName(circles[choice.circle]?.name ?? '');
      return Object.values(entries).filter(
        ({ audience }) =>
          name !== '' &&
          audience.kind === 'circles' &&
          audience.circles.some(other => foldName(other) === name),
      );
    }
    case 'conversation': {
      const agenda = conversations[choice.conversation]?.agenda ?? [];
      const raised = agenda.flatMap(({ subject }) => ('entry' in subject ? [subject.entry] : []));
      return found([...open.network.entriesIn(choice.conversation).map(entry => entry.id), ...raised]);
    }
  }
}

function newest(a: ShareableRow, b: ShareableRow): number {
  return b.entry.date.localeCompare(a.entry.date) || b.entry.updatedAt - a.entry.updatedAt;
}

function lastTimes({ vault }: OpenJournal): ReadonlyMap<EntryId, Instant> {
  const times = new Map<EntryId, Instant>();
  for (const { at, notes } of Object.values(vault.db.data.handovers)) {
    for (const { entry } of notes) times.set(entry, Math.max(at, times.get(entry) ?? 0));
  }
  return times;
}
