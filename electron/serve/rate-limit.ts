export type Rate = {
  /** Requests that may come at once. */
  readonly burst: number;
  /** Requests a second after that. */
  readonly perSecond: number;
};

/** `true` while one more is within the rate; counts it. */
export type RateLimit = () => boolean;

/** A token bucket. `now` gives milliseconds. */
export function rateLimit({ burst, perSecond }: Rate, now: () => number): RateLimit {
  let left = burst;
  let last = now();
  return () => {
    const time = now();
    left = Math.min(burst, left + (Math.max(0, time - last) / 1000) * perSecond);
    last = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
