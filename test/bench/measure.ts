import { performance } from 'node:perf_hooks';

/** One line of `out/bench.json`. Times are in milliseconds unless `unit` says otherwise. */
export type BenchRow = {
  readonly name: string;
  readonly entries: number;
  /** Whose figures these are, when not ours. */
  readonly by?: string;
  readonly unit: string;
  readonly median: number;
  readonly p95: number;
  /** Share of the right answers among the first ten, 0 to 1. */
  readonly recall?: number;
};

type Measure = 'median' | 'p95' | 'recall';

/** What a row has to reach at one size. */
export type BenchTarget = {
  readonly row: string;
  readonly entries: number;
  readonly measure: Measure;
} & (
  | { readonly atMost: number }
  | { readonly atLeast: number }
  /** Ours is at most this part of theirs, in the same run: 0.5 is twice as fast. */
  | { readonly of: string; readonly atMostTimes: number }
  /** Ours is no less than theirs, in the same run. */
  | { readonly notBelow: string }
  /** Ours is at most this many times what it is at another size, in the same run. */
  | { readonly atMostTimes: number; readonly ofEntries: number }
);

export type BenchOptions = {
  readonly entries: number;
  /** Whether to measure what a head would use instead, which may take minutes. */
  readonly peers: boolean;
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

type Judgement = { readonly held: boolean; readonly found: string };

/** A target and how it came out. */
export type Judged = Judgement & { readonly target: BenchTarget };

/** A target that can be judged by these rows, or null: another size was asked for, or the peer is not here. */
function judge(target: BenchTarget, rows: readonly BenchRow[]): Judgement | null {
  const find = (entries: number, by?: string) =>
    rows.find(row => row.name === target.row && row.entries === entries && row.by === by)?.[target.measure];
  const ours = find(target.entries);
  const theirs =
    'of' in target
      ? find(target.entries, target.of)
      : 'notBelow' in target
        ? find(target.entries, target.notBelow)
        : 'ofEntries' in target
          ? find(target.ofEntries)
          : 0;
  if (ours === undefined || theirs === undefined) return null;
  if ('atMost' in target) return { held: ours <= target.atMost, found: `${round(ours)}` };
  if ('atLeast' in target) return { held: ours >= target.atLeast, found: `${round(ours)}` };
  if ('notBelow' in target) return { held: ours >= theirs, found: `${round(ours)} and ${round(theirs)}` };
  return { held: ours <= theirs * target.atMostTimes, found: `${round(ours / theirs)} times` };
}

/** What a target asks, in words. */
export function wordsOf(target: BenchTarget): string {
  const { measure } = target;
  if ('atMost' in target) return `${measure} ≤ ${target.atMost}`;
  if ('atLeast' in target) return `${measure} ≥ ${target.atLeast}`;
  if ('notBelow' in target) return `${measure} no less than ${target.notBelow}`;
  return 'of' in target
    ? `${measure} ≤ ${round(target.atMostTimes)} × ${target.of}`
    : `${measure} ≤ ${target.atMostTimes} × that at ${target.ofEntries}`;
}

/** Every target that these rows can be judged by, and how it came out. */
export function judged(rows: readonly BenchRow[], targets: readonly BenchTarget[]): readonly Judged[] {
  return targets.flatMap(target => {
    const judgement = judge(target, rows);
    return judgement === null ? [] : [{ target, ...judgement }];
  });
}

/** Three figures, as people read them. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
