import { createContext, use } from 'react';
import type { HostFacts } from '../../shared/contract/host';

/** What the app runs in; provided by `renderer/app` before anything else is shown. */
export const HostContext = createContext<HostFacts | null>(null);

/** The facts of the host. Only below `HostContext`. */
export function useHost(): HostFacts {
  const facts = use(HostContext);
  if (facts === null) throw new Error('useHost needs HostContext above it.');
  return facts;
}
