import { useState } from 'react';
import type { Events } from '../../../shared/contract/events';
import { useEvent } from '../../api';

export type TransferTask = Events['progress']['task'];

/** How far the running task of this name has come; `total` is 0 while it is not known. */
export type Done = { readonly done: number; readonly total: number };

/** Follows one kind of long work. `begin` forgets what an earlier run had come to. */
export function useProgress(task: TransferTask): { readonly progress: Done; readonly begin: () => void } {
  const [progress, setProgress] = useState<Done>(nothing);
  useEvent('progress', event => {
    if (event.task === task) setProgress({ done: event.done, total: event.total });
  });
  return { progress, begin: () => setProgress(nothing) };
}

const nothing: Done = { done: 0, total: 0 };
