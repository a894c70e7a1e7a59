import { once } from 'node:events';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron } from '../../run/machine';
import { environmentOf, type RunningHost, type Surroundings, scriptsBefore, setClock } from './host';

const project = join(import.meta.dirname, '../../..');

/** Starts the built app in a real Electron window. */
export async function startElectron(surroundings: Surroundings): Promise<RunningHost> {
  const app = await launchElectron(surroundings);
  const outside = watchRequests(app);
  const page = await app.firstWindow();
  const child = app.process();
  const ended = once(child, 'exit');
  return {
    page,
    stop: () => app.close(),
    askToQuit: () => app.evaluate(desktop => desktop.app.quit()),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    ended: async () => void (await ended),
    answerChooser: path => answerChooser(app, path),
    outsideRequests: () => outside,
    windows: () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(window => window.webContents.getURL()),
      ),
    focusedWindow: () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.getURL() ?? null),
    print: () => printToPdf(app),
    second: async () => {
      const other = await launchElectron(surroundings).catch(() => null);
      if (other !== null) throw new Error('A second app started on the same data folder.');
      return null;
    },
    capture: () => pressCaptureKeys(app, page),
    suspend: async () => {
      await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
      return true;
    },
  };
}

/** Answers the system's next chooser. */
export const answerChooser = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);

/** Does what the system does when the keys for quick capture are pressed; a screen of our own has no keyboard. */
async function pressCaptureKeys(app: ElectronApplication, page: Page): Promise<Page> {
  await app.evaluate(({ globalShortcut }) => {
    globalShortcut.register = (_keys, open) => {
      Reflect.set(globalThis, 'openCapture', open);
      return true;
    };
  });
  await page.evaluate(async () => {
    const now = await window.journal.getPreferences();
    if (now.ok)
      await window.journal.savePreferences({
        preferences: { ...now.value, captureShortcut: 'CommandOrControl+Alt+K' },
      });
  });
  const opened = app.waitForEvent('window');
  await app.evaluate(() => Reflect.get(globalThis, 'openCapture')());
  return opened;
}

async function printToPdf(app: ElectronApplication): Promise<Uint8Array> {
  const encoded = await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(one => !one.webContents.getURL().includes('capture'));
    const pdf = await window?.webContents.printToPDF({ preferCSSPageSize: true });
    return pdf?.toString('base64') ?? '';
  });
  return Buffer.from(encoded, 'base64');
}

/** Starts the built app with `flags` of Chromium's besides, and hands it over as it is. */
export async function launchElectron(
  surroundings: Surroundings,
  flags: readonly string[] = [],
): Promise<ElectronApplication> {
  const executablePath = findElectron();
  if (executablePath === null) throw new Error('No Electron runtime: set ELECTRON_OVERRIDE_DIST_PATH.');
  const isRoot = process.getuid?.() === 0;
  await setClock(surroundings);
  const app = await _electron.launch({
    executablePath,
    cwd: project,
    // Playwright takes NODE_OPTIONS away.
    args: [
      ...scriptsBefore(surroundings).flatMap(script => ['-r', script]),
      '.',
      `--user-data-dir=${surroundings.data}`,
      ...(isRoot ? ['--no-sandbox'] : []),
      ...flags,
      ...(surroundings.openedFile === undefined ? [] : [surroundings.openedFile]),
    ],
    env: environmentOf(surroundings),
  });
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (bytes: Buffer) => surroundings.log.push(bytes.toString('utf8')));
  }
  return app;
}

/** Collects every address the windows ask for that is not the app's own. */
function watchRequests(app: ElectronApplication): readonly string[] {
  const outside: string[] = [];
  app.context().on('request', request => {
    const { protocol } = new URL(request.url());
    if (!['app:', 'blob:', 'data:'].includes(protocol)) outside.push(request.url());
  });
  return outside;
}
