import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Gap } from './gap';
import { gaps } from './gaps';
import { coverageReport, reachedIn } from './unreached';

const top = new URL('../..', import.meta.url).pathname;

/** What a report of coverage leaves open. */
export interface Look {
  readonly files: number;
  readonly branches: number;
  readonly explained: number;
  /** Branches that no test took and nothing explains, and explanations of what was taken or is gone. */
  readonly complaints: readonly string[];
}

/** The report of `npm run unit -- --coverage`, where nothing else was asked for. */
export const usualReport = `${top}out/coverage/coverage-final.json`;

/** Looks at the files whose paths begin with one of `only`, or at all. */
export function lookAt(reportFile: string, only: readonly string[] = []): Look {
  const isAsked = (path: string) => only.length === 0 || only.some(start => path.startsWith(start));
  const report = coverageReport.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
  const files = Object.entries(report)
    .map(([path, file]) => ({ path: relative(top, path), file }))
    .filter(({ path }) => isAsked(path));
  const outcomes = files.map(({ path, file }) => outcomeOf(path, file, gaps[path] ?? []));
  const seen = new Set(files.map(({ path }) => path));
  const gone = Object.keys(gaps).filter(path => isAsked(path) && !seen.has(path));
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((all, one) => all + count(one), 0);
  return {
    files: files.length,
    branches: sum(one => one.branches),
    explained: sum(one => one.explained),
    complaints: [
      ...outcomes.flatMap(one => one.complaints),
      ...gone.map(path => `${path}  explained, but not measured`),
    ],
  };
}

/** Says what was found, and whether there is nothing left to look at. */
export function say({ files, branches, explained, complaints }: Look): boolean {
  for (const complaint of complaints) console.log(complaint);
  console.log(
    `${branches} branches in ${files} files; ${explained} not taken by a unit test and explained, ${complaints.length} to look at`,
  );
  return complaints.length === 0 && files > 0;
}

type Outcome = Omit<Look, 'files'>;

function outcomeOf(path: string, file: Parameters<typeof reachedIn>[0], known: readonly Gap[]): Outcome {
  const lines = readFileSync(`${top}${path}`, 'utf8').split('\n');
  const { branches, unreached } = reachedIn(file);
  const places = unreached.map(number => ({ number, text: lines[number - 1]?.trim() ?? '' }));
  const open = places.filter(({ text }) => !known.some(({ line }) => line === text));
  const stale = known.filter(
    ({ line, sometimes }) => sometimes === undefined && !places.some(({ text }) => text === line),
  );
  return {
    branches,
    explained: places.length - open.length,
    complaints: [
      ...open.map(({ number, text }) => `${path}:${number}  not reached: ${text}`),
      ...stale.map(({ line }) => `${path}  explained, but reached or gone: ${line}`),
    ],
  };
}
