import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { createQueryClient } from '../api';
import { OpenBook } from './OpenBook';
import type { Vault } from './useVault';
import type { OpenStatus } from './vault-state';

/** Everything inside the covers. Its cache lives and dies with it, so that nothing read stays in memory when it shuts. */
export function OpenJournal(props: { readonly vault: Vault; readonly status: OpenStatus }): ReactElement {
  const [client] = useState(createQueryClient);
  useEffect(() => () => client.clear(), [client]);
  return (
    <QueryClientProvider client={client}>
      <OpenBook vault={props.vault} status={props.status} />
    </QueryClientProvider>
  );
}
