import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everything } from '../../shared/domain/filter';
import { type RunningCore, runCore } from '../electron/core/running-core';
import { corpusToday } from './corpus/journal';
import { peopled } from './corpus/network';
import { fillVault, indexReady, secret } from './corpus/vault';
import { type BenchPart, type BenchRow, summary } from './measure';

const openings = 3;
const pages = 40;
const whole = { span: null, theme: null } as const;
const anything = { kinds: [], themes: [], from: null, to: null } as const;

/** Pages about people over a real vault: a fifth as many people as there are entries. */
export const networkBench: BenchPart = {
  name: 'network',
  targets: [
    { row: 'person page', entries: 10_000, measure: 'p95', atMost: 150 },
    { row: 'network graph, first answer', entries: 10_000, measure: 'median', atMost: 1000 },
    { row: 'Today', entries: 10_000, measure: 'p95', atMost: 100 },
    { row: 'list of people', entries: 10_000, measure: 'p95', atMost: 50 },
    { row: 'related entries', entries: 10_000, measure: 'p95', atMost: 10 },
  ],
  async run({ entries }) {
    const folder = await mkdtemp(join(tmpdir(), 'critical-friend-bench-'));
    try {
      await fillVault(join(folder, 'journal'), entries, peopled);
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
  const first: number[] = [];
  for (let time = 0; time < openings; time += 1) {
    await core.ask('unlockVault', { secret });
    await indexReady(core, time + 1);
    first.push(await taken(() => core.ask('networkGraph', whole)));
    if (time < openings - 1) await core.ask('lockVault');
  }
  const people = (await core.ask('listPeople')).map(({ id }) => id);
  const list = { filter: everything, sort: 'newest', offset: 0, limit: 200 } as const;
  const notes = (await core.ask('listEntries', list)).rows.map(({ id }) => id);
  const row = (name: string, samples: readonly number[]) => ({
    name,
    entries,
    unit: 'ms',
    ...summary(samples),
  });
  return [
    row('network graph, first answer', first),
    row('network graph, again', await times(() => core.ask('networkGraph', whole))),
    row(
      'person page',
      await times(async at => {
        const id = people[(at * 97) % people.length];
        if (id === undefined) throw new Error('there is nobody');
        await core.ask('getPerson', { id });
        await core.ask('personTimeline', { id, filter: anything, offset: 0, limit: 60 });
      }),
    ),
    row('Today', await times(() => core.ask('today', { month: corpusToday.slice(0, 7) }))),
    row('list of people', await times(() => core.ask('listPeople'))),
    row(
      'related entries',
      await times(async at => {
        const id = notes[at % notes.length];
        if (id === undefined) throw new Error('there is nothing');
        await core.ask('relatedEntries', { id });
      }),
    ),
  ];
}

async function times(work: (at: number) => Promise<unknown>): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let at = 0; at < pages; at += 1) samples.push(await taken(() => work(at)));
  return samples;
}

async function taken(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
