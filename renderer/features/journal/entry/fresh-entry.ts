import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EntryId } from '../../../../shared/domain/ids';

const fresh = new WeakMap<QueryClient, Set<EntryId>>();

/** Remembers that this entry was made just now, so that its screen begins with the title. */
export function markFresh(client: QueryClient, id: EntryId): void {
  const ids = fresh.get(client) ?? new Set<EntryId>();
  fresh.set(client, ids.add(id));
}

/** Whether the entry was made just now. True for its first screen only. */
export function useIsFresh(id: EntryId): boolean {
  const client = useQueryClient();
  const [isFresh] = useState(() => fresh.get(client)?.has(id) ?? false);
  const [isForgotten, setForgotten] = useState(false);
  if (isFresh && !isForgotten) {
    fresh.get(client)?.delete(id);
    setForgotten(true);
  }
  return isFresh;
}
