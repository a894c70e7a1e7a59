import type { EntryId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';

/**
 * The latest revision at which an entry was taken in from others, or left for them, which its history has to keep; `null` when
 * it never was.
 */
export function markedRevision(
  { provenance, noteKeys, handovers }: Pick<Journal, 'provenance' | 'noteKeys' | 'handovers'>,
  id: EntryId,
): number | null {
  let latest = provenance[id]?.revision ?? null;
  // Whatever left has a name for others: most entries have none, and the ledger need not be read through.
  if (noteKeys[id] === undefined) return latest;
  for (const { notes } of Object.values(handovers)) {
    for (const { entry, revision } of notes) {
      if (entry === id && (latest === null || revision > latest)) latest = revision;
    }
  }
  return latest;
}
