import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startBrowser } from '../../e2e/hosts/browser-host';
import { moveClock } from '../../e2e/hosts/host';
import { passphrase } from '../../electron/core/running-core';
import { corpusToday } from '../corpus/journal';
import { peopled } from '../corpus/network';
import { fillVault } from '../corpus/vault';

/** The built app in a browser window, over a journal of `entries` entries with people around them, on its last evening. */
export type OpenWindow = { readonly page: Page; readonly end: () => Promise<void> };

export async function openWindow(entries: number): Promise<OpenWindow> {
  const root = await mkdtemp(join(tmpdir(), 'critical-friend-bench-'));
  const [data, home, temp] = [join(root, 'data'), join(root, 'home'), join(root, 'temp')];
  for (const folder of [data, home, temp]) await mkdir(folder);
  await fillVault(join(data, 'journal'), entries, peopled);
  const clockAhead = Date.parse(`${corpusToday}T21:00:00`) - Date.now();
  const host = await startBrowser({
    root,
    data,
    home,
    temp,
    log: [],
    desktop: {},
    clockAhead,
    heldDisk: null,
  });
  const { page } = host;
  // What runs TypeScript here wraps functions in a call of this name, also those that are sent to the page.
  await page.evaluate('globalThis.__name = made => made');
  await moveClock(page, clockAhead);
  return {
    page,
    end: async () => {
      await host.stop();
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens the journal, and waits until search is complete: nothing but the page is at work then. */
export async function openJournal(page: Page): Promise<void> {
  const ready = await page.evaluateHandle(() => ({
    done: new Promise<void>(done => {
      const stop = window.journal.on('searchReady', () => {
        stop();
        done();
      });
    }),
  }));
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open the journal' }).click();
  await page.getByRole('button', { name: 'Lock now' }).waitFor();
  await ready.evaluate(({ done }) => done);
  await settle(page);
}

export async function lockJournal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
}

/** Milliseconds; a busy machine may never have an idle moment. */
const longestWait = { timeout: 1000 };

/** Waits until the page has nothing left to do. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    wait =>
      new Promise<void>(done => {
        requestIdleCallback(() => requestIdleCallback(() => done(), wait), wait);
      }),
    longestWait,
  );
}
