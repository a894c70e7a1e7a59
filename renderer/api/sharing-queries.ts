import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  skipToken,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import type { Input } from '../../shared/contract/methods';
import type { HandoverRow, HandoverView, SharingRow, SharingView } from '../../shared/contract/sharing';
import type { CircleId, EntryId } from '../../shared/domain/ids';
import type { HandoverId, SharingId } from '../../shared/domain/sharing/sharing';
import { api } from './client';

const keys = {
  shareable: (asked: Input<'listShareable'> | null) => ['sharing', 'shareable', asked],
  members: (circle: CircleId | null) => ['sharing', 'circle-cards', circle],
  sharings: ['sharing', 'begun'],
  sharing: (id: SharingId) => ['sharing', 'one', id],
  note: (id: SharingId, key: string) => ['sharing', 'note', id, key],
  handovers: ['sharing', 'ledger'],
  handover: (id: HandoverId) => ['sharing', 'handover', id],
  handoversOf: (id: EntryId) => ['sharing', 'left', id],
} as const;

/** What may be given of where the head looks; `null` asks nothing. */
export const shareableQuery = (asked: Input<'listShareable'> | null) =>
  queryOptions({
    queryKey: keys.shareable(asked),
    queryFn: asked === null ? skipToken : () => api.listShareable(asked),
    placeholderData: keepPreviousData,
  });
/** The members of a circle with their cards; `null` asks nothing. */
export const membersQuery = (circle: CircleId | null) =>
  queryOptions({
    queryKey: keys.members(circle),
    queryFn: circle === null ? skipToken : () => api.circleCards({ circle }),
  });
export const sharingListQuery = queryOptions({ queryKey: keys.sharings, queryFn: () => api.listSharings() });
export const sharingQuery = (id: SharingId) =>
  queryOptions({ queryKey: keys.sharing(id), queryFn: () => api.getSharing({ id }) });
/** One note as it will leave. */
export const leavingNoteQuery = (id: SharingId, key: string) =>
  queryOptions({
    queryKey: keys.note(id, key),
    queryFn: () => api.leavingNote({ id, key }),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
export const ledgerQuery = queryOptions({ queryKey: keys.handovers, queryFn: () => api.listHandovers() });
export const handoverQuery = (id: HandoverId) =>
  queryOptions({ queryKey: keys.handover(id), queryFn: () => api.getHandover({ id }) });
/** What of an entry left. */
export const handoversOfQuery = (entry: EntryId) =>
  queryOptions({ queryKey: keys.handoversOf(entry), queryFn: () => api.handoversOf({ entry }) });

export const useSharingList = (): UseQueryResult<readonly SharingRow[]> => useQuery(sharingListQuery);
export const useSharing = (id: SharingId): UseQueryResult<SharingView> => useQuery(sharingQuery(id));
export const useLedger = (): UseQueryResult<readonly HandoverRow[]> => useQuery(ledgerQuery);
export const useHandover = (id: HandoverId): UseQueryResult<HandoverView> => useQuery(handoverQuery(id));

/** Puts the view that a method answered where its page finds it. */
export const putSharing = (client: QueryClient, view: SharingView): void =>
  void client.setQueryData(keys.sharing(view.id), view);
/** Nothing shows any more what is no longer being got ready: it left, or was put away. */
export function forgetSharing(client: QueryClient, id: SharingId): void {
  client.removeQueries({ queryKey: keys.sharing(id) });
  client.removeQueries({ queryKey: ['sharing', 'note', id] });
}
export const putHandover = (client: QueryClient, view: HandoverView): void =>
  void client.setQueryData(keys.handover(view.id), view);
