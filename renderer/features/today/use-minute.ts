import { useEffect, useState } from 'react';
import type { Instant } from '../../../shared/domain/time';

const minute = 60_000;

/** The present moment, told again at the beginning of every minute. */
export function useMinute(): Instant {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), minute - (now % minute) + 50);
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}
