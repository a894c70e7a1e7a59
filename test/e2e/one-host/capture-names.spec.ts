import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { addPerson } from '../head/network';
import { goTo } from '../head/writing';

test.beforeEach(async ({ app }) => {
  await openJournal(app);
  await addPerson(app.page, 'Mary Okafor', 'Oakfield Primary');
  await addPerson(app.page, 'Martin Reeve');
});

test('a name is offered after @ on the line of Today, by keyboard alone', async ({ app }) => {
  const { page } = app;
  await goTo(page, 'Today');
  await page.getByRole('radiogroup', { name: 'Kind' }).getByText('Question', { exact: true }).click();
  const line = lineOf(page);
  await line.click();
  await page.keyboard.type('How do you thank the office?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ask @ma');
  const names = offered(page);
  await expect(names).toHaveText([/^Martin Reeve/, /^Mary Okafor.*Oakfield Primary/]);
  await page.keyboard.press('ArrowDown');
  await expect(names.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(names).toHaveCount(0);
  await page.keyboard.type(' twice');
  await expect(line).toHaveValue('How do you thank the office?\nAsk @[Mary Okafor] twice');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(/It waits for Mary/)).toBeVisible();
});

test('a key pressed before all letters were looked for takes a name that fits them, and leaves no letter behind', async ({
  app,
}) => {
  const { page } = app;
  await goTo(page, 'Today');
  const line = lineOf(page);
  await line.click();
  await page.keyboard.type('Ask @m');
  await expect(offered(page)).toHaveText([/^Martin Reeve/, /^Mary Okafor/]);
  await typeAndEnterAtOnce(line, 'art');
  await expect(line).toHaveValue('Ask @[Martin Reeve]');

  await page.keyboard.type(' or @m');
  await expect(offered(page).first()).toHaveText(/^Martin Reeve/);
  await typeAndEnterAtOnce(line, 'ary');
  await expect(offered(page).first()).toHaveText(/^Mary Okafor/);
  await expect(line).toHaveValue('Ask @[Martin Reeve] or @mary');
  await page.keyboard.press('Enter');
  await expect(line).toHaveValue('Ask @[Martin Reeve] or @[Mary Okafor]');
});

test('the keyboard stays on the name it was moved to while more letters are typed', async ({ app }) => {
  const { page } = app;
  await goTo(page, 'Today');
  const line = lineOf(page);
  await line.click();
  await page.keyboard.type('Ask @m');
  await expect(offered(page)).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('a');
  await expect(line).toHaveValue('Ask @ma');
  await expect(offered(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(line).toHaveValue('Ask @[Mary Okafor]');
});

test('Escape and moving away take the offer back and leave the text alone', async ({ app }) => {
  const { page } = app;
  await goTo(page, 'Today');
  const line = lineOf(page);
  await line.click();
  await page.keyboard.type('Saw @Mar');
  await expect(offered(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(offered(page)).toHaveCount(0);
  await page.keyboard.type('y');
  await expect(offered(page).first()).toBeVisible();
  await page.keyboard.press('Home');
  await expect(offered(page)).toHaveCount(0);
  await expect(line).toHaveValue('Saw @Mary');
});

test('the small window offers names too, and Escape there closes only the offer', async ({ app }) => {
  const small = await app.host.capture();
  const line = lineOf(small);
  await line.click();
  await small.keyboard.type('Ring @mart');
  await expect(offered(small).first()).toHaveText(/^Martin Reeve/);
  await small.keyboard.press('Escape');
  await expect(offered(small)).toHaveCount(0);
  await small.keyboard.type('i');
  await offered(small).first().click();
  await expect(line).toHaveValue('Ring @[Martin Reeve]');
  await expect(line).toBeFocused();
});

const lineOf = (page: Page): Locator => page.getByLabel('Write something down');

const offered = (page: Page): Locator => page.getByRole('listbox', { name: 'Names' }).getByRole('option');

/** Types letters and presses Enter in one turn of the page, before anything could be looked for. */
function typeAndEnterAtOnce(line: Locator, letters: string): Promise<void> {
  return line.evaluate((area, typed) => {
    document.execCommand('insertText', false, typed);
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  }, letters);
}
