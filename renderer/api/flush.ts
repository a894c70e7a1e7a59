import { createContext, use, useEffect, useEffectEvent } from 'react';

/** Hands over text that the core does not have yet; resolves when the core has it, rejects when it could not be kept. */
export type Flusher = () => Promise<void>;

/** The places that may hold unsaved text right now. */
export type FlushRegistry = {
  /** Returns a function that takes the flusher out again. */
  readonly add: (flusher: Flusher) => () => void;
  /** Runs all of them; one that fails does not hold up the others. `kept` says whether every one of them succeeded. */
  readonly flushAll: () => Promise<{ readonly kept: boolean }>;
  /** Forgets all of them: the journal is shut, and what they held must go. */
  readonly clear: () => void;
};

/** An empty registry. */
export function createFlushRegistry(): FlushRegistry {
  const flushers = new Set<Flusher>();
  return {
    add: flusher => {
      flushers.add(flusher);
      return () => {
        flushers.delete(flusher);
      };
    },
    flushAll: async () => {
      const settled = await Promise.allSettled([...flushers].map(flusher => flusher()));
      return { kept: settled.every(result => result.status === 'fulfilled') };
    },
    clear: () => flushers.clear(),
  };
}

/** Provided by `renderer/app` around everything that takes text. */
export const FlushContext = createContext<FlushRegistry>(createFlushRegistry());

/** Registers `flusher` to be asked for unsaved text before the journal closes, while the component is mounted. */
export function useFlushBeforeClose(flusher: Flusher): void {
  const registry = use(FlushContext);
  const flush = useEffectEvent(flusher);
  useEffect(() => registry.add(() => flush()), [registry]);
}
