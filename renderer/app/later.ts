import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../shared/contract/errors';
import { failureOf } from '../api';

/** Milliseconds; a busy machine may never have an idle moment. */
const longestWait = 1000;

/** A part of the app that is not in the first script: not yet there, there, or not to be had. */
export type Later<Part> =
  | { readonly at: 'coming' }
  | { readonly at: 'here'; readonly part: Part }
  | { readonly at: 'failed'; readonly failure: Failure; readonly again: () => Promise<void> };

/**
 * Fetches what the first paint does not need: in an idle moment once `isPainted`, or at once when `isWanted`. What has come
 * stays. `load` must be the same function every time.
 */
export function useLater<Part>(
  load: () => Promise<Part>,
  { isPainted, isWanted }: { readonly isPainted: boolean; readonly isWanted: boolean },
): Later<Part> {
  const [later, setLater] = useState<Later<Part>>({ at: 'coming' });
  const isHere = later.at === 'here';
  const fetchPart = useCallback(async (): Promise<void> => {
    try {
      setLater({ at: 'here', part: await load() });
    } catch (error) {
      setLater({ at: 'failed', failure: failureOf(error), again: fetchPart });
    }
  }, [load]);
  useEffect(() => {
    if (isHere || !(isPainted || isWanted)) return undefined;
    if (isWanted) {
      void fetchPart();
      return undefined;
    }
    const idle = requestIdleCallback(() => void fetchPart(), { timeout: longestWait });
    return () => cancelIdleCallback(idle);
  }, [isHere, isPainted, isWanted, fetchPart]);
  return later;
}
