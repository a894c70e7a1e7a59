import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { buildApp } from '../../build/build-app';
import { blankContent } from '../../shared/domain/entry';
import { asId } from '../../shared/domain/ids';
import type { Journal } from '../../shared/domain/journal';
import { goTo, openByQuery, textOf } from '../e2e/head/writing';
import { electronMissing } from '../run/machine';
import { blockedDuring } from './app/blocking';
import { startCold } from './app/cold-start';
import { memoryOf } from './app/memory';
import { type Installed, install, openApp } from './app/open-app';
import { framesWhileScrolling } from './app/scrolling';
import { typingTimes, unlimitedFrames } from './app/typing';
import { longWork } from './app/work';
import { corpusToday } from './corpus/journal';
import { peopled } from './corpus/network';
import { type BenchPart, type BenchRow, type BenchTarget, summary } from './measure';
import { openJournal, settle } from './window/open-window';

const starts = 7;
const scrolls = 3;
const longTitle = 'Long afternoon';
const longWords = 5000;

const targetsAt = (entries: number, memory: number): readonly BenchTarget[] => [
  { row: 'app: memory, idle, unlocked', entries, measure: 'median', atMost: memory },
  { row: 'app: all entries scrolled', entries, measure: 'median', atLeast: 55 },
  ...['unlocking and indexing', 'compacting', 'backing up', 'importing 1000 files'].flatMap(work =>
    ['main process', 'page'].map(
      (part): BenchTarget => ({
        row: `app: ${part}, longest task, ${work}`,
        entries,
        measure: 'p95',
        atMost: 50,
      }),
    ),
  ),
];

/** The built app in a real Electron window. */
export const appBench: BenchPart = {
  name: 'app',
  targets: [
    { row: 'app: start to cover', entries: 10_000, measure: 'median', atMost: 1200 },
    { row: 'app: scripts before the first paint', entries: 10_000, measure: 'median', atMost: 250 },
    { row: 'app: a key to its letter, 5,000 words', entries: 10_000, measure: 'p95', atMost: 16 },
    ...targetsAt(10_000, 350),
    ...targetsAt(50_000, 700),
  ],
  async run({ entries }) {
    const missing = electronMissing();
    if (missing !== null) {
      console.log(`app: left out, ${missing.why}; ${missing.how}`);
      return [];
    }
    await buildApp();
    const installed = await install(entries, journal => withLongNote(peopled(journal)));
    try {
      return [
        ...(await measureStarts(installed)),
        ...(await measureWork(installed)),
        ...(await measureTyping(installed)),
      ].map(
        ({ name, samples, unit }): BenchRow => ({ name: `app: ${name}`, entries, unit, ...summary(samples) }),
      );
    } finally {
      await installed.end();
    }
  },
};

type Samples = { readonly name: string; readonly samples: readonly number[]; readonly unit: string };

async function measureStarts({ surroundings }: Installed): Promise<readonly Samples[]> {
  const [took, scripts]: [number[], number[]] = [[], []];
  for (let time = 0; time < starts; time += 1) {
    const start = await startCold(surroundings);
    took.push(start.took);
    scripts.push(start.scripts);
  }
  return [
    { name: 'start to cover', samples: took, unit: 'ms' },
    { name: 'scripts before the first paint', samples: scripts, unit: 'KB, gzip' },
  ];
}

async function measureWork(installed: Installed): Promise<readonly Samples[]> {
  const rows: Samples[] = [];
  const opened = await openApp(installed);
  const { app, page, pid } = opened;
  try {
    for (const { name, act } of await longWork(installed, opened)) {
      const blocked = await blockedDuring(opened, act);
      rows.push({ name: `main process, longest task, ${name}`, samples: [blocked.main], unit: 'ms' });
      rows.push({ name: `page, longest task, ${name}`, samples: [blocked.page], unit: 'ms' });
    }
    await openJournal(page);
    rows.push({ name: 'memory, idle, unlocked', samples: [await settledMemory(pid)], unit: 'MB' });
    rows.push({ name: 'all entries scrolled', samples: await scrollTimes(page), unit: 'frames/s' });
  } finally {
    await app.close();
  }
  return rows;
}

async function scrollTimes(page: Page): Promise<readonly number[]> {
  const frames: number[] = [];
  for (let time = 0; time < scrolls; time += 1) {
    await goTo(page, 'Today');
    await goTo(page, 'Journal');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await settle(page);
    frames.push(await framesWhileScrolling(page));
  }
  return frames;
}

async function measureTyping(installed: Installed): Promise<readonly Samples[]> {
  const { app, page } = await openApp(installed, unlimitedFrames);
  try {
    await openJournal(page);
    await openByQuery(page, longTitle, longTitle);
    await textOf(page).click();
    await settle(page);
    return [{ name: 'a key to its letter, 5,000 words', samples: await typingTimes(page), unit: 'ms' }];
  } finally {
    await app.close();
  }
}

/** Seconds for which memory must not have fallen any more: what work leaves behind is collected some time after it. */
const restsFor = 8;

/** Memory once it no longer falls by a hundredth. */
async function settledMemory(pid: number): Promise<number> {
  let lowest = await memoryOf(pid);
  let resting = 0;
  for (let reading = 0; reading < 60; reading += 1) {
    await setTimeout(1000);
    const now = await memoryOf(pid);
    resting = now < lowest * 0.99 ? 0 : resting + 1;
    lowest = Math.min(lowest, now);
    if (resting === restsFor) return now;
  }
  throw new Error('The memory of the app does not come to rest.');
}

/** A journal with one more entry, whose text is long: paragraphs of its own words, with headings and lists. */
function withLongNote(journal: Journal): Journal {
  const [like] = Object.values(journal.entries);
  if (like === undefined) throw new Error('the journal is empty');
  const words =
    'We agreed to ring every family before ten and to write down what they said in their words'.split(' ');
  const lines: string[] = [];
  for (let count = 0; count < longWords; count += words.length) {
    const line = words.join(' ');
    lines.push(
      lines.length % 12 === 0 ? `## ${line}` : lines.length % 5 === 0 ? `- ${line}` : `${line}.`,
      '',
    );
  }
  const id = asId.entry('00000000-0000-4000-8000-000000005000');
  const entry = {
    ...like,
    ...blankContent('reflection', corpusToday),
    id,
    title: longTitle,
    body: lines.join('\n'),
  };
  return { ...journal, entries: { ...journal.entries, [id]: entry } };
}
