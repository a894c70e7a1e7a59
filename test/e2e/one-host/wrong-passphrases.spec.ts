import { expect, test } from '../fixtures';
import {
  derived,
  expectOpen,
  lock,
  openJournal,
  passphrase,
  readRecoveryKey,
  tryPassphrase,
  unlock,
} from '../head/cover';
import { goTo } from '../head/writing';

test.describe.configure({ retries: 0 });

test('after a few wrong passphrases the cover counts the seconds down, and keeps what was typed', async ({
  app,
}) => {
  const { page } = app;
  await openJournal(app);
  await lock(page);
  for (const guess of ['first guess of three', 'second guess of three', 'third guess of three']) {
    await tryPassphrase(page, guess);
    await expect(page.getByText('That passphrase does not open this journal.')).toBeVisible(derived);
  }
  const field = page.getByLabel('Passphrase', { exact: true });
  await expect(page.getByRole('button', { name: /^Try again in/ })).toBeVisible();
  await expect(field).toHaveValue('third guess of three');
  await field.fill(passphrase);
  await expect(page.getByRole('button', { name: 'Open the journal' })).toBeVisible(derived);
  await expect(field).toHaveValue(passphrase);
  await field.press('Enter');
  await expectOpen(page);
});

test('everything is sealed anew: the passphrase stays, the new recovery key opens it, the old one does not', async ({
  app,
}) => {
  const { page } = app;
  const old = await openJournal(app);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Seal everything anew' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Seal it anew' }).click();
  const groups = await readRecoveryKey(page);
  expect(groups.join('-')).not.toBe(old);
  await page.getByRole('button', { name: 'I will do it later' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await lock(page);
  await unlock(page);
  await lock(page);
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key', { exact: true }).fill(old);
  await page.getByRole('button', { name: 'Open the journal' }).click();
  await expect(page.getByText(/belongs to another journal, or was replaced/)).toBeVisible(derived);
  await page.getByLabel('Recovery key', { exact: true }).fill(groups.join('-'));
  await page.getByRole('button', { name: 'Open the journal' }).click();
  await expect(page.getByRole('heading', { name: 'Open, by the recovery key' })).toBeVisible(derived);
});
