import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../../run/machine';
import { environmentOf, type Surroundings } from './host';

/** Flags that keep Chromium itself quiet, so that every request left is one of the page's. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/**
 * Chromium keeps the drop-down lists of its own address bar ready as two pages, which costs more than opening the app. No test types
 * an address. As `chrome://flags` keeps it: given as an argument it would take the place of what Playwright turns off itself.
 */
const withoutAddressLists = {
  browser: { enabled_labs_experiments: ['webui-omnibox-popup@2', 'webui-omnibox-aim-popup@2'] },
} as const;

const windowOfTheApp = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  acceptDownloads: false,
} as const;

/** A Chromium that stays while windows come and go: starting one takes longer than opening the app. */
export interface SharedChromium {
  /** A window of a profile in memory, which has nothing of any other's and is gone when it closes. */
  openWindow(): Promise<BrowserContext>;
  end(): Promise<void>;
}

/** Starts a Chromium for many windows, with folders of its own. */
export async function openChromium(): Promise<SharedChromium> {
  const root = await mkdtemp(join(tmpdir(), 'critical-friend-chromium-'));
  const [home, temp] = [join(root, 'home'), join(root, 'temp')];
  for (const folder of [home, temp]) await mkdir(folder);
  const nobodys = { root, data: root, home, temp, log: [], desktop: {}, clockAhead: 0, heldDisk: null };
  const own = await openProfile(nobodys, 'profile');
  const browser = browserOf(own);
  return {
    openWindow: () => browser.newContext(windowOfTheApp),
    end: async () => {
      await own.close();
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts a Chromium for this installation alone, with a profile that lies beside its data. */
export async function openProfile(surroundings: Surroundings, name: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: install one or set CHROMIUM_PATH.');
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(await keptProfile(join(surroundings.root, name)), {
    executablePath,
    args: [...quiet, ...(isRoot ? ['--no-sandbox'] : [])],
    env: environmentOf(surroundings),
    ...windowOfTheApp,
  });
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (browser === null) throw new Error('This Chromium opens no further windows.');
  return browser;
}

/** The folder of a profile, as an earlier run of the same installation left it, or a new one. */
async function keptProfile(folder: string): Promise<string> {
  const made = await mkdir(folder, { recursive: true });
  if (made !== undefined) await writeFile(join(folder, 'Local State'), JSON.stringify(withoutAddressLists));
  return folder;
}
