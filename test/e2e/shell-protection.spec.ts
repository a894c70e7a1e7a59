import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { findElectron } from '../run/machine';
import { test as base, expect } from './fixtures';
import { passphrase, unlock } from './head/cover';
import { environmentOn } from './own-screen';
import { prepareJournal } from './prepared-journal';

type Started = { readonly electron: ElectronApplication; readonly page: Page };

/** The shell before a journal in its usual place. Each window's protection is what the system was last asked for. */
const test = base.extend<{ readonly start: () => Promise<Started> }>({
  start: async ({ host, display }, use, info) => {
    test.skip(host !== 'electron', 'only the desktop has windows to protect');
    const data = info.outputPath('data');
    await prepareJournal(join(data, 'journal'), passphrase);
    const running: ElectronApplication[] = [];
    await use(async () => {
      await Promise.all(running.splice(0).map(app => app.close()));
      const app = await electron.launch({
        executablePath: findElectron() ?? '',
        args: [
          '-r',
          join(import.meta.dirname, 'hosts/noted-protection.cjs'),
          '.',
          `--user-data-dir=${data}`,
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
        cwd: join(import.meta.dirname, '../..'),
        env: environmentOn(display),
      });
      running.push(app);
      return { electron: app, page: await app.firstWindow() };
    });
    await Promise.all(running.map(app => app.close()));
  },
});

test.describe.configure({ retries: 0 });

/** What each window was told, from the first to the last, windows in the order they were made. */
const told = ({ electron: app }: Started): Promise<readonly (readonly boolean[])[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'toldOfProtection'));

/** What each window was told last. */
const isProtected = async (started: Started) => (await told(started)).map(calls => calls.at(-1));

async function protect(page: Page, contentProtection: boolean): Promise<void> {
  const saved = await page.evaluate(async wanted => {
    const now = await window.journal.getSettings();
    if (!now.ok) return now;
    return window.journal.saveSettings({ settings: { ...now.value, contentProtection: wanted } });
  }, contentProtection);
  expect(saved).toMatchObject({ ok: true });
}

async function openCapture({ electron: app, page }: Started): Promise<void> {
  await app.evaluate(({ globalShortcut }) => {
    globalShortcut.register = (_keys, open) => {
      Reflect.set(globalThis, 'openCapture', open);
      return true;
    };
  });
  await page.evaluate(() =>
    window.journal.savePreferences({
      preferences: { language: 'en-GB', appearance: 'light', captureShortcut: 'CommandOrControl+Alt+K' },
    }),
  );
  const opened = app.waitForEvent('window');
  await app.evaluate(() => Reflect.get(globalThis, 'openCapture')());
  await opened;
}

test('the setting keeps every window out of screen captures, also one that is opened later, until it is off', async ({
  start,
}) => {
  const started = await start();
  expect(await isProtected(started)).toEqual([false]);
  await unlock(started.page);
  await expect.poll(() => isProtected(started)).toEqual([false]);
  await protect(started.page, true);
  await expect.poll(() => isProtected(started)).toEqual([true]);
  await openCapture(started);
  await expect.poll(() => isProtected(started)).toEqual([true, true]);
  await protect(started.page, false);
  await expect.poll(() => isProtected(started)).toEqual([false, false]);
});

test('windows that were protected are so from the first moment of the next start, before a journal is open', async ({
  start,
}) => {
  const before = await start();
  await unlock(before.page);
  await protect(before.page, true);
  const again = await start();
  expect(await told(again)).toEqual([[true]]);
  await unlock(again.page);
  await protect(again.page, false);
  expect((await told(again)).flat().indexOf(false)).toBe((await told(again)).flat().length - 1);
  expect(await told(await start())).toEqual([[false]]);
});

test('no window shows a journal unprotected before its setting was read', async ({ start }) => {
  const started = await start();
  await unlock(started.page);
  await expect.poll(() => isProtected(started)).toEqual([false]);
  expect(await told(started)).toEqual([[false, true, false]]);
});
