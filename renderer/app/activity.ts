import { useEffect, useEffectEvent } from 'react';
import { api, failureOf } from '../api';

/** Milliseconds between two signs of life; the journal counts quiet minutes, so seconds do not matter. */
const shortest = 5_000;

/** Lets `signal` through at most once in `interval` milliseconds of `now`. */
export function throttled(signal: () => void, interval: number, now: () => number): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - last < interval) return;
    last = now();
    signal();
  };
}

type Place = Pick<PointerEvent, 'screenX' | 'screenY'>;

/** Tells a pointer that was moved from one that rests while a window comes or goes below it: both send the same event. */
export function movement(): (at: Place) => boolean {
  let last: Place | null = null;
  return ({ screenX, screenY }) => {
    const moved = last !== null && (last.screenX !== screenX || last.screenY !== screenY);
    last = { screenX, screenY };
    return moved;
  };
}

const signsOfLife = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Tells the vault that somebody is there, at keys and pointer, while `isListening`. Once the warning stands, only its
 * button counts: a mouse that is knocked does not keep a journal open. `onLocked`: the journal was closed already.
 */
export function useActivity(isListening: boolean, onLocked: () => Promise<void>): void {
  const tellVault = useEffectEvent(() => {
    api.stayOpen().catch(async (error: unknown) => {
      if (failureOf(error).code === 'locked') await onLocked();
    });
  });
  useEffect(() => {
    if (!isListening) return;
    const tell = throttled(
      () => tellVault(),
      shortest,
      () => performance.now(),
    );
    const isMoved = movement();
    const hear = (event: Event) => {
      if (event instanceof PointerEvent && event.type === 'pointermove' && !isMoved(event)) return;
      tell();
    };
    for (const name of signsOfLife) window.addEventListener(name, hear, { passive: true, capture: true });
    return () => {
      for (const name of signsOfLife) window.removeEventListener(name, hear, { capture: true });
    };
  }, [isListening]);
}
