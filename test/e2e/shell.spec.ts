import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, openCapture, test } from './bare-desktop';

test.describe.configure({ retries: 0 });

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

test('downloads are refused, and noted', async ({ desktop: { electron, page, said } }) => {
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
  await expect.poll(said).toContain('refused download');
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

test('the shortcut opens the small window, and Escape hides it', async ({ desktop }) => {
  const { electron } = desktop;
  const capture = await openCapture(desktop);
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
