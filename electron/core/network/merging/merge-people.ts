import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { PersonView } from '../../../../shared/contract/network';
import { asId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { OpenJournal } from '../../journal/open-journal';
import { refreshRecords } from '../../journal/refresh';
import type { Patch } from '../../vault';
import { foldedLabelsOf, tiedTo } from '../names/ties';
import { getPerson } from '../people/people';
import { recordsIn } from '../records/records-in';
import { requireRecord } from '../records/stamps';
import { mergingPatch } from './merging';

/**
 * Makes one person of two: everything of `gone` becomes `keep`'s, and names that could have been either's are theirs now.
 * Fails with `not-allowed` for one and the same person or one in the bin.
 */
export async function mergePeople(
  open: OpenJournal,
  { keep: keepId, gone: goneId }: Input<'mergePeople'>,
): Promise<PersonView> {
  const touched: { patch: Patch<Journal> } = { patch: {} };
  await open.vault.patch(journal => {
    const keep = requireRecord(journal.people, keepId);
    const gone = requireRecord(journal.people, goneId);
    if (keepId === goneId || keep.binnedAt !== null || gone.binnedAt !== null)
      throw new JournalError('not-allowed');
    const merging = mergingPatch(journal, keep, gone, open.world.now());
    const person = merging.people[keepId] ?? keep;
    const context = { journal, network: open.network, gone: new Set([goneId]) };
    const entries = tiedTo(context, person, foldedLabelsOf(journal, person), merging.entries);
    touched.patch = { ...merging, entries };
    return touched.patch;
  });
  const { entries = {} } = touched.patch;
  open.world.emit('sharingChanged', null);
  const named = open.network.entriesOf(keepId).filter(entry => entries[entry.id] === undefined);
  refreshRecords(open, {
    records: recordsIn(touched.patch),
    entries: Object.keys(entries).map(asId.entry),
    reworded: named.map(entry => entry.id),
  });
  return getPerson(open, keepId);
}
