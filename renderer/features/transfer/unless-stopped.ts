import { failureOf } from '../../api';

/** What long work gave, or `null` when it was stopped on purpose. Any other failure goes on, after `undo`. */
export async function unlessStopped<T>(work: Promise<T>, undo: () => void): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (failureOf(error).code === 'cancelled') return null;
    undo();
    throw error;
  }
}
