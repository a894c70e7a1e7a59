import { api, failureOf } from '../../api';
import { type BinItem, entriesOf, recordsOf } from './bin-items';

/** How many went, and those that had to stay because a review that is kept is theirs. */
export type Erased = { readonly count: number; readonly stayed: readonly BinItem[] };

/** Erases for good what may go. */
export async function eraseItems(items: readonly BinItem[]): Promise<Erased> {
  const entries = entriesOf(items);
  const fromEntries = entries.length === 0 ? 0 : (await api.eraseEntries({ ids: entries })).erased;
  const records = items.filter(item => item.kind === 'record');
  const fromRecords = records.length === 0 ? nothing : await eraseRecords(records);
  return { count: fromEntries + fromRecords.count, stayed: fromRecords.stayed };
}

/** Whether it was refused because somebody has asked what is kept about them, and waits for the answer. */
export function isHeld(error: unknown): boolean {
  return failureOf(error).details['held'] === true;
}

const nothing: Erased = { count: 0, stayed: [] };

/** All at once; when one of them has to stay, one by one. */
async function eraseRecords(items: readonly BinItem[]): Promise<Erased> {
  try {
    return { count: (await api.eraseRecords({ records: recordsOf(items) })).erased, stayed: [] };
  } catch (error) {
    if (failureOf(error).code !== 'not-allowed' || isHeld(error)) throw error;
  }
  if (items.length === 1) return { count: 0, stayed: items };
  let sum = nothing;
  for (const item of items) {
    const { count, stayed } = await eraseRecords([item]);
    sum = { count: sum.count + count, stayed: [...sum.stayed, ...stayed] };
  }
  return sum;
}
