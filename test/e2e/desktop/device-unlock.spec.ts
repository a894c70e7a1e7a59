import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessibleInBoth as expectAccessible } from '../expect-accessible';
import { derived, expectLocked, expectOpen, lock, openJournal, passphrase, unlock } from '../head/cover';
import { goTo } from '../head/writing';
import { expect, test as onDesktop } from './fixtures';
import { type Keyring, keyringDesktop, keyringMissing, openKeyring } from './keyring';

/** On a desktop whose keychain is there before the app looks for it. */
const test = onDesktop.extend<{ readonly keyring: Keyring }>({
  keyring: async ({ desktop }, use) => {
    const keyring = await openKeyring(desktop);
    await use(keyring);
    await keyring.end();
  },
  environment: async ({ desktop, keyring: _ }, use) => use({ ...desktop.environment, ...keyringDesktop }),
});

test.describe.configure({ retries: 0 });

const missing = keyringMissing();
// Where nothing may be left out, it is tried all the same, and fails.
test.skip(missing !== null && process.env['REQUIRE_ALL'] !== '1', missing ?? '');
test.beforeEach(async ({ app }) => {
  test.setTimeout(240_000);
  await openJournal(app);
});

const toggle = (page: Page) =>
  page.getByRole('switch', { name: 'Let this computer open the journal without the passphrase' });
const byComputer = (page: Page) => page.getByRole('button', { name: 'Open with this computer' });

async function turnOn(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await expect(toggle(page)).not.toBeChecked();
  await page.getByText('Let this computer open the journal without the passphrase').click();
  const dialog = page.getByRole('dialog', { name: 'Let this computer open the journal' });
  await dialog.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Turn it on' }).click();
  await expect(dialog).toBeHidden(derived);
  await expect(toggle(page)).toBeChecked();
}

test('this computer opens the journal once that is turned on, and only when the button is pressed', async ({
  app,
}) => {
  await goTo(app.page, 'Settings');
  await expect(toggle(app.page)).toBeEnabled();
  await app.page.getByText('Let this computer open the journal without the passphrase').click();
  const dialog = app.page.getByRole('dialog', { name: 'Let this computer open the journal' });
  await expectAccessible(app.page, 'letting this computer open the journal');
  await dialog.getByLabel('Your passphrase', { exact: true }).fill('not this one, surely not');
  await dialog.getByRole('button', { name: 'Turn it on' }).click();
  await expect(dialog.getByText('That passphrase does not open this journal.')).toBeVisible(derived);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await turnOn(app.page);

  const folder = join(app.surroundings.data, 'device-unlock');
  const [name = ''] = await readdir(folder);
  const sealed = await readFile(join(folder, name));
  expect(sealed.subarray(0, 3).toString('latin1')).toBe('v11');

  await lock(app.page);
  await expect(byComputer(app.page)).toBeVisible();
  await expectAccessible(app.page, 'the cover of a journal that this computer can open');
  await byComputer(app.page).click();
  await expectOpen(app.page);

  await app.stop();
  await app.start();
  await expect(byComputer(app.page)).toBeVisible();
  await expectLocked(app.page);
  await byComputer(app.page).click();
  await expectOpen(app.page);
});

test('opened by this computer, it asks for the passphrase before anything leaves or protects less', async ({
  app,
}) => {
  const { page } = app;
  await turnOn(page);
  await lock(page);
  await byComputer(page).click();
  await expectOpen(page);
  await goTo(page, 'Settings');

  const asked = page.getByRole('dialog', { name: 'Is it you?' });
  await page.getByRole('button', { name: /Close the journal after/ }).click();
  await page.getByRole('option', { name: 'one minute' }).click();
  await expect(asked).toBeVisible();
  await expectAccessible(page, 'asking for the passphrase anew');
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await expect(asked).toBeHidden();
  await expect(page.getByRole('button', { name: /Close the journal after/ })).not.toContainText('one minute');

  const out = await app.folder('out');
  await page.getByRole('button', { name: 'Take it out' }).click();
  await app.chooseFolder('Empty folder to write into', out);
  await page.getByRole('button', { name: 'Write it, unencrypted' }).click();
  await expect(asked).toBeVisible();
  expect(await readdir(out)).toEqual([]);
  await asked.getByLabel('Your passphrase', { exact: true }).fill('not this one, surely not');
  await asked.getByRole('button', { name: 'Go on' }).click();
  await expect(asked.getByText('That passphrase does not open this journal.')).toBeVisible(derived);
  expect(await readdir(out)).toEqual([]);
  await asked.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await asked.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/are now in .*, unencrypted\.$/)).toBeVisible(derived);
  expect(await readdir(out)).not.toEqual([]);

  await page.getByRole('button', { name: /Close the journal after/ }).click();
  await page.getByRole('option', { name: 'one minute' }).click();
  await expect(page.getByRole('button', { name: /Close the journal after/ })).toContainText('one minute');
  await expect(asked).toBeHidden();
});

test('turned off, or after a new passphrase, this computer opens nothing and keeps nothing', async ({
  app,
}) => {
  const { page } = app;
  const folder = join(app.surroundings.data, 'device-unlock');
  await turnOn(page);
  await page.getByText('Let this computer open the journal without the passphrase').click();
  await expect(toggle(page)).not.toBeChecked();
  expect(await readdir(folder)).toEqual([]);
  await lock(page);
  await expectLocked(page);
  await expect(byComputer(page)).toHaveCount(0);
  await unlock(page);

  await turnOn(page);
  const next = 'nine slow herons over the bike shed';
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the passphrase' });
  await dialog.getByLabel('Present passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('New passphrase', { exact: true }).fill(next);
  await dialog.getByRole('button', { name: 'Change it' }).click();
  await expect(dialog.getByText('The passphrase was changed.', { exact: false })).toBeVisible(derived);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(toggle(page)).not.toBeChecked();
  await expect.poll(() => readdir(folder)).toEqual([]);
});

test('without its keychain the computer offers nothing, and the passphrase opens as always', async ({
  app,
  keyring,
}) => {
  await turnOn(app.page);
  await app.stop();
  await keyring.end();
  await app.start();
  await expectLocked(app.page);
  await expect(byComputer(app.page)).toHaveCount(0);
  await unlock(app.page);
  await goTo(app.page, 'Settings');
  await expect(toggle(app.page)).toBeChecked();
  await expect(app.page.getByText('its keychain does not answer', { exact: false })).toBeVisible();
  await app.page.getByText('Let this computer open the journal without the passphrase').click();
  await expect(toggle(app.page)).not.toBeChecked();
  await expect(toggle(app.page)).toBeDisabled();
});
