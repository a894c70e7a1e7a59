import { defineConfig } from '@playwright/test';
import { electronMissing, needsOwnScreen } from '../run/machine';
import type { HostOptions } from './fixtures';

const ownDesktop = 'desktop/*.spec.ts';
/** Every dialog, popover and failure before the axe engine: the pages are the same on both hosts, so once is enough. */
const everyDialog = '**/accessible-*.spec.ts';
/** The system's folder chooser does not always hear the keys of a test: run with PACKAGED_SHARING=1, before a release. */
const byHand = process.env['PACKAGED_SHARING'] === '1' ? [] : ['desktop/packaged-sharing.spec.ts'];
/**
 * What a page or the core does alike whoever shows it: tried in Electron, which is what a head has; in
 * Chromium too with ALL_HOSTS=1, or where there is no Electron.
 */
const oneHost = 'one-host/*.spec.ts';
const onEveryHost = process.env['ALL_HOSTS'] === '1' || electronMissing() !== null;

/**
 * The same promises on every host: `electron` (a real Electron window) and `browser` (Chromium before the loopback host).
 * `desktop` holds what only a whole desktop can show: keys pressed in another program, the tray, sleep, the packaged app.
 * Needs `npm run build`; `desktop` needs `npm run package:dir`. Nothing is tried twice unless asked (`--retries`), and what may leak never is.
 */
export default defineConfig<HostOptions>({
  testDir: '.',
  outputDir: '../../out/e2e',
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../out/e2e.json' }]],
  use: {
    trace: 'off',
    video: 'off',
    screenshot: 'off',
    actionTimeout: 15_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  },
  projects: [
    {
      name: 'electron',
      testIgnore: [ownDesktop, everyDialog],
      workers: needsOwnScreen() ? 2 : 1,
      use: { host: 'electron' },
    },
    {
      name: 'browser',
      testIgnore: [ownDesktop, ...(onEveryHost ? [] : [oneHost])],
      use: { host: 'browser' },
    },
    { name: 'desktop', testMatch: ownDesktop, testIgnore: byHand, use: { host: 'electron' } },
  ],
});
