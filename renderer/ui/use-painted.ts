import { startTransition, useEffect, useState } from 'react';

/** Milliseconds; a window that is out of sight has no frames. */
const longestWait = 200;

/**
 * Whether to draw also what is not needed at first sight: not the first time that there is something to draw (`isReady`), but
 * as soon as that is on the screen. React draws it when nothing else is waiting.
 */
export function usePainted(isReady = true): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isReady || isPainted) return undefined;
    return afterPaint(() => startTransition(() => setPainted(true)));
  }, [isReady, isPainted]);
  return isPainted;
}

/** Calls `then` when the next frame has been painted; gives a way to call it off. */
function afterPaint(then: () => void): () => void {
  let timer = setTimeout(then, longestWait);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
