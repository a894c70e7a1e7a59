import type { Handlers } from '../../handlers';
import type { OpenJournal } from '../../journal/open-journal';
import { eraseRecords } from './erase-records';
import { binRecords, listBinnedRecords, unbinRecords } from './records';

/** What the renderer can do with the bin of the network's records. */
export function recordHandlers(
  current: () => OpenJournal,
): Handlers<'binRecords' | 'unbinRecords' | 'listBinnedRecords' | 'eraseRecords'> {
  return {
    binRecords: ({ records }) => binRecords(current(), records),
    unbinRecords: ({ records }) => unbinRecords(current(), records),
    listBinnedRecords: () => listBinnedRecords(current()),
    eraseRecords: async ({ records }) => ({ erased: await eraseRecords(current(), records) }),
  };
}
