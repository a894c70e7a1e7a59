import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordFile } from '../../electron/core/transfer/sources/word-files';
import { expectAccessibleInBoth as expectAccessible } from '../expect-accessible';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { goTo, openByQuery, textOf } from '../head/writing';

test.beforeEach(async ({ app }) => {
  await openJournal(app);
  await goTo(app.page, 'Settings');
  await app.page.getByRole('heading', { name: 'Bring notes in' }).scrollIntoViewIfNeeded();
});

const answers = [
  'ID;Completion time;Email;Name;What went well?;Advice for us?;Seen by',
  '1;03/04/2025 14:25:00;a@example.org;Mary;The hall was calm;Ring first;Governors',
  '2;05/06/2025 09:05:00;b@example.org;Tom;Toast;Keep the registers short;Governors',
].join('\r\n');

test('the answers to a form come in as notes, each column as what the head says it is, and go again', async ({
  app,
}) => {
  const { page } = app;
  const file = app.path('answers.csv');
  await writeFile(file, answers);
  await app.chooseFile('Folder or file to bring in', file);
  await expect(page.getByRole('heading', { name: 'What is in each column?' })).toBeVisible();
  await expect(page.getByText('answers.csv: 2 rows')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Bring the rows of this table in' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^People Name|^Name People/ })).toBeVisible();
  await expectAccessible(page, 'columns of a table');

  await page.getByRole('button', { name: /What went well\?/ }).click();
  await page.getByRole('option', { name: 'Title' }).click();
  await page.getByRole('button', { name: /Seen by/ }).click();
  await page.getByRole('option', { name: 'Audience' }).click();
  await expect(page.getByText('What a column says of the audience is kept in the text.')).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: 'How is 03/04/2025 to be read?' })).toBeVisible();
  await page.getByText('Month first: 4 Mar 2025').click();
  await page.getByRole('button', { name: 'See what would come in' }).click();

  await expect(page.getByText('2 entries, no attachments, 2 names, no tags.')).toBeVisible();
  await expect(page.getByRole('row', { name: /The hall was calm/ })).toContainText('4 Mar 2025');
  await page.getByRole('button', { name: 'Change the columns' }).click();
  await page.getByText('Day first: 3 Apr 2025').click();
  await page.getByRole('button', { name: 'See what would come in' }).click();
  await expect(page.getByRole('row', { name: /The hall was calm/ })).toContainText('3 Apr 2025');
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await expect(page.getByText('Brought in: 2 entries, no attachments.')).toBeVisible();
  await openByQuery(page, 'registers short', 'Toast');
  await expect(textOf(page)).toContainText('audience: Governors');
});

test('Word files come in with their pictures, and one with a password is told of', async ({ app }) => {
  const { page } = app;
  const folder = await app.folder('word');
  await mkdir(join(folder, 'Visits'));
  await writeFile(join(folder, 'Visits', 'one.docx'), await wordFile({ created: '2025-10-31T09:00:00Z' }));
  const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]);
  await writeFile(join(folder, 'old.doc'), compound);
  await app.chooseFolder('Folder or file to bring in', folder);
  await expect(page.getByText('Word, in Visits/one.docx: one note')).toBeVisible();
  await expect(page.getByText('One entry, one attachment, no names, one tag.')).toBeVisible();
  await page.getByText('One file will be left out').click();
  await expect(
    page.getByText('An old kind of Word file (.doc); open it in Word and save it as .docx'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText('Brought in: One entry, one attachment.')).toBeVisible();
  await openByQuery(page, 'hall', 'A visit to Larkdale');
  await expect(textOf(page)).toContainText('The hall was very calm');
});
