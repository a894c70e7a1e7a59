import { useQueryClient } from '@tanstack/react-query';

/** Asks for all that shows cards anew. */
export function useCards(): { readonly refresh: () => Promise<void> } {
  const client = useQueryClient();
  return {
    refresh: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [place, about] }) =>
          place === 'sharing' && (about === 'cards' || about === 'circle-cards' || about === 'pack'),
      }),
  };
}
