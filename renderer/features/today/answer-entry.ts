import { assertNever } from '../../../shared/assert-never';
import type { EntryContent } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import { api, changeEntry } from '../../api';
import type { Answered, Before } from './look-back';

/**
 * Writes down what became of an entry, and tells how it was before. A verdict ends the waiting; *later* moves it.
 * Throws what `saveEntry` throws.
 */
export async function answerEntry(id: EntryId, outcome: Answered['outcome']): Promise<Before> {
  const { entry } = await api.getEntry({ id });
  await api.saveEntry({ id, revision: entry.revision, changes: changesFor(outcome) });
  return { status: entry.status, followUp: entry.followUp, outcome: entry.outcome };
}

/** What is done to one entry is done in its order: taking back waits for the line that is being kept. */
export function answerScope(id: EntryId): { readonly id: string } {
  return { id: `answer-${id}` };
}

/** Puts back what `answerEntry` and the line under it changed. */
export async function takeBack(id: EntryId, before: Before): Promise<void> {
  await changeEntry(id, before);
}

/** Writes the line under a verdict, after what was written there before. */
export async function keepOutcome(id: EntryId, before: Before, line: string): Promise<void> {
  await changeEntry(id, { outcome: [before.outcome.trim(), line.trim()].filter(Boolean).join('\n\n') });
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
