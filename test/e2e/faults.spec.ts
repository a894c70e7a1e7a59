import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type App, expect, test } from './fixtures';
import { filesBelow } from './folders';
import { createJournal, derived, lock, openJournal, passphrase, tryPassphrase, unlock } from './head/cover';
import { capture, expectSaved, find, goTo, textOf, writeNew } from './head/writing';

const kept = 'The kettle in the staff room is the real head of this school';

test('a wrong passphrase is refused calmly, and the right one still opens', async ({ app }) => {
  const { page } = app;
  await createJournal(app);
  await lock(page);
  await tryPassphrase(page, 'not this one, surely not');
  await expect(page.getByText('That passphrase does not open this journal.')).toBeVisible(derived);
  await unlock(page);
});

test('a weak passphrase makes no journal', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Start my journal' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('password12345678');
  await page.getByRole('button', { name: 'Make the journal' }).click();
  await expect(page.getByText('That passphrase would be too easy to guess.')).toBeVisible();
  expect(await filesBelow(app.surroundings.data)).not.toContain('journal/vault.json');
});

test('a mistyped recovery key is told from one of another journal', async ({ app }) => {
  const { page } = app;
  const key = await createJournal(app);
  await lock(page);
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  const field = page.getByLabel('Recovery key', { exact: true });
  const other = key.startsWith('2') ? '3' : '2';
  await field.fill(other + key.slice(1));
  await page.getByRole('button', { name: 'Open the journal' }).click();
  await expect(page.getByText('That is not a recovery key as it was printed.')).toBeVisible();
});

test('a folder that holds other files gets no journal', async ({ app }) => {
  const { page } = app;
  const folder = await app.folder('other-files');
  await writeFile(join(folder, 'register.csv'), 'not ours');
  await page.getByRole('button', { name: 'Start my journal' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  // The desktop shows its chooser at once; a browser asks for a path only when another place is wanted.
  if (app.kind === 'browser') await page.getByRole('button', { name: 'Choose another folder' }).click();
  await app.chooseFolder('Folder for the journal', folder);
  await expect(page.getByText(folder)).toBeVisible();
  await page.getByRole('button', { name: 'Make the journal' }).click();
  await expect(page.getByText('There are already files in that folder.')).toBeVisible();
  expect(await filesBelow(folder)).toEqual(['register.csv']);
});

test('a journal that is open elsewhere is not opened twice', async ({ app }) => {
  await openJournal(app);
  await capture(app.page, 'Reflection', kept);
  const second = await app.host.second();
  test.skip(
    second === null,
    'the desktop app starts only once: its second start brings the first window forward',
  );
  if (second === null) return;
  await tryPassphrase(second.page, passphrase);
  await expect(second.page.getByText('This journal is already open somewhere else.')).toBeVisible();
  await second.kill();
  await expectKept(app);
});

test('five megabytes can be pasted, and are there after a crash', async ({ app }) => {
  test.setTimeout(240_000);
  const { page } = app;
  await openJournal(app);
  await writeNew(page, 'Reflection');
  await textOf(page).click();
  await paste(app, `${'A line that goes on about the roof.\n'.repeat(150_000)}and ends with a weathervane`);
  await expectSaved(page);
  await app.kill();
  await app.start();
  await unlock(app.page);
  const results = await find(app.page, 'weathervane');
  await expect(results.getByRole('option').first()).toBeVisible();
});

test('more text than an entry can hold is refused, and what was there stays', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await writeNew(page, 'Reflection');
  await textOf(page).click();
  await page.keyboard.insertText(kept);
  await expectSaved(page);
  await paste(app, 'far too much '.repeat(700_000));
  await expect(page.getByText('That is more text than one entry can hold')).toBeVisible();
  await expect(textOf(page)).toContainText(kept);
});

/** Pastes as the clipboard would. */
async function paste({ page }: App, text: string): Promise<void> {
  await textOf(page).evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function expectKept({ page }: App): Promise<void> {
  await goTo(page, 'Today');
  const results = await find(page, 'kettle');
  await expect(results.getByRole('option', { name: /kettle in the staff room/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
}
