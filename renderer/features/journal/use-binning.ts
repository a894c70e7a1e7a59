import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { EntryId } from '../../../shared/domain/ids';
import { api } from '../../api';

/** What was put in the bin last, so that it can be taken back. */
export type Binned = { readonly id: EntryId; readonly title: string };

/** Puts entries in the bin and offers to take the last one back, until that is dismissed. */
export function useBinning(onBack: (id: EntryId) => void) {
  const [binned, setBinned] = useState<Binned | null>(null);
  const binning = useMutation({
    mutationFn: (entry: Binned) => api.binEntries({ ids: [entry.id] }),
    onSuccess: (_done, entry) => setBinned(entry),
  });
  const undoing = useMutation({
    mutationFn: (entry: Binned) => api.unbinEntries({ ids: [entry.id] }),
    onSuccess: (_done, entry) => {
      setBinned(null);
      onBack(entry.id);
    },
  });
  return {
    binned,
    error: binning.error ?? undoing.error,
    bin: binning.mutate,
    undo: () => {
      if (binned !== null) undoing.mutate(binned);
    },
    dismiss: () => setBinned(null),
  };
}
