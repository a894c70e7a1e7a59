import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expectAccessibleInBoth as expectAccessible } from './expect-accessible';
import { type App, expect, test } from './fixtures';
import { derived, openJournal, passphrase, readRecoveryKey, typeGroupsBack } from './head/cover';
import { stopAtFirstProgress } from './head/transfer';
import { goTo } from './head/writing';
import { largeFolder } from './large-folder';
import { onePixel } from './notes';

test.beforeEach(async ({ app }) => {
  test.setTimeout(300_000);
  await openJournal(app);
  await goTo(app.page, 'Settings');
});

test('changing the passphrase passes the axe engine at every step', async ({ app }) => {
  const { page } = app;
  const dialog = await opened(app, 'Change the passphrase', 'Change the passphrase');
  await expectAccessible(page, 'changing the passphrase');
  await dialog.getByLabel('Present passphrase', { exact: true }).fill('not this one, surely not');
  await dialog.getByLabel('New passphrase', { exact: true }).fill('password');
  await expectAccessible(page, 'a new passphrase that is weak');
  await dialog.getByRole('button', { name: 'Suggest one for me' }).click();
  await expect(dialog.getByText('Six random words.', { exact: false })).toBeVisible();
  await expectAccessible(page, 'a suggested passphrase');
  await dialog.getByRole('button', { name: 'Change it' }).click();
  await expect(dialog.getByText('That passphrase does not open this journal.')).toBeVisible(derived);
  await expectAccessible(page, 'the present passphrase was wrong');
  await dialog.getByLabel('Present passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Change it' }).click();
  await expect(dialog.getByText('The passphrase was changed.', { exact: false })).toBeVisible(derived);
  await expectAccessible(page, 'the passphrase was changed');
});

test('making a new recovery key passes the axe engine at every step', async ({ app }) => {
  const { page } = app;
  const dialog = await opened(app, 'Make a new recovery key', 'Make a new recovery key');
  await expectAccessible(page, 'a new recovery key');
  await dialog.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Make it' }).click();
  const groups = await readRecoveryKey(page);
  await expectAccessible(page, 'the new recovery key');
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  await typeGroupsBack(
    page,
    groups.map(() => '2222'),
  );
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByText('That is not what is printed there.', { exact: false })).toBeVisible();
  await expectAccessible(page, 'the recovery key typed back wrongly');
  await typeGroupsBack(page, groups);
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('sealing everything anew passes the axe engine at every step', async ({ app }) => {
  const { page } = app;
  const dialog = await opened(app, 'Seal everything anew', 'Seal everything anew');
  await expectAccessible(page, 'sealing everything anew');
  await dialog.getByLabel('Your passphrase', { exact: true }).fill('not this one, surely not');
  await dialog.getByRole('button', { name: 'Seal it anew' }).click();
  await expect(dialog.getByText('That passphrase does not open this journal.')).toBeVisible(derived);
  await expectAccessible(page, 'sealing anew with a wrong passphrase');
});

test('the other settings and their dialogs pass the axe engine', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: /Close the journal after/ }).click();
  await expect(page.getByRole('option', { name: 'one minute' })).toBeVisible();
  await expectAccessible(page, 'minutes to choose from');
  await page.keyboard.press('Escape');
  await page.getByLabel('Theme 1').fill('');
  await expectAccessible(page, 'a theme without a name');
  await page.getByLabel('Theme 1').fill('What we stand for');
  await page.getByRole('button', { name: 'Keep these names' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expectAccessible(page, 'themes renamed');
  if (app.kind === 'electron') {
    await page.getByRole('button', { name: 'Choose other keys' }).click();
    await page.keyboard.press('j');
    await expect(page.getByText(/^Hold Ctrl or Alt/)).toBeVisible();
    await expectAccessible(page, 'keys that will not do');
    await page.keyboard.press('Escape');
  }
  const template = await opened(app, 'New template', 'A new template');
  await template.getByRole('button', { name: 'Keep it' }).click();
  await expect(template.getByText('Give it a name first.')).toBeVisible();
  await expectAccessible(page, 'a template without a name');
  await template.getByLabel('Name', { exact: true }).fill('After a walk');
  await template.getByRole('button', { name: 'Keep it' }).click();
  await expect(template).toBeHidden();
  const edited = await opened(app, 'Edit After a walk', 'Edit the template');
  await edited.getByRole('button', { name: /For$/ }).click();
  await expect(page.getByRole('option', { name: 'Practice' })).toBeVisible();
  await expectAccessible(page, 'kinds of a template');
  await page.keyboard.press('Escape');
  await edited.getByRole('button', { name: 'Remove it' }).click();
  await expect(edited).toBeHidden();
  await page.getByRole('button', { name: 'Show the keyboard sheet' }).click();
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await expectAccessible(page, 'keyboard sheet');
});

test('bringing notes in passes the axe engine at every step', async ({ app }) => {
  const { page } = app;
  const folder = await largeFolder(await app.folder('notes'), 800, 800);
  await writeFile(join(folder, 'register.csv'), 'name,class\n');
  await writeFile(join(folder, 'half a top.md'), '---\ntags: [one, "two\n---\nThe text is fine.\n');
  await writeFile(join(folder, 'enormous.png'), onePixel);
  await truncate(join(folder, 'enormous.png'), 26 * 1024 * 1024);
  await app.chooseFolder('Folder or file to bring in', join(folder, 'elsewhere'));
  await expectAccessible(page, 'not there');
  await app.chooseFolder('Folder or file to bring in', folder);
  await page.getByText('2 files will be left out').click();
  await page.getByText('One file will come in with a change').click();
  await expectAccessible(page, 'what would come in');
  await stopAtFirstProgress(page, 'Bringing the notes in');
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await expect(page.getByText(/^Stopped\./)).toBeVisible();
  await expectAccessible(page, 'stopped');
  await page.getByRole('button', { name: 'Bring in more' }).click();
  await app.chooseFolder('Folder or file to bring in', folder);
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectAccessible(page, 'bringing notes in');
  await expect(page.getByText(/^Brought in:/)).toBeVisible({ timeout: 120_000 });
  await page.getByText('2 files were left out').click();
  await expectAccessible(page, 'what came in');
});

test('taking everything out passes the axe engine at every step', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Take it out' }).click();
  await expectAccessible(page, 'before taking out');
  const full = await app.folder('full');
  await writeFile(join(full, 'register.csv'), 'not ours');
  await app.chooseFolder('Empty folder to write into', full);
  await page.getByRole('button', { name: 'Write it, unencrypted' }).click();
  await expect(page.getByText('There are already files in that folder.')).toBeVisible();
  await expectAccessible(page, 'the folder is not empty');
  await app.chooseFolder('Empty folder to write into', await app.folder('empty'));
  await page.getByRole('button', { name: 'Write it, unencrypted' }).click();
  await expect(page.getByText(/unencrypted\.$/)).toBeVisible();
  await expectAccessible(page, 'everything taken out');
  await page.getByRole('button', { name: 'Take it out again' }).click();
  await page.getByRole('radio', { name: 'A web page with a passphrase' }).check({ force: true });
  await page.getByLabel('Passphrase of the page').fill('seven calm otters');
  await expectAccessible(page, 'a page with a passphrase');
});

async function opened({ page }: App, button: string, title: string): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  return dialog;
}
