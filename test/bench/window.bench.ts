import { buildApp } from '../../build/build-app';
import { pauseBeforeSaving } from '../../renderer/records/draft/record-saver';
import { chromiumMissing, findChromium } from '../run/machine';
import { type BenchPart, type BenchRow, summary } from './measure';
import { framesOfNetwork } from './window/dragging';
import { lockJournal, openJournal, openWindow } from './window/open-window';
import {
  openCircles,
  openConversations,
  openEntries,
  openPeople,
  savePeople,
  showNetwork,
  visitPeople,
  visitPeopleAgain,
  visitToday,
} from './window/visits';

const openings = 3;
const dragging = 3;

const within = (row: string, atMost: number) =>
  ({ row: `window: ${row}`, entries: 10_000, measure: 'p95', atMost }) as const;
const smooth = (row: string) =>
  ({ row: `window: ${row}`, entries: 10_000, measure: 'median', atLeast: 30 }) as const;

/** The built app in a browser: from a press or a key to the frame that shows what it led to. */
export const windowBench: BenchPart = {
  name: 'window',
  targets: [
    within('person page', 150),
    within('Today', 100),
    within('network graph', 1000),
    smooth('network graph, moved'),
    smooth('network graph, one pulled'),
  ],
  async run({ entries }) {
    if (findChromium() === null) {
      console.log(`window: left out, ${chromiumMissing.why}; ${chromiumMissing.how}`);
      return [];
    }
    await buildApp();
    const { page, end } = await openWindow(entries);
    const rows: BenchRow[] = [];
    const add = (name: string, samples: readonly number[], unit = 'ms'): void =>
      void rows.push({ name: `window: ${name}`, entries, unit, ...summary(samples) });
    try {
      const [people, graphs]: [number[], number[]] = [[], []];
      for (let time = 0; time < openings; time += 1) {
        await openJournal(page);
        people.push(await visitPeople(page));
        graphs.push(await showNetwork(page));
        if (time < openings - 1) await lockJournal(page);
      }
      add('people, first time', people);
      add('people, again', await visitPeopleAgain(page));
      add('Today', await visitToday(page));
      add('person page', await openPeople(page));
      add('person saved', await savePeople(page, pauseBeforeSaving));
      add('circle page', await openCircles(page));
      add('conversation page', await openConversations(page));
      add('entry', await openEntries(page));
      add('network graph', graphs);
      const [moved, pulled]: [number[], number[]] = [[], []];
      for (let time = 0; time < dragging; time += 1) {
        await showNetwork(page);
        const frames = await framesOfNetwork(page);
        moved.push(frames.moved);
        pulled.push(frames.pulled);
      }
      add('network graph, moved', moved, 'frames/s');
      add('network graph, one pulled', pulled, 'frames/s');
    } finally {
      await end();
    }
    return rows;
  },
};
