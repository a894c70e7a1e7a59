const limit = 3;
/** Milliseconds. */
const within = 60_000;

/** Counts the crashes of one page by the clock `now`, in milliseconds. */
export function crashLimit(now: () => number): {
  /** Notes a crash; `true` when it is the third within a minute. Then the count starts anew. */
  readonly isReached: () => boolean;
} {
  let crashes: readonly number[] = [];
  return {
    isReached: () => {
      const at = now();
      crashes = [...crashes.filter(earlier => at - earlier < within), at];
      if (crashes.length < limit) return false;
      crashes = [];
      return true;
    },
  };
}
