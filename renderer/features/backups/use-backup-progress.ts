import { useState } from 'react';
import type { Events } from '../../../shared/contract/events';
import { useEvent } from '../../api';

/** How far a backup or going back to one has come; `total` is 0 while it is not known. */
export type Done = { readonly done: number; readonly total: number };

const nothing: Done = { done: 0, total: 0 };

/** Follows one kind of work with backups, whoever began it. What has come to its end is forgotten. */
export function useBackupProgress(task: Extract<Events['progress']['task'], 'backup' | 'restore'>): Done {
  const [progress, setProgress] = useState<Done>(nothing);
  useEvent('progress', ({ task: name, done, total }) => {
    if (name === task) setProgress(done === total ? nothing : { done, total });
  });
  return progress;
}
