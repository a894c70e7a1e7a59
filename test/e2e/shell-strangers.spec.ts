import { join } from 'node:path';
import { expect, openCapture, test } from './bare-desktop';

test.describe.configure({ retries: 0 });

const refused = 'refused call-from-stranger';
const preload = join(import.meta.dirname, '../../dist/preload.cjs');

test('a window that is not ours gets no answer, even from a page of ours', async ({ desktop }) => {
  const answers = await desktop.electron.evaluate(async ({ BrowserWindow }, script) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload: script, sandbox: true, partition: 'journal' },
    });
    const said: unknown[] = [];
    for (const address of ['about:blank', 'app://journal/index.html']) {
      await stranger.loadURL(address);
      said.push(
        await stranger.webContents.executeJavaScript(
          'window.journal.vaultStatus().then(() => "answered", () => "refused")',
        ),
      );
    }
    stranger.destroy();
    return said;
  }, preload);
  expect(answers).toEqual(['refused', 'refused']);
  expect(desktop.said()).toContain(refused);
});

test('a window of ours that was led to another page gets no answer', async ({ desktop }) => {
  const ask = () =>
    desktop.electron.evaluate(async ({ BrowserWindow }) => {
      const [contents] = BrowserWindow.getAllWindows().map(window => window.webContents);
      const said: unknown = await contents?.executeJavaScript(
        'window.journal.vaultStatus().then(() => "answered", () => "refused")',
      );
      return said;
    });
  expect(await ask()).toBe('answered');
  expect(desktop.said()).not.toContain(refused);
  await desktop.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('about:blank'),
  );
  expect(await ask()).toBe('refused');
  expect(desktop.said()).toContain(refused);
});

test('a frame within the page has nothing to call', async ({ desktop: { page } }) => {
  const kinds = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentWindow;
    return inside === null ? 'none' : typeof Reflect.get(inside, 'journal');
  });
  expect(['none', 'undefined']).toContain(kinds);
});

test('a frame within a page of ours gets no answer, were it ours too and all else that stops it gone', async ({
  desktop,
}) => {
  const { electron } = desktop;
  // Electron finds this among the preferences of the window, so its frames get the methods too.
  const capture = await openCapture(desktop, () =>
    electron.evaluate(() => {
      Reflect.set(Object.prototype, 'nodeIntegrationInSubFrames', true);
      Reflect.get(globalThis, 'openCapture')();
      Reflect.deleteProperty(Object.prototype, 'nodeIntegrationInSubFrames');
    }),
  );
  await expect(capture.locator('#root > *').first()).toBeVisible();
  const answers = await electron.evaluate(async ({ BrowserWindow, session }) => {
    const { protocol } = session.fromPartition('journal');
    protocol.unhandle('app');
    protocol.handle('app', () => new Response('<p>', { headers: { 'Content-Type': 'text/html' } }));
    const contents = BrowserWindow.getAllWindows().find(one => one.isAlwaysOnTop())?.webContents;
    for (const event of ['will-navigate', 'will-frame-navigate'] as const)
      contents?.removeAllListeners(event);
    await contents?.loadURL('app://journal/index.html?window=capture');
    const said: unknown = await contents?.executeJavaScript(`
      const answer = place => place.journal.vaultStatus().then(() => 'answered', () => 'refused');
      const frame = document.createElement('iframe');
      frame.src = 'app://journal/index.html';
      new Promise(loaded => { frame.onload = loaded; document.body.append(frame); })
        .then(() => Promise.all([frame.contentWindow.location.href, answer(frame.contentWindow), answer(window)]))`);
    return said;
  });
  expect(answers).toEqual(['app://journal/index.html', 'refused', 'answered']);
  expect(desktop.said()).toContain(refused);
});
