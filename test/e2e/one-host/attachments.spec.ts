import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type App, expect, test } from '../fixtures';
import { filesBelow } from '../folders';
import { attach } from '../head/attaching';
import { openJournal, unlock } from '../head/cover';
import { expectSaved, openByQuery, titleOf, writeNew } from '../head/writing';
import { onePixel } from '../notes';
import { onePage } from '../one-page';

const limit = 25 * 1024 * 1024;

test.beforeEach(async ({ app }) => {
  await openJournal(app);
  await writeNew(app.page, 'Practice');
  await titleOf(app.page).fill('The door that stays open');
  await expectSaved(app.page);
});

test('a picture is shown, is sealed on the disk, survives a crash, and can be saved out again', async ({
  app,
}) => {
  await attach(app, 'door.png', onePixel);
  await expect(app.page.getByRole('button', { name: 'Open door.png' })).toBeVisible();
  const stored = (await filesBelow(app.vaultFolder)).filter(file => file.startsWith('attachments'));
  expect(stored).toHaveLength(1);
  expect((await readFile(join(app.vaultFolder, stored[0] ?? ''))).includes(onePixel.subarray(0, 8))).toBe(
    false,
  );

  await app.kill();
  await app.start();
  const { page } = app;
  await unlock(page);
  await openByQuery(page, 'door', 'The door that stays open');
  await page.getByRole('button', { name: 'Open door.png' }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: /door\.png/ })).toBeVisible();
  await page.keyboard.press('Escape');

  const folder = await app.folder('saved-out');
  await page.getByRole('button', { name: 'More about door.png' }).click();
  await page.getByRole('menuitem', { name: 'Save a copy…' }).click();
  await saveCopyTo(app, folder);
  await expect(page.getByText(/^A copy is in/)).toBeVisible();
  const [copy = ''] = await filesBelow(folder);
  expect(await readFile(join(folder, copy))).toEqual(onePixel);
});

test('a PDF is shown page by page', async ({ app }) => {
  await attach(app, 'agenda.pdf', onePage('Agenda for Thursday'));
  await app.page.getByRole('button', { name: 'Open agenda.pdf' }).click();
  await expect(app.page.getByRole('dialog').getByText('Page 1 of 1')).toBeVisible();
  await expect(app.page.getByRole('dialog').getByRole('img', { name: /Agenda for Thursday/ })).toBeVisible();
});

test('what is larger than 25 MB, or neither picture nor PDF, is refused with a word', async ({ app }) => {
  const { page } = app;
  await attach(app, 'film.png', Buffer.concat([onePixel, Buffer.alloc(limit)]));
  await expect(page.getByText(/film\.png is larger than 25 MB/)).toBeVisible();
  await attach(app, 'register.png', Buffer.from('name,class\nnobody,none\n'));
  await expect(page.getByText(/register\.png was not added/)).toBeVisible();
  expect((await filesBelow(app.vaultFolder)).filter(file => file.startsWith('attachments'))).toEqual([]);
});

test('a removed attachment is erased from the disk', async ({ app }) => {
  const { page } = app;
  await attach(app, 'door.png', onePixel);
  await page.getByRole('button', { name: 'More about door.png' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('button', { name: 'Open door.png' })).toHaveCount(0);
  expect((await filesBelow(app.vaultFolder)).filter(file => file.startsWith('attachments'))).toEqual([]);
});

async function saveCopyTo(app: App, folder: string): Promise<void> {
  await app.chooseFolder('Folder', folder);
  await app.page.getByRole('dialog').getByRole('button', { name: 'Save the copy' }).click();
}
