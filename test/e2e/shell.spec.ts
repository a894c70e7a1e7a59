import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './bare-desktop';

test('pages are sandboxed, isolated and have no Node', async ({ desktop: { electron, page } }) => {
  const preferences = await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents;
    const used: unknown =
      contents !== undefined && Reflect.get(contents, 'getLastWebPreferences')?.call(contents);
    return {
      used,
      persistent: contents?.session.isPersistent(),
      spelling: contents?.session.isSpellCheckerEnabled(),
    };
  });
  expect(preferences.used).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(preferences).toMatchObject({ persistent: false, spelling: false });
  const globals = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'];
  expect(await page.evaluate(names => names.filter(name => name in window), globals)).toEqual([]);
});

test('pages have named methods and nothing to call anything else by', async ({ desktop: { page } }) => {
  const facts = await page.evaluate(() => ({
    kinds: [...new Set(Object.values(window.journal).map(value => typeof value))],
    generic: ['invoke', 'send', 'call'].filter(name => name in window.journal),
  }));
  expect(facts).toEqual({ kinds: ['function'], generic: [] });
  const unknownEvent = page.evaluate(() =>
    Reflect.apply(window.journal.on, null, ['shutdown', () => undefined]),
  );
  await expect(unknownEvent).rejects.toThrow('unknown event');
});

test('every permission is denied', async ({ desktop: { page } }) => {
  const states = await page.evaluate(async () => {
    const failed = (error: unknown) => (error instanceof Error ? 'denied' : 'odd');
    return [
      await Notification.requestPermission(),
      await navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', failed),
      await navigator.mediaDevices.getDisplayMedia().then(() => 'given', failed),
      await new Promise(resolve =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('denied'),
        ),
      ),
    ];
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
});

test('app:// serves the built page under the content policy and nothing beside it', async ({
  desktop: { page },
}) => {
  const answers = await page.evaluate(async () => {
    const paths = [
      '../main.js',
      '%2e%2e/main.js',
      '..%2fmain.js',
      '..%5cmain.js',
      'assets',
      'preferences.json',
    ];
    const statuses = paths.map(path => fetch(`app://journal/${path}`).then(({ status }) => status));
    const { headers } = await fetch('app://journal/index.html');
    return { statuses: await Promise.all(statuses), policy: headers.get('content-security-policy') };
  });
  expect(answers.statuses).toEqual([404, 404, 404, 404, 404, 404]);
  expect(answers.policy).toMatch(/^default-src 'none'; script-src 'self';/);
});

test('a window that is not ours gets no answer', async ({ desktop: { electron } }) => {
  const refused = await electron.evaluate(
    async ({ BrowserWindow }, preload) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('about:blank');
      const said: unknown = await stranger.webContents.executeJavaScript(
        'window.journal.vaultStatus().then(() => "answered", () => "refused")',
      );
      stranger.destroy();
      return said;
    },
    join(import.meta.dirname, '../../dist/preload.cjs'),
  );
  expect(refused).toBe('refused');
});

test('downloads are refused', async ({ desktop: { electron, page } }) => {
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.session.once('will-download', event => {
      Reflect.set(globalThis, 'downloadRefused', event.defaultPrevented);
    });
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['text']));
    link.download = 'text.txt';
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => electron.evaluate(() => Reflect.get(globalThis, 'downloadRefused'))).toBe(true);
});

test('a menu entry reaches the page as a command', async ({ desktop: { electron, page } }) => {
  await page.evaluate(() => {
    window.journal.on('command', ({ name }) => document.body.setAttribute('data-command', name));
  });
  await electron.evaluate(({ Menu }) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    entries.find(({ label }) => label === 'Questions')?.click();
  });
  await expect(page.locator('body')).toHaveAttribute('data-command', 'questions');
});

test('the shortcut opens the small window, and Escape hides it', async ({ desktop: { electron, page } }) => {
  await electron.evaluate(({ globalShortcut }) => {
    globalShortcut.register = (_keys, open) => {
      Reflect.set(globalThis, 'openCapture', open);
      return true;
    };
  });
  const saved = await page.evaluate(() =>
    window.journal.savePreferences({
      preferences: { appearance: 'dark', captureShortcut: 'CommandOrControl+Alt+K' },
    }),
  );
  expect(saved).toMatchObject({ ok: true, value: { shortcutTaken: false } });
  const opened = electron.waitForEvent('window');
  await electron.evaluate(() => Reflect.get(globalThis, 'openCapture')());
  const capture = await opened;
  expect(new URL(capture.url()).search).toBe('?window=capture');
  const isVisible = () =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some(window => window.isAlwaysOnTop() && window.isVisible()),
    );
  await expect.poll(isVisible).toBe(true);
  // A press goes nowhere before the page in the window is there.
  await expect(async () => {
    await capture.keyboard.press('Escape');
    expect(await isVisible()).toBe(false);
  }).toPass();
});

test('a copied secret leaves the clipboard', async ({ desktop: { electron, page } }) => {
  const held = () => electron.evaluate(async ({ clipboard }) => clipboard.readText());
  await page.evaluate(() => window.journal.copySecret({ text: 'heron harbour lantern', seconds: 2 }));
  expect(await held()).toBe('heron harbour lantern');
  await expect.poll(held).toBe('');
});

test('nothing of the page is kept in the browser folder', async ({ desktop: { electron, page, data } }) => {
  await page.evaluate(() => {
    localStorage.setItem('canary', 'heron-in-storage');
    sessionStorage.setItem('canary', 'heron-in-storage');
  });
  await electron.evaluate(({ session }) => session.fromPartition('journal').flushStorageData());
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  for (const file of files) expect((await readFile(file)).includes('heron-in-storage'), file).toBe(false);
  expect(entries.some(({ name }) => name === 'preferences.json')).toBe(true);
});
