import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { LibraryView } from '../../shared/contract/sharing';
import type { CircleId, EntryId } from '../../shared/domain/ids';
import { api } from './client';

const keys = {
  ownCard: ['sharing', 'own-card'],
  cards: ['sharing', 'cards'],
  circleCards: (circle: CircleId) => ['sharing', 'circle-cards', circle],
  pack: (pack: string) => ['sharing', 'pack', pack],
  note: (pack: string, key: string) => ['sharing', 'pack', pack, key],
  lastMerge: ['sharing', 'last-merge'],
  origin: (entry: EntryId) => ['sharing', 'origin', entry],
  libraries: ['sharing', 'libraries'],
} as const;

export const ownCardQuery = queryOptions({ queryKey: keys.ownCard, queryFn: () => api.ownCard() });
export const cardsQuery = queryOptions({ queryKey: keys.cards, queryFn: () => api.listCards() });
export const circleCardsQuery = (circle: CircleId) =>
  queryOptions({ queryKey: keys.circleCards(circle), queryFn: () => api.circleCards({ circle }) });
export const packNoteQuery = (pack: string, key: string) =>
  queryOptions({
    queryKey: keys.note(pack, key),
    queryFn: () => api.packNote({ pack, key }),
    gcTime: 30_000,
  });
export const lastMergeQuery = queryOptions({ queryKey: keys.lastMerge, queryFn: () => api.lastMerge() });
export const entryOriginQuery = (entry: EntryId) =>
  queryOptions({ queryKey: keys.origin(entry), queryFn: () => api.entryOrigin({ entry }) });

/** Milliseconds after which the folders are looked into again while the window is in sight. */
const lookAgainAfter = 60_000;

/** The folders that circles share. Nobody tells when somebody else puts a pack there, so this one query asks by itself. */
export const librariesQuery = queryOptions({
  queryKey: keys.libraries,
  queryFn: () => api.libraries(),
  refetchInterval: lookAgainAfter,
  refetchOnMount: 'always',
  refetchOnWindowFocus: 'always',
});

/** What is new in the folders that circles share: looked at when the window comes to the front, and each minute it is in sight. */
export function useLibraries(): UseQueryResult<readonly LibraryView[]> {
  const found = useQuery(librariesQuery);
  const { refetch } = found;
  useEffect(() => {
    const look = () => void refetch();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [refetch]);
  return found;
}
