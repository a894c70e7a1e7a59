import { test as base } from '@playwright/test';
import { needsOwnScreen } from '../run/machine';
import { type App, openApp } from './app';
import { openChromium, type SharedChromium } from './hosts/chromium';
import type { HostKind } from './hosts/host';
import { type OwnScreen, openScreen } from './own-screen';

export { expect } from '@playwright/test';
export type { App } from './app';

export type HostOptions = {
  readonly host: HostKind;
  /** What says which desktop the app runs on; empty for the one the tests were started on. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether a browser keeps its profile beside the app's data, as a head's does, for a test that looks at what is left on the disk. */
  readonly ownProfile: boolean;
};

type TestFixtures = {
  readonly app: App;
  /** What tells a window which screen it opens on; empty for the one the tests were started on. */
  readonly display: Readonly<Record<string, string>>;
};

type WorkerFixtures = {
  /** Width, height and depth, as Xvfb takes them. */
  readonly screenSize: string;
  /** The screen of this worker alone: of two windows on one, each feels it when the other comes and goes below the pointer. */
  readonly ownScreen: () => Promise<OwnScreen>;
  /** The Chromium of this worker: its windows share nothing but that it is started once. */
  readonly sharedChromium: () => Promise<SharedChromium>;
};

/** Playwright's test with a freshly installed, running app. A picture of the window is kept when the promise is broken. */
export const test = base.extend<HostOptions & TestFixtures, WorkerFixtures>({
  host: ['browser', { option: true }],
  environment: [{}, { option: true }],
  ownProfile: [false, { option: true }],
  screenSize: ['1600x1200x24', { option: true, scope: 'worker' }],
  ownScreen: [
    async ({ screenSize }, use) => {
      const opened: { screen?: Promise<OwnScreen> } = {};
      await use(() => (opened.screen ??= openScreen(screenSize)));
      await (await opened.screen)?.end();
    },
    { scope: 'worker' },
  ],
  sharedChromium: [
    async ({ screenSize: _ }, use) => {
      const opened: { chromium?: Promise<SharedChromium> } = {};
      await use(() => (opened.chromium ??= openChromium()));
      await (await opened.chromium)?.end();
    },
    { scope: 'worker' },
  ],
  display: async ({ host, ownScreen }, use) => {
    await use(host === 'electron' && needsOwnScreen() ? { DISPLAY: (await ownScreen()).display } : {});
  },
  app: async ({ host, environment, display, ownProfile, sharedChromium }, use, info) => {
    const chromium = host === 'browser' && !ownProfile ? await sharedChromium() : null;
    const app = await openApp(host, { ...display, ...environment }, chromium);
    await use(app);
    if (info.status !== info.expectedStatus) {
      await app.picture(info.outputPath('window.png'));
    }
    await app.end();
  },
});
