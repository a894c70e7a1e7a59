/** Sizes are bytes on disk unless said otherwise. */
export interface VaultStats {
  readonly segments: number;
  /** Sealed frames (commits, and parts of the compacted base) in the segments that count. */
  readonly frames: number;
  readonly segmentBytes: number;
  readonly records: number;
  /** About what the live records would take when freshly compacted. */
  readonly liveBytes: number;
  /** A purge was committed whose compaction has not run yet. */
  readonly eraseOwed: boolean;
}

const SMALL = 4 * 1024 * 1024;
const MANY_SEGMENTS = 64;

/**
 * Whether the caller should compact when it next has a quiet moment: a purge is owed, segments have piled up, or more
 * than half of a vault of some size is history.
 */
export const shouldCompact = (stats: VaultStats): boolean =>
  stats.eraseOwed ||
  stats.segments > MANY_SEGMENTS ||
  (stats.segmentBytes > SMALL && stats.segmentBytes > 2 * stats.liveBytes);
