import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api';
import { type BinItem, entriesOf, recordsOf } from './bin-items';

/** Takes things out of the bin, and puts the last one in again when asked to. */
export function usePuttingBack(onChange: () => void) {
  const [last, setLast] = useState<BinItem | null>(null);
  const putting = useMutation({
    mutationFn: (item: BinItem) =>
      item.kind === 'entry'
        ? api.unbinEntries({ ids: entriesOf([item]) })
        : api.unbinRecords({ records: recordsOf([item]) }),
    onSuccess: (_done, item) => {
      onChange();
      setLast(item);
    },
  });
  const undoing = useMutation({
    mutationFn: (item: BinItem) =>
      item.kind === 'entry'
        ? api.binEntries({ ids: entriesOf([item]) })
        : api.binRecords({ records: recordsOf([item]) }),
    onSuccess: () => setLast(null),
  });
  return {
    last,
    error: putting.error ?? undoing.error,
    put: (item: BinItem) => putting.mutate(item),
    undo: (item: BinItem) => undoing.mutate(item),
    forget: () => setLast(null),
  };
}
