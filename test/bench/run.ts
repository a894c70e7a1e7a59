import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { journalBench } from './journal.bench';
import { type BenchPart, type BenchRow, missedTargets } from './measure';
import { networkBench } from './network.bench';
import { searchBench } from './search.bench';
import { windowBench } from './window.bench';

const parts: readonly BenchPart[] = [searchBench, journalBench, networkBench, windowBench];

const { values } = parseArgs({
  options: {
    /** Journal sizes, with commas between. */
    entries: { type: 'string', default: '1000,10000' },
    /** Names of the parts to run; all when left out. */
    only: { type: 'string' },
    /** Leave out what is slow and not ours. */
    'no-baselines': { type: 'boolean', default: false },
    /** Fail when a target is missed. */
    enforce: { type: 'boolean', default: false },
  },
});

const sizes = values.entries.split(',').map(Number);
if (sizes.some(size => !Number.isInteger(size) || size < 1)) throw new Error('--entries wants whole numbers');
const chosen = parts.filter(part => values.only === undefined || values.only.split(',').includes(part.name));

const rows: BenchRow[] = [];
for (const entries of sizes) {
  for (const part of chosen) rows.push(...(await part.run({ entries, baselines: !values['no-baselines'] })));
}

printTable(rows);
await mkdir('out', { recursive: true });
await writeFile('out/bench.json', `${JSON.stringify(rows, null, 2)}\n`);

const missed = missedTargets(
  rows,
  chosen.flatMap(part => part.targets),
);
for (const line of missed) console.log(`missed: ${line}`);
if (values.enforce && missed.length > 0) process.exitCode = 1;

function printTable(all: readonly BenchRow[]): void {
  console.table(
    all.map(({ name, entries, unit, median, p95, recall, baseline }) => ({
      name,
      entries,
      unit,
      median: round(median),
      p95: round(p95),
      limit: limitOf(name, entries),
      'recall@10': recall === undefined ? '' : round(recall),
      'instead of ours': baseline === undefined ? '' : baseline.name,
      'its median': baseline === undefined ? '' : round(baseline.median),
      'its p95': baseline === undefined ? '' : round(baseline.p95),
      'its recall': baseline?.recall === undefined ? '' : round(baseline.recall),
    })),
  );
}

/** What the row has to stay within at this size, if anything was promised. */
function limitOf(row: string, entries: number): string {
  const target = chosen
    .flatMap(part => part.targets)
    .find(one => one.row === row && one.entries === entries && one.measure !== 'recall');
  if (target?.atMost !== undefined) return `${target.measure} ≤ ${target.atMost}`;
  return target?.atLeast === undefined ? '' : `${target.measure} ≥ ${target.atLeast}`;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
