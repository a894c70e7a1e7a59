import { parseArgs } from 'node:util';
import { appBench } from './app.bench';
import { diskBench } from './disk.bench';
import { journalBench } from './journal.bench';
import { type BenchPart, type BenchRow, judged } from './measure';
import { networkBench } from './network.bench';
import { peersBench } from './peers.bench';
import { keep, report } from './report';
import { searchBench } from './search.bench';
import { windowBench } from './window.bench';

const parts: readonly BenchPart[] = [
  searchBench,
  peersBench,
  journalBench,
  diskBench,
  networkBench,
  windowBench,
  appBench,
];

const { values } = parseArgs({
  options: {
    /** Journal sizes, with commas between. */
    entries: { type: 'string', default: '1000,10000' },
    /** Names of the parts to run; all when left out. */
    only: { type: 'string' },
    /** Leave out what is not ours, which takes minutes. */
    'no-peers': { type: 'boolean', default: false },
    /** Fail when a target is missed. */
    enforce: { type: 'boolean', default: false },
  },
});

const sizes = values.entries.split(',').map(Number);
if (sizes.some(size => !Number.isInteger(size) || size < 1)) throw new Error('--entries wants whole numbers');
const chosen = parts.filter(part => values.only === undefined || values.only.split(',').includes(part.name));

const rows: BenchRow[] = [];
for (const entries of sizes) {
  for (const part of chosen) rows.push(...(await part.run({ entries, peers: !values['no-peers'] })));
}

const targets = judged(
  rows,
  chosen.flatMap(part => part.targets),
);
report(rows, targets);
await keep('out/bench.json', rows, targets);
const missed = targets.filter(({ held }) => !held);
console.log(`${targets.length - missed.length} of ${targets.length} targets held`);
if (values.enforce && (missed.length > 0 || targets.length === 0)) process.exitCode = 1;
