import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron } from '../run/machine';
import { test as base, expect } from './fixtures';
import { environmentOn } from './own-screen';

/** The desktop shell by itself, with Electron's own side of it in hand. */
export type BareDesktop = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly data: string;
  /** All that it has said on the error stream. */
  readonly said: () => string;
  /** Every address that was asked for, by a page or by Chromium itself, and that Electron let through. */
  readonly requests: () => Promise<readonly string[]>;
};

export const test = base.extend<{ readonly desktop: BareDesktop }>({
  desktop: async ({ host, display }, use, info) => {
    test.skip(host !== 'electron', 'only the desktop has a shell');
    const data = info.outputPath('data');
    const isRoot = process.getuid?.() === 0;
    const electron = await _electron.launch({
      executablePath: findElectron() ?? '',
      args: ['.', `--user-data-dir=${data}`, ...(isRoot ? ['--no-sandbox'] : [])],
      cwd: join(import.meta.dirname, '../..'),
      env: environmentOn(display),
    });
    let said = '';
    electron.process().stderr?.on('data', (part: Buffer) => {
      said += part.toString('utf8');
    });
    const requests = await watchRequests(electron);
    const page = await electron.firstWindow();
    await expect(page.locator('#root > *').first()).toBeVisible();
    await use({ electron, page, data, said: () => said, requests });
    await electron.close();
  },
});

/** Electron's own log of requests, of the pages' session and of the one that Chromium takes for itself. */
async function watchRequests(electron: ElectronApplication): Promise<BareDesktop['requests']> {
  await electron.evaluate(async ({ app, session }) => {
    await app.whenReady();
    const log: string[] = [];
    Reflect.set(globalThis, 'requestLog', log);
    for (const each of [session.defaultSession, session.fromPartition('journal')])
      each.webRequest.onSendHeaders(({ url }) => void log.push(url));
  });
  return () => electron.evaluate(() => Reflect.get(globalThis, 'requestLog'));
}

/** Presses the keys of the small window, once it was said which they are. */
const pressed = ({ electron }: BareDesktop): Promise<void> =>
  electron.evaluate(() => Reflect.get(globalThis, 'openCapture')());

/** Opens the small window by what its keys would do, which no test has on a screen of its own; `press` does that. */
export async function openCapture(desktop: BareDesktop, press = pressed): Promise<Page> {
  const { electron, page } = desktop;
  await electron.evaluate(({ globalShortcut }) => {
    globalShortcut.register = (_keys, open) => {
      Reflect.set(globalThis, 'openCapture', open);
      return true;
    };
  });
  const saved = await page.evaluate(() =>
    window.journal.savePreferences({
      preferences: { language: 'en-GB', appearance: 'dark', captureShortcut: 'CommandOrControl+Alt+K' },
    }),
  );
  expect(saved).toMatchObject({ ok: true, value: { shortcutTaken: false } });
  const opened = electron.waitForEvent('window');
  await press(desktop);
  const capture = await opened;
  expect(new URL(capture.url()).search).toBe('?window=capture');
  return capture;
}

export { expect };
