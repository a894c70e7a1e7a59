import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everything } from '../../shared/domain/filter';
import { type RunningCore, runCore } from '../electron/core/running-core';
import { corpusToday } from './corpus/journal';
import { fillVault, indexReady, secret } from './corpus/vault';
import { type BenchPart, type BenchRow, summary } from './measure';

const saves = 300;
/** The first reads every text; those after it take in what the one before them had read. */
const openings = 6;
const firstPage = { filter: everything, sort: 'newest', offset: 0, limit: 60 } as const;

/** The whole core over a real vault on this disk: what a save costs, and how soon a list can be used. */
export const journalBench: BenchPart = {
  name: 'journal',
  targets: [
    { row: 'save acknowledged', entries: 10_000, measure: 'p95', atMost: 10 },
    { row: 'save acknowledged', entries: 10_000, measure: 'p95', atMostTimes: 1.3, ofEntries: 1000 },
    { row: 'save acknowledged', entries: 50_000, measure: 'p95', atMostTimes: 1.3, ofEntries: 1000 },
    { row: 'unlock to first list, cheap key', entries: 10_000, measure: 'median', atMost: 600 },
    { row: 'unlock to first list, cheap key', entries: 50_000, measure: 'median', atMost: 2500 },
    { row: 'unlock to search complete, cheap key', entries: 10_000, measure: 'median', atMost: 1000 },
    { row: 'unlock to search complete, cheap key', entries: 50_000, measure: 'median', atMost: 5000 },
  ],
  async run({ entries }) {
    const folder = await mkdtemp(join(tmpdir(), 'critical-friend-bench-'));
    try {
      await fillVault(join(folder, 'journal'), entries);
      const core = await runCore(folder, Date.parse(`${corpusToday}T21:00:00`));
      const rows = await measure(core, entries);
      await core.end();
      return rows;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function measure(core: RunningCore, entries: number): Promise<readonly BenchRow[]> {
  const opening: number[] = [];
  const ready: number[] = [];
  for (let time = 0; time < openings; time += 1) {
    const start = performance.now();
    await core.ask('unlockVault', { secret });
    await core.ask('listEntries', firstPage);
    opening.push(performance.now() - start);
    await indexReady(core, time + 1);
    ready.push(performance.now() - start);
    if (time < openings - 1) await core.ask('lockVault');
  }
  const row = (name: string, samples: readonly number[]) => ({
    name,
    entries,
    unit: 'ms',
    ...summary(samples),
  });
  return [
    row('unlock to first list, all read anew', opening.slice(0, 1)),
    row('unlock to search complete, all read anew', ready.slice(0, 1)),
    row('unlock to first list, cheap key', opening.slice(1)),
    row('unlock to search complete, cheap key', ready.slice(1)),
    row('save acknowledged', await saveTimes(core)),
    row('list, filtered and sorted', await listTimes(core)),
  ];
}

/** Times of one save after another, each acknowledged after the disk has it, of a note of about 2 KB. */
async function saveTimes(core: RunningCore): Promise<readonly number[]> {
  const { rows } = await core.ask('listEntries', firstPage);
  const [first] = rows;
  if (first === undefined) throw new Error('the journal is empty');
  const text = 'Mary’s office rings every family by ten on day one, not day three. '.repeat(30);
  let { revision } = (await core.ask('getEntry', { id: first.id })).entry;
  const times: number[] = [];
  for (let save = 0; save < saves; save += 1) {
    const start = performance.now();
    const { entry } = await core.ask('saveEntry', {
      id: first.id,
      revision,
      changes: { body: `${text}${save}` },
    });
    times.push(performance.now() - start);
    revision = entry.revision;
  }
  return times;
}

async function listTimes(core: RunningCore): Promise<readonly number[]> {
  const times: number[] = [];
  for (const kind of ['question', 'advice', 'practice', 'reflection', 'question', 'advice'] as const) {
    const start = performance.now();
    await core.ask('listEntries', { ...firstPage, filter: { ...everything, kinds: [kind] }, sort: 'title' });
    times.push(performance.now() - start);
  }
  return times;
}
