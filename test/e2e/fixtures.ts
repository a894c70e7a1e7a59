import { test as base } from '@playwright/test';
import { type App, openApp } from './app';
import type { HostKind } from './hosts/host';

export { expect } from '@playwright/test';
export type { App } from './app';

export type HostOptions = {
  readonly host: HostKind;
  /** What says which desktop the app runs on; empty for the one the tests were started on. */
  readonly environment: Readonly<Record<string, string>>;
};

/** Playwright's test with a freshly installed, running app. A picture of the window is kept when the promise is broken. */
export const test = base.extend<HostOptions & { readonly app: App }>({
  host: ['browser', { option: true }],
  environment: [{}, { option: true }],
  app: async ({ host, environment }, use, info) => {
    const app = await openApp(host, environment);
    await use(app);
    if (info.status !== info.expectedStatus) {
      await app.picture(info.outputPath('window.png'));
    }
    await app.end();
  },
});
