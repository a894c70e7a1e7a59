import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tarOfFiles } from '../../electron/core/transfer/sources/archives';
import { joplinExport } from '../../electron/core/transfer/sources/joplin-export';
import { encryptedBackup } from '../../electron/core/transfer/sources/standard-backup';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { goTo, openByQuery } from '../head/writing';

test.beforeEach(async ({ app }) => {
  await openJournal(app);
  await goTo(app.page, 'Settings');
  await app.page.getByRole('heading', { name: 'Bring notes in' }).scrollIntoViewIfNeeded();
});

test('an export of Joplin is known as one, and a notebook becomes a kind', async ({ app }) => {
  const { page } = app;
  const folder = await app.folder('exports');
  await writeFile(join(folder, 'notes.jex'), tarOfFiles(joplinExport()));
  await app.chooseFolder('Folder or file to bring in', folder);
  await expect(page.getByText('Joplin, in notes.jex: 2 notes')).toBeVisible();
  await expect(page.getByText('2 entries, one attachment, no names, 3 tags.')).toBeVisible();

  await page.getByText('3 tags and notebooks: choose what they become').click();
  await page.getByRole('button', { name: /School \(2 notes\)/ }).click();
  await page.getByRole('option', { name: 'Kind: Question' }).click();
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await expect(page.getByText('Brought in: 2 entries, one attachment.')).toBeVisible();
  await openByQuery(page, 'hello', 'A call');
  await goTo(page, 'Questions');
  await expect(page.getByText('A visit').first()).toBeVisible();
});

test('an export is chosen as the file it is, and taken back in one step from its report', async ({ app }) => {
  const { page } = app;
  const file = app.path('notes.jex');
  await writeFile(file, tarOfFiles(joplinExport()));
  await app.chooseFile('Folder or file to bring in', file);
  await expect(page.getByText(/^Joplin(, in notes\.jex)?: 2 notes$/)).toBeVisible();
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText('Taken back: 2 entries are gone again.')).toBeVisible();
  await goTo(page, 'Journal');
  await expect(page.getByText('What would you ask a head who had done this for ten years?')).toBeVisible();
});

test('an encrypted backup of Standard Notes opens with its password and with no other', async ({ app }) => {
  test.setTimeout(120_000);
  const { page } = app;
  const folder = await app.folder('exports');
  await writeFile(join(folder, 'backup.txt'), await encryptedBackup('a staff room secret'));
  await app.chooseFolder('Folder or file to bring in', folder);
  await page.getByLabel('Password of the backup').fill('another');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('That password does not open it.')).toBeVisible();
  await page.getByLabel('Password of the backup').fill('a staff room secret');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('Standard Notes: 2 notes')).toBeVisible();
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await expect(page.getByText('Brought in: 2 entries, no attachments.')).toBeVisible();
});
