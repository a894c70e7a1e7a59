import { defineConfig } from '@playwright/test';
import type { HostOptions } from './fixtures';

/**
 * The same promises on every host: `electron` (a real Electron window) and `browser` (Chromium before the loopback host).
 * Needs `npm run build`. Nothing is tried twice: a promise that holds only sometimes does not hold.
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
    { name: 'electron', use: { host: 'electron' } },
    { name: 'browser', use: { host: 'browser' } },
  ],
});
