import { useState } from 'react';
import type { RecordRef } from '../../../shared/contract/network';
import { api, useTask } from '../../api';

/** Puts a record in the bin once what was typed into it is on the disk. `isFresh`: it was put there just now. */
export function useBinning(
  record: RecordRef,
  flush: () => Promise<void>,
): { readonly bin: () => void; readonly isFresh: boolean; readonly error: unknown } {
  const task = useTask();
  const [isFresh, setFresh] = useState(false);
  const bin = (): void =>
    task.run(async () => {
      await flush();
      await api.binRecords({ records: [record] });
      setFresh(true);
    });
  return { bin, isFresh, error: task.error };
}
