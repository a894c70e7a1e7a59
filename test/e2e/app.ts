import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startBrowser } from './hosts/browser-host';
import type { SharedChromium } from './hosts/chromium';
import { startElectron } from './hosts/electron-host';
import { type HostKind, moveClock, type RunningHost, type Surroundings, setClock } from './hosts/host';

/** The app as a test holds it: one installation, started and ended as often as the test likes. */
export interface App {
  readonly kind: HostKind;
  readonly surroundings: Surroundings;
  /** The window of the present run. */
  readonly page: Page;
  readonly host: RunningHost;
  /** The folder of the journal in its usual place. */
  readonly vaultFolder: string;
  /** A path below the test's own folder; `mkdir` is left to whoever wants it there. */
  path(name: string): string;
  /** An empty folder of the test's own. */
  folder(name: string): Promise<string>;
  stop(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends the app and starts it again at that moment, ISO 8601, as its own clock and its window's have it. */
  startAt(moment: string): Promise<void>;
  /** Lets so many milliseconds go by at once on the clock of an app that was started by `startAt`, as if it had slept. */
  letPass(milliseconds: number): Promise<void>;
  /** Keeps a picture of the window, when there is one that can be taken. */
  picture(path: string): Promise<void>;
  /** Points the folder field called `label` at `path`, in the way of this host. */
  chooseFolder(label: string, path: string): Promise<void>;
  /** The same where it takes a single file. */
  chooseFile(label: string, path: string): Promise<void>;
}

/**
 * Makes a fresh installation and starts it, on `desktop`; in a browser, in windows of `chromium` if there is one. `end` stops it and
 * removes everything it wrote.
 */
export async function openApp(
  kind: HostKind,
  desktop: Surroundings['desktop'] = {},
  chromium: SharedChromium | null = null,
): Promise<App & { readonly end: () => Promise<void> }> {
  const surroundings = await freshSurroundings(desktop);
  const startHost = () =>
    kind === 'electron' ? startElectron(surroundings) : startBrowser(surroundings, chromium);
  let running: RunningHost | null = await startHost();
  const start = async () => {
    running = await startHost();
    await moveClock(running.page, surroundings.clockAhead);
  };
  const host = (): RunningHost => {
    if (running === null) throw new Error('The app is not running.');
    return running;
  };
  const endWith = async (how: 'stop' | 'kill') => {
    const present = host();
    running = null;
    await present[how]();
  };
  return {
    kind,
    surroundings,
    get page() {
      return host().page;
    },
    get host() {
      return host();
    },
    vaultFolder: join(surroundings.data, 'journal'),
    path: name => join(surroundings.root, name),
    folder: async name => {
      await mkdir(join(surroundings.root, name));
      return join(surroundings.root, name);
    },
    stop: () => endWith('stop'),
    kill: () => endWith('kill'),
    start,
    startAt: async moment => {
      await endWith('stop');
      surroundings.clockAhead = Date.parse(moment) - Date.now();
      await start();
    },
    letPass: async milliseconds => {
      if (surroundings.clockAhead === 0)
        throw new Error('Only the clock of an app begun by startAt can be moved.');
      surroundings.clockAhead += milliseconds;
      await setClock(surroundings);
      await moveClock(host().page, milliseconds);
    },
    chooseFolder: (label, path) =>
      choose(kind, host(), { label, path, button: /^Choose (folder|another)…$/ }),
    chooseFile: (label, path) => choose(kind, host(), { label, path, button: /^Choose file…$/ }),
    picture: async path => {
      await running?.page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
    },
    end: async () => {
      await running?.kill();
      await rm(surroundings.root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function freshSurroundings(desktop: Surroundings['desktop']): Promise<Surroundings> {
  const root = await mkdtemp(join(tmpdir(), 'critical-friend-e2e-'));
  const [data, home, temp] = [join(root, 'data'), join(root, 'home'), join(root, 'temp')];
  for (const folder of [data, home, temp]) await mkdir(folder);
  return { root, data, home, temp, log: [], desktop, clockAhead: 0, heldDisk: null };
}

async function choose(
  kind: HostKind,
  host: RunningHost,
  { label, path, button }: { readonly label: string; readonly path: string; readonly button: RegExp },
): Promise<void> {
  const { page } = host;
  if (kind === 'electron') {
    await host.answerChooser(path);
    await page.getByRole('group', { name: label }).getByRole('button', { name: button }).click();
    return;
  }
  const form = page.locator('form').filter({ has: page.getByLabel(label) });
  await form.getByLabel(label).fill(path);
  await form.getByRole('button', { name: 'Use this folder' }).click();
}
