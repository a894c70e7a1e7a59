import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { filesBelow } from '../folders';
import { openJournal } from '../head/cover';
import { expectSaved, find, goTo, openByQuery, textOf, titleOf, writeNew, writeText } from '../head/writing';

const title = 'Governors walk the site';
/** Long enough that taking it away at once is a step of its own in the history. */
const text = 'Before they meet, in all weathers, and with the caretaker rather than with me. '
  .repeat(4)
  .trim();

test.beforeEach(async ({ app }) => {
  await openJournal(app);
  await writeNew(app.page, 'Practice');
  await writeText(app.page, title, text);
});

test('every earlier state can be looked at, brought back, and that undone', async ({ app }) => {
  const { page } = app;
  await goTo(page, 'Today');
  await openByQuery(page, 'governors', title);
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Only when it is dry.');
  await expectSaved(page);

  await page.getByRole('button', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Show what changed since' }).first().click();
  const changes = page.getByRole('region', { name: /^What changed since/ });
  await expect(changes.locator('ins')).toContainText('Only when it is dry.');
  await expect(changes.locator('del')).toContainText('Before they meet, in all weathers');

  await page.getByRole('button', { name: 'Bring this back' }).first().click();
  await expect(page.getByText(/^The text of .* is back\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Back to the entry' }).click();
  await expect(textOf(page)).toContainText('Before they meet, in all weathers');
  await expect(textOf(page)).not.toContainText('Only when it is dry.');
});

test('what goes to the bin leaves the list, and comes back by undo', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
  await expect(page.getByText(`“${title}” is in the bin.`)).toBeVisible();
  await expect((await find(page, 'governors')).getByRole('option', { name: title })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await openByQuery(page, 'governors', title);
});

test('what is put back from the bin is whole', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
  await goTo(page, 'Bin');
  await page.getByRole('button', { name: `Put back ${title}` }).click();
  await expect(page.getByText(`“${title}” is back in the journal.`)).toBeVisible();
  await openByQuery(page, 'weathers', title);
  await expect(textOf(page)).toContainText('Before they meet, in all weathers');
});

test('what is erased is gone from the disk', async ({ app }) => {
  const { page } = app;
  const before = await sealedBytes(app.vaultFolder);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
  await goTo(page, 'Bin');
  await page.getByRole('button', { name: `Erase ${title} for good` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('One entry is erased.')).toBeVisible();
  await expect((await find(page, 'governors')).getByRole('option', { name: title })).toHaveCount(0);
  const after = await sealedBytes(app.vaultFolder);
  expect([...before].filter(segment => after.has(segment))).toEqual([]);
});

test('changing the kind keeps the words and gives it a state it can have', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page
    .getByRole('menuitemradio', { name: 'Advice' })
    .or(page.getByRole('menuitem', { name: 'Advice' }))
    .first()
    .click();
  await expectSaved(page);
  await expect(titleOf(page)).toHaveValue(title);
  await expect(page.getByRole('button', { name: /State/ })).toContainText('Received');
});

/** The segments as they stand on the disk: a segment that held something erased must not be among them later. */
async function sealedBytes(folder: string): Promise<ReadonlySet<string>> {
  const segments = (await filesBelow(folder)).filter(file => file.endsWith('.segment'));
  const bytes = await Promise.all(segments.map(file => readFile(join(folder, file))));
  return new Set(bytes.map(each => each.subarray(0, 256).toString('base64')));
}

test('erasing for good says that a backup may still hold it, and erases all the same', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
  await goTo(page, 'Bin');
  await page.getByRole('button', { name: `Erase ${title} for good` }).click();
  const asked = page.getByRole('alertdialog');
  await expect(asked.getByText('A backup made before may still hold what you erase')).toBeVisible();
  await asked.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('One entry is erased.')).toBeVisible();
});
