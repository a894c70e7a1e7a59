import { test as base } from '../fixtures';
import { type Desktop, openDesktop } from './desktop';
import { type Login, openLogin } from './login';
import { openTray, type Tray } from './tray';

export { expect } from '../fixtures';

type Surroundings = { readonly desktop: Desktop; readonly tray: Tray; readonly login: Login };

/** The app on a desktop of the test's own, whose panel and login manager are there before the app looks for them. */
export const test = base.extend<Surroundings>({
  desktop: async ({ host: _ }, use) => {
    const desktop = await openDesktop();
    await use(desktop);
    await desktop.end();
  },
  tray: async ({ desktop }, use) => use(await openTray(desktop.bus)),
  login: async ({ desktop }, use) => use(await openLogin(desktop.bus)),
  environment: async ({ desktop, tray: _tray, login: _login }, use) => use(desktop.environment),
});
