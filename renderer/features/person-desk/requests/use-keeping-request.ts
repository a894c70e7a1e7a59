import { useQueryClient } from '@tanstack/react-query';
import type { PersonId } from '../../../../shared/domain/ids';
import { deskQuery, type Task, useTask } from '../../../api';

/** `keep` does the work and, once their desk shows what came of it, tells `onDone` the words it gave. */
export type KeepingRequest = Pick<Task, 'isRunning' | 'error'> & {
  readonly keep: (work: () => Promise<string>) => void;
};

/** Keeps what changes about a request of somebody. */
export function useKeepingRequest(person: PersonId, onDone: (said: string) => void): KeepingRequest {
  const client = useQueryClient();
  const task = useTask();
  return {
    isRunning: task.isRunning,
    error: task.error,
    keep: work =>
      task.run(async () => {
        const said = await work();
        await client.invalidateQueries({ queryKey: deskQuery(person).queryKey });
        onDone(said);
      }),
  };
}
