import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Score } from '../part';

/** This share of the sessions fills caches and lets the compiler settle. */
const WARM = 1 / 3;
const MOST_GROWTH = 0.05;

/** Handles this process has open; -1 where the system does not say. */
export const openHandles = (): number =>
  existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : -1;

/** Bytes of memory in use once everything that can go is gone. */
export const memory = (): number => {
  if (globalThis.gc === undefined) throw new Error('needs --expose-gc');
  for (let round = 0; round < 4; round += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/**
 * Bytes of memory that this process has and no file stands behind, inside V8 and outside: all that is resident where the
 * system does not say. To be asked after `memory`, and of a process whose allocator gives back what is free.
 */
export const resident = (): number => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const anonymous = /^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1];
  return anonymous === undefined ? process.memoryUsage.rss() : Number(anonymous) * 1024;
};

/** The mean of the last quarter of some measurements, over the mean of the first quarter. */
const growth = (measured: readonly number[]): number => {
  const quarter = Math.max(1, Math.floor(measured.length / 4));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return mean(measured.slice(-quarter)) / mean(measured.slice(0, quarter)) - 1;
};

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

/** Says how some memory grew over the sessions, and complains when it did by too much. */
export const judgeGrowth = (score: Score, name: string, measured: readonly number[]): void => {
  const grown = growth(measured.slice(Math.floor(measured.length * WARM)));
  score.figure(`memory ${name}, MB`, ((measured.at(-1) ?? 0) / 1e6).toFixed(1));
  score.figure(`growth ${name}`, percent(grown));
  if (grown >= MOST_GROWTH) score.failed(`memory ${name} grew by ${percent(grown)}`);
};
