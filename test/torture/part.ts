import { writeFileSync } from 'node:fs';
import { type Break, isBreak } from './breaks';

/** How much is tried: enough to see a broken build fail, what every change is tried with, what a release is tried with. */
export type Scale = 'brief' | 'short' | 'long';

const isScale = (name: string): name is Scale => name === 'brief' || name === 'short' || name === 'long';

/** What a part is asked for. */
export interface Order {
  readonly scale: Scale;
  readonly seed: number;
  /** The build to be seen failing, or null. */
  readonly breaking: Break | null;
}

/** A row of `out/torture.json`. */
export interface Row {
  readonly name: string;
  readonly tried: number;
  /** Acknowledged work that was not there any more. */
  readonly lost: number;
  /** States that were never written, and about which nothing was said. */
  readonly undetected: number;
  /** Other promises that were broken. */
  readonly failed: number;
  readonly seconds: number;
  /** Of the processor, in the part's own process. */
  readonly cpuSeconds: number;
  readonly figures: Readonly<Record<string, number | string>>;
  /** What was wrong, the first few. */
  readonly complaints: readonly string[];
  /** Nothing was tried: another row was seen to fail, which was enough. */
  readonly isLeftOut?: boolean;
}

/** What is counted while a row is being tried. */
export interface Score {
  tried(count?: number): void;
  lost(why: string): void;
  undetected(why: string): void;
  failed(why: string): void;
  /** Something worth knowing that is neither good nor bad. */
  count(name: string, by?: number): void;
  figure(name: string, value: number | string): void;
  /** Whether anything was wrong so far. */
  spoilt(): boolean;
  /** How much was. */
  wrongs(): number;
  /** Whether no more needs to be tried: something was wrong, and that is enough. */
  isEnough(): boolean;
}

const COMPLAINTS = 12;

const SEEN = 'seen to fail: ';
/** The figure that says in how many broken builds some of what a row tries was seen to fail. */
export const seenToFail = (what: string): string => `${SEEN}${what}`;
/** Of what that figure is, or null for another. */
export const readSeenToFail = (figure: string): string | null =>
  figure.startsWith(SEEN) ? figure.slice(SEEN.length) : null;

/** Of the part that this process runs: whether one row that was seen to fail is enough, and whether one was. */
const haste = { wanted: false, seen: false };

/** Tries one row: runs `task` with a fresh score and says how long it took. */
export const tryRow = async (name: string, task: (score: Score) => Promise<void>): Promise<Row> => {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const sum = { tried: 0, lost: 0, undetected: 0, failed: 0 };
  const figures: Record<string, number | string> = {};
  const complaints: string[] = [];
  const wrongs = () => sum.lost + sum.undetected + sum.failed;
  const wrong = (kind: 'lost' | 'undetected' | 'failed') => (why: string) => {
    sum[kind] += 1;
    if (complaints.length < COMPLAINTS) complaints.push(`${kind}: ${why}`);
  };
  const isLeftOut = haste.wanted && haste.seen;
  const score: Score = {
    tried: (count = 1) => {
      sum.tried += count;
    },
    lost: wrong('lost'),
    undetected: wrong('undetected'),
    failed: wrong('failed'),
    count: (figure, by = 1) => {
      const before = figures[figure];
      figures[figure] = (typeof before === 'number' ? before : 0) + by;
    },
    figure: (figure, value) => {
      figures[figure] = value;
    },
    spoilt: () => wrongs() > 0,
    wrongs,
    isEnough: () => haste.wanted && wrongs() > 0,
  };
  if (!isLeftOut) await task(score);
  haste.seen ||= wrongs() > 0;
  const { user, system } = process.cpuUsage(cpu);
  const cpuSeconds = (user + system) / 1e6;
  const seconds = (performance.now() - start) / 1000;
  return { name, ...sum, ...(isLeftOut && { isLeftOut }), seconds, cpuSeconds, figures, complaints };
};

/** Whether nothing was lost, nothing went unsaid and every other promise held, of anything at all. */
export const rowHeld = (row: Row): boolean => row.tried > 0 && row.lost + row.undetected + row.failed === 0;

/** The body of a part's process: `node part.mjs SCALE SEED BREAK FILE`; the rows go to that file. */
export const runPart = async (part: (order: Order) => Promise<readonly Row[]>): Promise<void> => {
  const [scale = '', seed, breaking = '', file, hasty] = process.argv.slice(2);
  haste.wanted = hasty === 'hasty';
  if (!isScale(scale) || seed === undefined || file === undefined) throw new Error('arguments');
  const rows = await part({ scale, seed: Number(seed), breaking: isBreak(breaking) ? breaking : null });
  writeFileSync(file, JSON.stringify(rows.filter(({ isLeftOut }) => isLeftOut !== true)));
};
