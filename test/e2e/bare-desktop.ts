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
    const page = await electron.firstWindow();
    await expect(page.locator('#root > *').first()).toBeVisible();
    await use({ electron, page, data, said: () => said });
    await electron.close();
  },
});

export { expect };
