import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessibleInBoth as expectAccessible } from './expect-accessible';
import { expect, test } from './fixtures';
import { filesBelow } from './folders';
import {
  derived,
  expectOpen,
  lock,
  openJournal,
  passphrase,
  readRecoveryKey,
  tryPassphrase,
  unlock,
} from './head/cover';
import { capture, goTo } from './head/writing';
import { raiseFormat } from './later-format';

test.beforeEach(() => test.setTimeout(300_000));

test('the closed journal passes the axe engine whatever it has to say', async ({ app }) => {
  const { page } = app;
  const key = await openJournal(app);
  await lock(page);
  await page.getByRole('button', { name: 'Open the journal' }).click();
  await expect(page.getByText('Type the passphrase first.')).toBeVisible();
  await expectAccessible(page, 'no passphrase typed');
  await tryPassphrase(page, 'not this one, surely not');
  await expect(page.getByText('That passphrase does not open this journal.')).toBeVisible(derived);
  await expectAccessible(page, 'a wrong passphrase');
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key', { exact: true }).fill('2222');
  await page.getByRole('button', { name: 'Open the journal' }).click();
  await expect(page.getByText('That is not a recovery key as it was printed.')).toBeVisible();
  await expectAccessible(page, 'a mistyped recovery key');
  await page.getByLabel('Recovery key', { exact: true }).fill(key);
  await page.getByRole('button', { name: 'Open the journal' }).click();
  await expect(page.getByText('Open, by the recovery key')).toBeVisible();
  await expectAccessible(page, 'opened by the recovery key');
  await page.getByLabel('New passphrase', { exact: true }).fill('password12345678');
  await page.getByRole('button', { name: 'Use this passphrase' }).click();
  await expect(page.getByText('That passphrase would be too easy to guess.')).toBeVisible();
  await expectAccessible(page, 'a new passphrase that is too weak');
  await page.getByRole('button', { name: 'Keep the old one' }).click();
  await expectOpen(page);
});

test('the warning before it closes by itself, and the cover afterwards, pass the axe engine', async ({
  app,
}) => {
  await app.startAt(new Date(Date.now() + 1000).toISOString());
  const { page } = app;
  await openJournal(app);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: /Close the journal after/ }).click();
  await page.getByRole('option', { name: 'one minute' }).click();
  await expect(page.getByText('Closes itself after one quiet minute')).toBeVisible();
  await app.letPass(31_000);
  await expect(page.getByRole('alertdialog', { name: 'Are you still there?' })).toBeVisible({
    timeout: 30_000,
  });
  await expectAccessible(page, 'the warning');
  await app.letPass(31_000);
  await expect(page.getByText('It closed itself after a quiet while.', { exact: false })).toBeVisible();
  await expectAccessible(page, 'closed by itself');
});

test('a damaged header passes the axe engine: with one copy left, with none, and of a newer version', async ({
  app,
}) => {
  await openJournal(app);
  await app.stop();
  const [header, copy] = ['vault.json', 'vault.copy.json'].map(name => join(app.vaultFolder, name));
  if (header === undefined || copy === undefined) return;
  await writeFile(header, '{"format":');
  await app.start();
  await unlock(app.page);
  await expect(app.page.getByRole('dialog', { name: 'When it was opened' })).toBeVisible();
  await expectAccessible(app.page, 'what was put right');
  await app.stop();

  for (const file of [header, copy]) await raiseFormat(file);
  await app.start();
  await expect(app.page.getByText('Made by a newer version')).toBeVisible();
  await expectAccessible(app.page, 'a newer version');
  await app.stop();

  for (const file of [header, copy]) await writeFile(file, 'x');
  await app.start();
  await expect(app.page.getByText('The files that open this journal are damaged.')).toBeVisible();
  await expectAccessible(app.page, 'both headers damaged');
  await tryPassphrase(app.page, passphrase);
  await expect(app.page.getByText('The file that opens this journal is damaged.')).toBeVisible();
  await expectAccessible(app.page, 'both headers damaged, tried');
});

test('damage found while opening passes the axe engine', async ({ app }) => {
  await openJournal(app);
  for (let line = 0; line < 5; line++)
    await capture(app.page, 'Question', `Question number ${line} about lunch?`);
  await app.stop();
  const segments = (await filesBelow(app.vaultFolder)).filter(file => file.endsWith('.segment'));
  const [first = ''] = segments;
  await truncate(join(app.vaultFolder, first), 20);
  await app.start();
  await tryPassphrase(app.page, passphrase);
  await expect(app.page.getByText('Part of this journal is damaged')).toBeVisible();
  await expectAccessible(app.page, 'damage');
});

test('starting a journal passes the axe engine when something is in the way', async ({ app }) => {
  const { page } = app;
  const folder = await app.folder('other-files');
  await writeFile(join(folder, 'register.csv'), 'not ours');
  await page.getByRole('button', { name: 'Open one I already have' }).click();
  await app.chooseFolder('Folder of the journal', folder);
  await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible();
  await expectAccessible(page, 'no journal in that folder');
  await page.getByRole('button', { name: 'Go back' }).click();
  await page.getByRole('button', { name: 'Start my journal' }).click();
  await page.getByRole('button', { name: 'Suggest one for me' }).click();
  await expect(page.getByText('Six random words.', { exact: false })).toBeVisible();
  await expectAccessible(page, 'a suggested passphrase');
  await page.getByRole('button', { name: 'Make the journal' }).click();
  await readRecoveryKey(page);
  await page.getByRole('button', { name: 'I will do it later' }).click();
  await expect(page.getByText('Your recovery key was not checked.')).toBeVisible();
  await expectAccessible(page, 'the recovery key was not checked');
});

test('the sample journal passes the axe engine in every place', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Look at a sample journal' }).click();
  await expectOpen(page);
  for (const place of ['Today', 'Journal', 'Questions', 'Bin', 'Settings'] as const) {
    await goTo(page, place);
    await expectAccessible(page, `sample, ${place}`);
  }
});

test('the small window passes the axe engine before there is a journal', async ({ app }) => {
  const small = await app.host.capture();
  await expect(small.getByText('There is no journal yet.')).toBeVisible();
  await expectAccessible(small, 'small window, no journal');
});
