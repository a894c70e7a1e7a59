import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useState, useSyncExternalStore } from 'react';
import type { EntryView } from '../../../../shared/contract/journal';
import type { EntryId } from '../../../../shared/domain/ids';
import { api, FlushContext, queryKeys } from '../../../api';
import { createSaver, type Saver, type SaverSnapshot } from './saver';

/**
 * Savers by entry. One that could not save outlives its screen, so that its text is there when the entry is opened again
 * and is asked for before the journal closes; all of them go with the cache of the open journal.
 */
const savers = new WeakMap<QueryClient, Map<EntryId, Saver>>();

function saversOf(client: QueryClient): Map<EntryId, Saver> {
  const known = savers.get(client) ?? new Map<EntryId, Saver>();
  savers.set(client, known);
  return known;
}

function saverFor(client: QueryClient, view: EntryView): Saver {
  const known = saversOf(client);
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

/** Saves what is left and forgets the saver once the disk has everything. A failure keeps it, and its flusher, for the next visit. */
function leave(saver: Saver, forget: () => void): void {
  saver.flush().then(
    () => {
      if (saver.isClean()) forget();
    },
    // What failed is shown when the entry is opened again, and before the journal closes.
    () => undefined,
  );
}

/** The saver of the open entry and what it shows. */
export function useSaver(view: EntryView): { readonly saver: Saver; readonly snapshot: SaverSnapshot } {
  const client = useQueryClient();
  const registry = use(FlushContext);
  const [saver] = useState(() => saverFor(client, view));
  const snapshot = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const { id } = view.entry;

  useEffect(() => saver.meet(view.entry), [saver, view.entry]);
  useEffect(() => {
    saversOf(client).set(id, saver);
    const forgetFlusher = registry.add(() => saver.flush());
    return () =>
      leave(saver, () => {
        forgetFlusher();
        if (saversOf(client).get(id) === saver) saversOf(client).delete(id);
      });
  }, [client, id, saver, registry]);
  return { saver, snapshot };
}
