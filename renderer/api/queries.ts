import {
  keepPreviousData,
  queryOptions,
  skipToken,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import type { Counted, EntryView, TodayView } from '../../shared/contract/journal';
import type { Input } from '../../shared/contract/methods';
import type { EntryFilter, SavedSearch, SortOrder } from '../../shared/domain/filter';
import type { AttachmentId, EntryId, RevisionId } from '../../shared/domain/ids';
import type { Settings } from '../../shared/domain/settings';
import type { Template } from '../../shared/domain/template';
import { api } from './client';

/**
 * What is under `entries` shows entries, and may change with anything it shows (`freshness.ts`); the rest changes by its own
 * method, or by an import.
 */
export const queryKeys = {
  entries: ['entries'],
  lists: ['entries', 'list'],
  list: (filter: EntryFilter, sort: SortOrder) => ['entries', 'list', filter, sort],
  page: (filter: EntryFilter, sort: SortOrder, offset: number) => ['entries', 'list', filter, sort, offset],
  place: (sought: Input<'placeInList'> | null) => ['entries', 'place', sought],
  entry: (id: EntryId) => ['entries', 'entry', id],
  history: (id: EntryId) => ['entries', 'history', id],
  revision: (id: RevisionId) => ['revision', id],
  bin: ['entries', 'bin'],
  today: (month: string) => ['entries', 'today', month],
  names: ['entries', 'names'],
  tags: ['entries', 'tags'],
  circleNames: ['entries', 'circle-names'],
  search: (query: string, limit: number) => ['entries', 'search', query, limit],
  searchNames: (query: string) => ['entries', 'search-names', query],
  attachment: (id: AttachmentId) => ['attachment', id],
  templates: ['templates'],
  savedSearches: ['saved-searches'],
  settings: ['settings'],
  vaultFacts: ['entries', 'vault-facts'],
} as const;

/** Rows asked for at once; the contract allows at most 200. */
export const pageSize = 100;

/** One window of a list, `pageSize` rows from `offset` on. */
export const entryPageQuery = (filter: EntryFilter, sort: SortOrder, offset: number) =>
  queryOptions({
    queryKey: queryKeys.page(filter, sort, offset),
    queryFn: () => api.listEntries({ filter, sort, offset, limit: pageSize }),
    placeholderData: keepPreviousData,
  });

/** Where an entry stands in the whole of a list; `null` asks nothing. Not kept, because it is old a moment later. */
export const placeQuery = (sought: Input<'placeInList'> | null) =>
  queryOptions({
    queryKey: queryKeys.place(sought),
    queryFn: sought === null ? skipToken : () => api.placeInList(sought),
    gcTime: 0,
  });

export const entryQuery = (id: EntryId) =>
  queryOptions({ queryKey: queryKeys.entry(id), queryFn: () => api.getEntry({ id }) });

export const historyQuery = (id: EntryId) =>
  queryOptions({ queryKey: queryKeys.history(id), queryFn: () => api.entryHistory({ id }) });

export const revisionQuery = (id: RevisionId) =>
  queryOptions({ queryKey: queryKeys.revision(id), queryFn: () => api.getRevision({ id }) });

export const binQuery = queryOptions({ queryKey: queryKeys.bin, queryFn: () => api.listBin() });

/** `month` as `2026-11`. */
export const todayQuery = (month: string) =>
  queryOptions({
    queryKey: queryKeys.today(month),
    queryFn: () => api.today({ month }),
    placeholderData: keepPreviousData,
  });

export const namesQuery = queryOptions({ queryKey: queryKeys.names, queryFn: () => api.listNames() });
export const tagsQuery = queryOptions({ queryKey: queryKeys.tags, queryFn: () => api.listTags() });
export const circleNamesQuery = queryOptions({
  queryKey: queryKeys.circleNames,
  queryFn: () => api.listCircleNames(),
});
export const templatesQuery = queryOptions({
  queryKey: queryKeys.templates,
  queryFn: () => api.listTemplates(),
});
export const savedSearchesQuery = queryOptions({
  queryKey: queryKeys.savedSearches,
  queryFn: () => api.listSavedSearches(),
});
export const settingsQuery = queryOptions({ queryKey: queryKeys.settings, queryFn: () => api.getSettings() });
export const vaultFactsQuery = queryOptions({
  queryKey: queryKeys.vaultFacts,
  queryFn: () => api.vaultFacts(),
});

export const useEntry = (id: EntryId): UseQueryResult<EntryView> => useQuery(entryQuery(id));
export const useToday = (month: string): UseQueryResult<TodayView> => useQuery(todayQuery(month));
export const useNames = (): UseQueryResult<readonly Counted[]> => useQuery(namesQuery);
export const useTags = (): UseQueryResult<readonly Counted[]> => useQuery(tagsQuery);
export const useCircleNames = (): UseQueryResult<readonly Counted[]> => useQuery(circleNamesQuery);
export const useTemplates = (): UseQueryResult<readonly Template[]> => useQuery(templatesQuery);
export const useSavedSearches = (): UseQueryResult<readonly SavedSearch[]> => useQuery(savedSearchesQuery);
export const useSettings = (): UseQueryResult<Settings> => useQuery(settingsQuery);
