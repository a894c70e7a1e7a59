import { JournalError } from '../../../../shared/contract/errors';
import type { Journal } from '../../../../shared/domain/journal';
import type { OpenJournal } from '../../journal/open-journal';
import { inPieces, type Pieces } from '../../vault/in-pieces';

/**
 * Reads the whole journal as it is now, and answers others in between; what they change meanwhile is not in it. Fails with
 * `locked` when the journal closes.
 */
export async function inTurns<Result>(
  { vault, ended }: Pick<OpenJournal, 'vault' | 'ended'>,
  reading: (journal: Journal) => Pieces<Result>,
): Promise<Result> {
  return inPieces(reading(asItIs(vault.db.data)), () => {
    if (ended.aborted) throw new JournalError('locked');
  });
}

/** Collections are changed in place, values never are. */
function asItIs(journal: Journal): Journal {
  const collections = Object.entries(journal).map(([name, values]) => [name, { ...values }] as const);
  return Object.assign({ ...journal }, Object.fromEntries(collections));
}
