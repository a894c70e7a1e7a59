import { assertNever } from '../../../shared/assert-never';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { EntryContent } from '../../../shared/domain/entry';
import { api } from '../../api';
import type { Answered } from './look-back';

/** Writes down what came of an entry. A verdict ends the waiting; *later* moves it. Throws what `saveEntry` throws. */
export async function answerEntry(entry: EntrySummary, outcome: Answered['outcome']): Promise<void> {
  await save(entry, changesFor(outcome));
}

/** Puts back what `answerEntry` changed. */
export async function takeBack(entry: EntrySummary): Promise<void> {
  await save(entry, { status: entry.status, followUp: entry.followUp });
}

function changesFor(outcome: Answered['outcome']): Partial<EntryContent> {
  switch (outcome.kind) {
    case 'later':
      return { followUp: outcome.until };
    case 'verdict':
      return outcome.verdict === 'done' ? { followUp: null } : { status: outcome.verdict, followUp: null };
    default:
      return assertNever(outcome);
  }
}

async function save(entry: EntrySummary, changes: Partial<EntryContent>): Promise<void> {
  const present = await api.getEntry({ id: entry.id });
  await api.saveEntry({ id: entry.id, revision: present.entry.revision, changes });
}
