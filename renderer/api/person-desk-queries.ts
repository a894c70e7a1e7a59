import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { DeskView, ErasurePreview, RequestRow } from '../../shared/contract/sharing';
import type { EntryId, PersonId } from '../../shared/domain/ids';
import type { ErasureCertificate } from '../../shared/domain/sharing/person-desk';
import { api } from './client';

const keys = {
  desk: (person: PersonId) => ['sharing', 'desk', person],
  requests: ['sharing', 'requests'],
  erasure: (person: PersonId) => ['sharing', 'erasure', person],
  certificates: ['sharing', 'certificates'],
  toReview: ['sharing', 'to-review'],
  keptUntil: (entry: EntryId) => ['sharing', 'kept-until', entry],
} as const;

export const deskQuery = (person: PersonId) =>
  queryOptions({ queryKey: keys.desk(person), queryFn: () => api.personDesk({ person }) });
export const requestsQuery = queryOptions({ queryKey: keys.requests, queryFn: () => api.listRequests() });
/** Asked anew each time: it is decided on. */
export const erasureQuery = (person: PersonId) =>
  queryOptions({
    queryKey: keys.erasure(person),
    queryFn: () => api.previewErasure({ person }),
    gcTime: 0,
  });
export const certificatesQuery = queryOptions({
  queryKey: keys.certificates,
  queryFn: () => api.listCertificates(),
});
export const toReviewQuery = queryOptions({ queryKey: keys.toReview, queryFn: () => api.listToReview() });
export const keptUntilQuery = (entry: EntryId) =>
  queryOptions({ queryKey: keys.keptUntil(entry), queryFn: () => api.keptUntil({ entry }) });

export const useDesk = (person: PersonId): UseQueryResult<DeskView> => useQuery(deskQuery(person));
export const useRequests = (): UseQueryResult<readonly RequestRow[]> => useQuery(requestsQuery);
export const useErasure = (person: PersonId): UseQueryResult<ErasurePreview> =>
  useQuery(erasureQuery(person));
export const useCertificates = (): UseQueryResult<readonly ErasureCertificate[]> =>
  useQuery(certificatesQuery);
