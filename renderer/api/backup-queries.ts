import { infiniteQueryOptions, queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Backup, BackupPreview, BackupStatus } from '../../shared/contract/backups';
import type { BackupId, EntryId } from '../../shared/domain/ids';
import { api } from './client';

const keys = {
  status: ['backups', 'status'],
  list: ['backups', 'list'],
  preview: (id: BackupId) => ['backups', 'preview', id],
  entry: (id: BackupId, entry: EntryId) => ['backups', 'entry', id, entry],
} as const;

/** Rows of a preview asked for at once. */
const rowsAtOnce = 50;

/** How it stands with backups. It also depends on the time and on what is plugged in, so it is asked whenever it is shown. */
export const backupStatusQuery = queryOptions({
  queryKey: keys.status,
  queryFn: () => api.backupStatus(),
  refetchOnMount: 'always',
});

/** What is in the second place. Nobody tells when a stick comes or goes, so it is asked whenever it is shown. */
export const backupListQuery = queryOptions({
  queryKey: keys.list,
  queryFn: () => api.listBackups(),
  refetchOnMount: 'always',
});

/** What differs between a backup and the journal, by as many rows as were asked for. */
export const backupPreviewQuery = (id: BackupId) =>
  infiniteQueryOptions({
    queryKey: keys.preview(id),
    queryFn: ({ pageParam }) => api.previewBackup({ id, offset: pageParam, limit: rowsAtOnce }),
    initialPageParam: 0,
    getNextPageParam: (last: BackupPreview, pages: readonly BackupPreview[]) => {
      const shown = pages.reduce((sum, { rows }) => sum + rows.length, 0);
      return shown < last.differing && last.rows.length > 0 ? shown : undefined;
    },
  });

/** One note as a backup has it. A backup never changes. */
export const backupEntryQuery = (id: BackupId, entry: EntryId) =>
  queryOptions({
    queryKey: keys.entry(id, entry),
    queryFn: () => api.backupEntry({ id, entry }),
    gcTime: 30_000,
  });

export const useBackupStatus = (): UseQueryResult<BackupStatus> => useQuery(backupStatusQuery);
export const useBackupList = (): UseQueryResult<readonly Backup[]> => useQuery(backupListQuery);
