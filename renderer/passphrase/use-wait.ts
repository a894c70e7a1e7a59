import { useEffect, useState } from 'react';
import { failureOf } from '../api';

/** `seconds`: how long the next try must still wait, counting down. `failure`: what of the last one is still worth saying. */
export type Wait = { readonly seconds: number; readonly failure: unknown };

/** The waiting after secrets that were wrong. `error`: what the last try failed with; waiting goes on when that is forgotten. */
export function useWait(error: unknown): Wait {
  const [until, setUntil] = useState(0);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const seconds = error === null ? 0 : Number(failureOf(error).details['seconds'] ?? 0);
    if (seconds > 0) setUntil(performance.now() + seconds * 1000);
  }, [error]);
  useEffect(() => {
    const look = () => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1000)));
    look();
    const timer = setInterval(look, 200);
    const end = setTimeout(() => clearInterval(timer), until - performance.now() + 1000);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
    };
  }, [until]);
  const isOver = left === 0 && error !== null && failureOf(error).code === 'too-soon';
  return { seconds: left, failure: isOver ? null : error };
}
