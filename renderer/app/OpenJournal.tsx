import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { createQueryClient } from '../api';
import { speller } from '../editor/spelling/speller';
import { Transfers } from '../features/transfer';
import { ConfirmPassphrase } from './ConfirmPassphrase';
import { OpenBook, type OpenBookProps } from './OpenBook';

/** Everything inside the covers. Its cache lives and dies with it, so that nothing read stays in memory when it shuts. */
export function OpenJournal(props: OpenBookProps): ReactElement {
  const [client] = useState(createQueryClient);
  useEffect(() => () => client.clear(), [client]);
  useEffect(() => () => speller.end(), []);
  return (
    <QueryClientProvider client={client}>
      <Transfers>
        <OpenBook {...props} />
        <ConfirmPassphrase />
      </Transfers>
    </QueryClientProvider>
  );
}
