import type { EntryId } from '../../../../shared/domain/ids';

/** What is chosen now, in the order it is read: what was chosen earlier stays where it was, and what is new follows. */
export function chosenEntries(
  earlier: readonly EntryId[],
  shown: readonly EntryId[],
  chosen: ReadonlySet<EntryId>,
): readonly EntryId[] {
  return [...new Set([...earlier, ...shown])].filter(id => chosen.has(id));
}
