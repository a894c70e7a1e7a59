import { useIsMutating, useMutation } from '@tanstack/react-query';
import type { Task } from './task';

const mutationKey = ['making'] as const;

/** For a field that makes a record of what is typed into it: a form around it knows by `useIsMaking`. */
export function useMaking(): Omit<Task, 'forget'> {
  const { isPending, error, mutate } = useMutation({
    mutationKey,
    mutationFn: (work: () => Promise<void>) => work(),
  });
  return { isRunning: isPending, error, run: work => mutate(work) };
}

/** Whether a record is still being made of what was typed into some field. A form kept meanwhile would lack it. */
export const useIsMaking = (): boolean => useIsMutating({ mutationKey }) > 0;
