import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Journal } from '../../../shared/domain/journal';
import { launchElectron } from '../../e2e/hosts/electron-host';
import type { Surroundings } from '../../e2e/hosts/host';
import { openScreen } from '../../e2e/own-screen';
import { needsOwnScreen } from '../../run/machine';
import { fillVault } from '../corpus/vault';

/** An installation with a generated journal, on a screen that nobody else uses. */
export type Installed = {
  readonly surroundings: Surroundings;
  /** A path below the installation's own folder. */
  readonly path: (name: string) => string;
  readonly end: () => Promise<void>;
};

/** Makes an installation whose journal has `entries` entries, and what `add` puts around them. */
export async function install(
  entries: number,
  add: (journal: Journal) => Journal = journal => journal,
): Promise<Installed> {
  const root = await mkdtemp(join(tmpdir(), 'critical-friend-bench-'));
  const [data, home, temp] = [join(root, 'data'), join(root, 'home'), join(root, 'temp')];
  for (const folder of [data, home, temp]) await mkdir(folder);
  await fillVault(join(data, 'journal'), entries, add);
  const screen = needsOwnScreen() ? await openScreen('1600x1200x24') : null;
  const desktop: Record<string, string> = screen === null ? {} : { DISPLAY: screen.display };
  return {
    surroundings: { root, data, home, temp, log: [], desktop, clockAhead: 0, heldDisk: null },
    path: name => join(root, name),
    end: async () => {
      await screen?.end();
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The built app in a real Electron window. */
export type OpenApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The main process. */
  readonly pid: number;
};

/** Starts it with `flags` of Chromium's besides. */
export async function openApp({ surroundings }: Installed, flags: readonly string[] = []): Promise<OpenApp> {
  const app = await launchElectron(surroundings, flags);
  const page = await app.firstWindow();
  const { pid } = app.process();
  if (pid === undefined) throw new Error('The app has ended.');
  // What runs TypeScript here wraps functions in a call of this name, also those that are sent to the page.
  await page.evaluate('globalThis.__name = made => made');
  return { app, page, pid };
}
