import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { shell as texts } from '../../../shared/messages/en-GB/shell';
import { expectLocked, expectOpen, openJournal, passphrase, unlock } from '../head/cover';
import { expectSaved, openByQuery, textOf, writeNew, writeText } from '../head/writing';
import { openElsewhere } from './elsewhere';
import { expect, test } from './fixtures';
import { captureHasFocus, captureWindow, journalHasFocus } from './windows';

test.beforeEach(({ app: _, tray }) => expect.poll(tray.hasIcon).toBe(true));

test('the icon beside the clock brings the journal forward and has a menu', async ({
  app,
  desktop,
  tray,
}) => {
  expect(await tray.labels()).toEqual([texts.write, texts.open, texts.lock, '', texts.quit]);
  const elsewhere = await openElsewhere(app, desktop);
  await tray.click();
  await journalHasFocus(app);

  await elsewhere.takeFocus();
  await tray.choose(texts.open);
  await journalHasFocus(app);
});

test('writing from the tray opens the small window', async ({ app, desktop, tray }) => {
  await openJournal(app);
  await openElsewhere(app, desktop);
  await tray.choose(texts.write);
  await captureHasFocus(app);
  await expect((await captureWindow(app)).getByLabel('Write something down')).toBeFocused();
});

test('locking from the tray closes the journal, wherever the head is', async ({ app, desktop, tray }) => {
  await openJournal(app);
  const elsewhere = await openElsewhere(app, desktop);
  await tray.choose(texts.lock);
  await expectLocked(app.page);
  await elsewhere.hasFocus();
});

test('locking from the tray asks first when something could not be saved', async ({ app, desktop, tray }) => {
  const { page } = app;
  await openJournal(app);
  await writeNew(page, 'Reflection');
  await writeText(page, 'A hard week', 'Written in good time. ');
  const lockFile = join(app.vaultFolder, 'vault.lock');
  const own = await readFile(lockFile);
  await writeFile(lockFile, JSON.stringify({ pid: 1, host: 'another machine', id: 'another' }));
  await page.keyboard.insertText('And this was typed late.');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await openElsewhere(app, desktop);

  await tray.choose(texts.lock);
  await journalHasFocus(app);
  const dialog = page.getByRole('alertdialog', { name: 'The journal is still open' });
  await dialog.getByRole('button', { name: 'Stay open' }).click();
  await writeFile(lockFile, own);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectSaved(page);
  await tray.choose(texts.lock);
  await expectLocked(page);
  await unlock(page);
  await openByQuery(page, 'hard week', 'A hard week');
  await expect(textOf(page)).toContainText('And this was typed late.');
});

test('quitting from the tray closes the journal and ends the app', async ({ app, tray }) => {
  await openJournal(app);
  const ended = app.host.ended();
  await tray.choose(texts.quit);
  await ended;
  expect(existsSync(join(app.vaultFolder, 'vault.lock'))).toBe(false);
  await app.stop();
  await app.start();
  await unlock(app.page);
  await expectOpen(app.page);
});

test('locking from the tray works while the recovery key is shown', async ({ app, tray }) => {
  const { page } = app;
  await seeRecoveryKey(page);
  await tray.choose(texts.lock);
  await unlock(page);
  await expectOpen(page);
});

test('closing the window while the recovery key is shown ends the app', async ({ app, desktop }) => {
  const { page } = app;
  await seeRecoveryKey(page);
  await journalHasFocus(app);
  const ended = app.host.ended();
  await desktop.press('alt+F4');
  await ended;
  await app.stop();
  await app.start();
  await unlock(app.page);
  await expectOpen(app.page);
});

async function seeRecoveryKey(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start my journal' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Make the journal' }).click();
  await expect(page.getByRole('list', { name: 'Recovery key' })).toBeVisible();
}
