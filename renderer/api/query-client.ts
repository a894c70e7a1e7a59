import { QueryClient } from '@tanstack/react-query';

/**
 * The cache of one open journal; thrown away when it closes. Everything is local and told by events when it changes,
 * so nothing is asked again on focus, on a timer or after a failure.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 60_000,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { retry: false, networkMode: 'always', gcTime: 0 },
    },
  });
}
