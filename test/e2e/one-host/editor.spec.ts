import { expect, test } from '../fixtures';
import { openJournal, unlock } from '../head/cover';
import { offeredInText } from '../head/mentioning';
import {
  capture,
  expectSaved,
  find,
  goTo,
  openByQuery,
  textOf,
  titleOf,
  writeNew,
  writeText,
} from '../head/writing';

test.beforeEach(async ({ app }) => {
  await openJournal(app);
});

test('says saved only when the disk has it, and it is there after a crash', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Advice');
  await writeText(page, 'Ring home before ten', 'One person, one script, one list.');
  await app.kill();
  await app.start();
  await unlock(app.page);
  await openByQuery(app.page, 'ring home', 'Ring home before ten');
  await expect(textOf(app.page)).toContainText('One person, one script, one list.');
});

test('formats by key and by button, and the text stays markdown', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Reflection');
  await textOf(page).click();
  await page.keyboard.type('plain strong');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Checklist', exact: true }).click();
  await page.keyboard.type('ask the caterers');
  await expectSaved(page);
  await page.getByRole('button', { name: 'Read it as a page' }).click();
  const read = page.getByRole('region', { name: 'Entry', exact: true });
  await expect(read.locator('strong')).toHaveText('strong');
  await expect(read.getByRole('checkbox')).not.toBeChecked();
});

test('a link to another entry leads there, and that entry knows it', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Practice');
  await writeText(page, 'Breakfast club as a register', 'Toast first.');
  await writeNew(page, 'Reflection');
  await titleOf(page).fill('After the visit');
  await textOf(page).click();
  await page.keyboard.type('Remember [[Breakf');
  await offeredInText(page, /./).first().click();
  await expect(textOf(page)).toContainText('Breakfast club as a register');
  await expectSaved(page);
  await openByQuery(page, 'toast', 'Breakfast club as a register');
  await expect(page.getByRole('heading', { name: 'Links here' })).toBeVisible();
  await page.getByRole('button', { name: 'After the visit' }).first().click();
  await expect(titleOf(page)).toHaveValue('After the visit');
});

test('people and tags written in the text can be found by', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Advice');
  await writeText(page, 'Thursday mornings', 'Said @Jo on the stairs. #senco');
  for (const query of ['person:jo', 'tag:senco', 'kind:advice', 'is:received']) {
    const results = await find(page, query);
    await expect(results.getByRole('option', { name: /Thursday mornings/ }).first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('from the list to the entry and back with the keyboard alone', async ({ app }) => {
  const { page } = app;
  await capture(page, 'Question', 'First question of the two?');
  await capture(page, 'Question', 'Second question of the two?');
  await page.keyboard.press('ControlOrMeta+2');
  const list = page.getByRole('listbox', { name: 'Entries' });
  await list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toHaveValue('First question of the two?');
  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();
});

test('web links open only after a question, and only safe ones are links', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Reflection');
  await textOf(page).click();
  await page.keyboard.insertText(
    '[report](https://example.org/) and [trick](javascript:alert(1)) and <img src=x onerror=alert(2)>\n\n',
  );
  await expectSaved(page);
  await page.getByRole('button', { name: 'Read it as a page' }).click();
  const read = page.getByRole('region', { name: 'Entry', exact: true });
  await expect(read.getByText('<img src=x onerror=alert(2)>').first()).toBeVisible();
  expect(await read.locator('[href^="javascript"], img:not(.cm-widgetBuffer), script').count()).toBe(0);
  await read.getByText('report', { exact: true }).first().click();
  await expect(page.getByRole('alertdialog', { name: 'Open this outside your journal?' })).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await goTo(page, 'Today');
});
