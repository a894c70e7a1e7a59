import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EntryView } from '../../../../shared/contract/journal';
import type { EntryId } from '../../../../shared/domain/ids';
import { api, queryKeys, useFlushBeforeClose } from '../../../api';
import { createSaver, type Saver, type SaverSnapshot } from './saver';

/**
 * Savers by entry. One that could not save outlives its screen, so that its text is there when the entry is opened again;
 * all of them go with the cache of the open journal.
 */
const savers = new WeakMap<QueryClient, Map<EntryId, Saver>>();

function saverFor(client: QueryClient, view: EntryView): Saver {
  const known = savers.get(client) ?? new Map<EntryId, Saver>();
  savers.set(client, known);
  const { id } = view.entry;
  const present = known.get(id);
  if (present !== undefined) return present;
  const saver = createSaver(view.entry, {
    save: (revision, changes) => api.saveEntry({ id, revision, changes }),
    load: () => api.getEntry({ id }),
    now: Date.now,
    after: (delay, action) => {
      const timer = setTimeout(action, delay);
      return () => clearTimeout(timer);
    },
    onKept: kept => client.setQueryData(queryKeys.entry(id), kept),
  });
  known.set(id, saver);
  return saver;
}

/** Saves what is left and forgets the saver once the disk has everything. A failure keeps it for the next visit. */
function leave(client: QueryClient, id: EntryId, saver: Saver, isStillLeft: () => boolean): void {
  saver.flush().then(
    () => {
      if (isStillLeft() && saver.isClean()) savers.get(client)?.delete(id);
    },
    () => {
      savers.get(client)?.set(id, saver);
    },
  );
}

/** The saver of the open entry and what it shows. */
export function useSaver(view: EntryView): { readonly saver: Saver; readonly snapshot: SaverSnapshot } {
  const client = useQueryClient();
  const [saver] = useState(() => saverFor(client, view));
  const snapshot = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const { id } = view.entry;

  useEffect(() => saver.meet(view.entry), [saver, view.entry]);
  useFlushBeforeClose(() => saver.flush());
  useEffect(() => {
    let isLeft = false;
    savers.get(client)?.set(id, saver);
    return () => {
      isLeft = true;
      leave(client, id, saver, () => isLeft);
    };
  }, [client, id, saver]);
  return { saver, snapshot };
}
