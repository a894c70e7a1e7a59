import { join } from 'node:path';
import { type BareDesktop, expect, openCapture, test } from './bare-desktop';
import { passphrase, unlock } from './head/cover';
import { prepareToPrint, printPrepared } from './head/printing-shared';
import { prepareJournal } from './prepared-journal';

test.describe.configure({ retries: 0 });

/** Of Electron's checklist: what each window must have been made with. */
const hardened = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  enableBlinkFeatures: '',
} as const;

test('every window is sandboxed, isolated and without Node: the journal, the small one, and that of a page on paper', async ({
  desktop,
}) => {
  const { electron, page, data } = desktop;
  await noteWindows(desktop);
  await prepareJournal(join(data, 'journal'), passphrase);
  await page.reload();
  await unlock(page);
  await openCapture(desktop);
  const id = await prepareToPrint(page, 'Mornings', 'Stand at the gate every morning.');
  expect(typeof (await printPrepared(page, id))).not.toBe('string');

  const windows = await electron.evaluate((): unknown => Reflect.get(globalThis, 'madeWindows'));
  const usual = { persistent: false, spelling: false };
  expect(windows).toEqual([
    { ...usual, preferences: expect.objectContaining(hardened) },
    { ...usual, preferences: expect.objectContaining(hardened) },
    {
      persistent: false,
      spelling: expect.any(Boolean),
      preferences: expect.objectContaining({ ...hardened, javascript: false }),
    },
  ]);
});

test('a page has no name of Node', async ({ desktop: { page } }) => {
  const globals = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'global'];
  expect(await page.evaluate(names => names.filter(name => name in window), globals)).toEqual([]);
});

test('no page opens a window or a webview, whatever it asks for with it', async ({ desktop }) => {
  const { electron, page, said } = desktop;
  const before = await electron.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  const inert = await page.evaluate(() => {
    for (const features of ['', 'popup,nodeIntegration=yes', 'noopener'])
      window.open('about:blank', '_blank', features);
    const link = Object.assign(document.createElement('a'), { href: 'app://journal/', target: '_blank' });
    document.body.append(link);
    link.click();
    const view = document.createElement('webview');
    view.setAttribute('allowpopups', '');
    view.setAttribute('src', 'app://journal/index.html');
    document.body.append(view);
    return view.shadowRoot === null && !Reflect.has(view, 'getURL') && view.constructor === HTMLElement;
  });
  expect(inert).toBe(true);
  expect(await electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(before);
  await expect.poll(() => said().split('refused new-window').length - 1).toBe(4);
  expect(said()).not.toContain('refused webview');
});

test('a webview is refused and noted, were one let in', async ({ desktop: { electron, said } }) => {
  const prevented = await electron.evaluate(({ BrowserWindow }) => {
    let isPrevented = false;
    const event = { preventDefault: () => (isPrevented = true) };
    for (const { webContents } of BrowserWindow.getAllWindows())
      Reflect.apply(webContents.emit, webContents, ['will-attach-webview', event, {}, {}]);
    return isPrevented;
  });
  expect(prevented).toBe(true);
  await expect.poll(said).toContain('refused webview');
});

/** Writes down, for the window that is there and each that is made from now on, what it was made with. */
async function noteWindows({ electron }: BareDesktop): Promise<void> {
  await electron.evaluate(({ app, BrowserWindow }) => {
    const made: object[] = [];
    Reflect.set(globalThis, 'madeWindows', made);
    const note = ({ webContents }: Electron.BrowserWindow): void => {
      const preferences: unknown = Reflect.get(webContents, 'getLastWebPreferences').call(webContents);
      const { session } = webContents;
      made.push({
        preferences,
        persistent: session.isPersistent(),
        spelling: session.isSpellCheckerEnabled(),
      });
    };
    for (const window of BrowserWindow.getAllWindows()) note(window);
    app.on('browser-window-created', (_event, window) => note(window));
  });
}
