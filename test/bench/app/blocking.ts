import type { OpenApp } from './open-app';

/** How often the main process is asked how late it is, in milliseconds. */
const resolution = 5;

/** Milliseconds: the longest time that each could not answer. */
export type Blocked = { readonly main: number; readonly page: number };

/**
 * Looks on while `act` runs. The main process: how late a timer came at most (libuv's event loop delay). The page: its longest task,
 * which the browser reports from 50 ms on, or 0.
 */
export async function blockedDuring({ app, page }: OpenApp, act: () => Promise<void>): Promise<Blocked> {
  const watch = await page.evaluateHandle(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver(list => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
    return { tasks, observer };
  });
  await app.evaluate((_electron, every) => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: every });
    delay.enable();
    Reflect.set(globalThis, 'loopDelay', delay);
  }, resolution);
  await act();
  const main = await app.evaluate(() => {
    const delay = Reflect.get(globalThis, 'loopDelay');
    delay.disable();
    return delay.max / 1e6;
  });
  const tasks = await watch.evaluate(({ tasks, observer }) => {
    tasks.push(...observer.takeRecords().map(({ duration }) => duration));
    observer.disconnect();
    return tasks;
  });
  await watch.dispose();
  return { main: Math.max(0, main - resolution), page: Math.max(0, ...tasks) };
}
