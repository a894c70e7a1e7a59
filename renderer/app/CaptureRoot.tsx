import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { createQueryClient, useFreshness } from '../api';
import { CaptureWindow } from '../features/capture';
import { useVault } from './useVault';
import { isUnlocked } from './vault-state';

/** The small window: takes a thought while the journal is open, and otherwise says that it is shut. */
export function CaptureRoot(): ReactElement | null {
  const { state } = useVault();
  if (state.at === 'starting') return null;
  if (isUnlocked(state)) return <OpenCapture />;
  const isAbsent = state.at === 'shut' && state.status.state === 'absent';
  return <CaptureWindow state={isAbsent ? 'absent' : 'locked'} />;
}

function OpenCapture(): ReactElement {
  const [client] = useState(createQueryClient);
  useFreshness(client);
  return (
    <QueryClientProvider client={client}>
      <CaptureWindow state="open" />
    </QueryClientProvider>
  );
}
