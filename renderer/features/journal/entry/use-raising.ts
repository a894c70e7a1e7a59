import { useQueryClient } from '@tanstack/react-query';
import type { Audience } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import { api, queryKeys } from '../../../api';
import type { Saver } from './saver';

/** Lets more people read an entry than before, for a reason; rejects with the failure when that could not be kept. */
export type Raise = (audience: Audience, reason: string) => Promise<void>;

/** Raises the audience of the open entry, once everything typed into it is on the disk. */
export function useRaising(id: EntryId, saver: Saver): Raise {
  const client = useQueryClient();
  return async (audience, reason) => {
    await saver.flush();
    const view = await api.raiseAudience({ entry: id, revision: saver.revision(), audience, reason });
    client.setQueryData(queryKeys.entry(id), view);
    saver.meet(view.entry);
  };
}
