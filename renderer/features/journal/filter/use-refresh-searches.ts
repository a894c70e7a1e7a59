import { useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../../api';

/** Reads the saved searches anew, wherever they are shown. */
export function useRefreshSearches(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: queryKeys.savedSearches });
}
