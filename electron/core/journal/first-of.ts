/** The first `count` of `values` in the order of `compare`, as sorting all of them would give; without sorting all of them. */
export function firstOf<T>(
  values: Iterable<T>,
  count: number,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const best: T[] = [];
  for (const value of values) {
    const last = best[count - 1];
    if (last !== undefined && compare(value, last) >= 0) continue;
    const at = best.findIndex(other => compare(value, other) < 0);
    best.splice(at === -1 ? best.length : at, 0, value);
    if (best.length > count) best.pop();
  }
  return best;
}

/** Compares texts that sort as they are: dates, ids. Many times faster than a collator. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
