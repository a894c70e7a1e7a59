import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The same function all the time, which does what `act` did last time it was given; for what a row does when it is pressed, so
 * that a `memo` row is drawn again only when what it shows changes. Not to be called while drawing.
 */
export function useSteady<Args extends readonly unknown[]>(
  act: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
