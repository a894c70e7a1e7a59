import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Gap } from './gap';
import { gaps } from './gaps';
import { coverageReport, reachedIn } from './unreached';

/**
 * Reads what `npm run unit -- --coverage` left behind: every branch of the vault, of sharing and of importing is taken by a
 * unit test, or `gaps` says why it is not; and nothing is explained that a test reaches. Takes the beginnings of paths to look
 * at, and `--report FILE` for another report than the one in `out`.
 */

const top = new URL('../..', import.meta.url).pathname;
const { values, positionals: only } = parseArgs({
  allowPositionals: true,
  options: { report: { type: 'string', default: `${top}out/coverage/coverage-final.json` } },
});
const isAsked = (path: string) => only.length === 0 || only.some(start => path.startsWith(start));

interface Outcome {
  readonly branches: number;
  readonly explained: number;
  readonly complaints: readonly string[];
}

const outcomeOf = (path: string, file: Parameters<typeof reachedIn>[0], known: readonly Gap[]): Outcome => {
  const lines = readFileSync(`${top}${path}`, 'utf8').split('\n');
  const { branches, unreached } = reachedIn(file);
  const places = unreached.map(number => ({ number, text: lines[number - 1]?.trim() ?? '' }));
  const isExplained = ({ text }: { readonly text: string }) => known.some(({ line }) => line === text);
  const open = places.filter(one => !isExplained(one));
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
};

const report = coverageReport.parse(JSON.parse(readFileSync(values.report, 'utf8')));
const files = Object.entries(report)
  .map(([path, file]) => ({ path: relative(top, path), file }))
  .filter(({ path }) => isAsked(path));
const outcomes = files.map(({ path, file }) => outcomeOf(path, file, gaps[path] ?? []));
const seen = new Set(files.map(({ path }) => path));
const gone = Object.keys(gaps).filter(path => isAsked(path) && !seen.has(path));

const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, one) => total + count(one), 0);
const complaints = [
  ...outcomes.flatMap(one => one.complaints),
  ...gone.map(path => `${path}  explained, but not measured`),
];
for (const complaint of complaints) console.log(complaint);
const [branches, explained] = [sum(one => one.branches), sum(one => one.explained)];
console.log(
  `${branches} branches in ${files.length} files; ${explained} not taken by a unit test and explained, ${complaints.length} to look at`,
);
process.exitCode = complaints.length === 0 && files.length > 0 ? 0 : 1;
