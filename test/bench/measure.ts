import { performance } from 'node:perf_hooks';

/** One line of `out/bench.json`. Times are in milliseconds unless `unit` says otherwise. */
export type BenchRow = {
  readonly name: string;
  readonly entries: number;
  readonly unit: string;
  readonly median: number;
  readonly p95: number;
  readonly baseline?: {
    readonly name: string;
    readonly median: number;
    readonly p95: number;
    readonly recall?: number;
  };
  /** Share of the right answers among the first ten, 0 to 1. */
  readonly recall?: number;
};

/** What a row has to reach at one size. */
export type BenchTarget = {
  readonly row: string;
  readonly entries: number;
  readonly measure: 'median' | 'p95' | 'recall';
  readonly atMost?: number;
  readonly atLeast?: number;
};

export type BenchOptions = {
  readonly entries: number;
  /** Whether to measure what a head would use instead, which may take minutes. */
  readonly baselines: boolean;
};

/** One subject of the bench: measures itself at one size. */
export type BenchPart = {
  readonly name: string;
  readonly targets: readonly BenchTarget[];
  run(options: BenchOptions): Promise<readonly BenchRow[]>;
};

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Nearest-rank percentile, `share` from 0 to 1. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function summary(samples: readonly number[]): { readonly median: number; readonly p95: number } {
  return { median: percentile(samples, 0.5), p95: percentile(samples, 0.95) };
}

/** Targets of `rows` that are missed, in words. */
export function missedTargets(rows: readonly BenchRow[], targets: readonly BenchTarget[]): readonly string[] {
  return targets.flatMap(({ row, entries, measure, atMost, atLeast }) => {
    const found = rows.find(one => one.name === row && one.entries === entries);
    if (found === undefined) return [];
    const value = found[measure] ?? Number.NaN;
    if (atMost !== undefined && !(value <= atMost))
      return [`${row} at ${entries}: ${measure} ${value} > ${atMost}`];
    if (atLeast !== undefined && !(value >= atLeast))
      return [`${row} at ${entries}: ${measure} ${value} < ${atLeast}`];
    return [];
  });
}
