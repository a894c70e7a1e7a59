import { test as base } from '@playwright/test';
import { needsOwnScreen } from '../run/machine';
import { type App, openApp } from './app';
import type { HostKind } from './hosts/host';
import { type OwnScreen, openScreen } from './own-screen';

export { expect } from '@playwright/test';
export type { App } from './app';

export type HostOptions = {
  readonly host: HostKind;
  /** What says which desktop the app runs on; empty for the one the tests were started on. */
  readonly environment: Readonly<Record<string, string>>;
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
};

/** Playwright's test with a freshly installed, running app. A picture of the window is kept when the promise is broken. */
export const test = base.extend<HostOptions & TestFixtures, WorkerFixtures>({
  host: ['browser', { option: true }],
  environment: [{}, { option: true }],
  screenSize: ['1600x1200x24', { option: true, scope: 'worker' }],
  ownScreen: [
    async ({ screenSize }, use) => {
      const opened: { screen?: Promise<OwnScreen> } = {};
      await use(() => (opened.screen ??= openScreen(screenSize)));
      await (await opened.screen)?.end();
    },
    { scope: 'worker' },
  ],
  display: async ({ host, ownScreen }, use) => {
    await use(host === 'electron' && needsOwnScreen() ? { DISPLAY: (await ownScreen()).display } : {});
  },
  app: async ({ host, environment, display }, use, info) => {
    const app = await openApp(host, { ...display, ...environment });
    await use(app);
    if (info.status !== info.expectedStatus) {
      await app.picture(info.outputPath('window.png'));
    }
    await app.end();
  },
});
