import { useRef, useState } from 'react';

/** One thing being done on behalf of a button. `error` is what it failed with, `null` while all is well. */
export type Task = {
  readonly isRunning: boolean;
  readonly error: unknown;
  /** Starts the work; ignored while something is still running. Its failure becomes `error`. */
  readonly run: (work: () => Promise<void>) => void;
  /** Forgets the failure, for instance because something else was typed. */
  readonly forget: () => void;
};

/** For work that has no place in the query cache: opening, choosing, printing, saving settings. */
export function useTask(): Task {
  const [state, setState] = useState<{ readonly isRunning: boolean; readonly error: unknown }>(still);
  const isBusy = useRef(false);
  const run = (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ isRunning: true, error: null });
    const end = (error: unknown) => {
      isBusy.current = false;
      setState({ isRunning: false, error });
    };
    work().then(
      () => end(null),
      (error: unknown) => end(error),
    );
  };
  return {
    ...state,
    run,
    forget: () => setState(now => (now.error === null ? now : { ...now, error: null })),
  };
}

const still = { isRunning: false, error: null };
