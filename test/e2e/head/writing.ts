import { expect, type Locator, type Page } from '@playwright/test';

export type Place =
  | 'Today'
  | 'Journal'
  | 'Questions'
  | 'People'
  | 'Circles'
  | 'Reviews'
  | 'Share'
  | 'Bin'
  | 'Settings';

/** Goes to a place by its tab on the rail. */
export async function goTo(page: Page, place: Place): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place }).click();
}

/** Keeps a line from Today. */
export async function capture(
  page: Page,
  kind: 'Reflection' | 'Question' | 'Advice' | 'Practice',
  text: string,
): Promise<void> {
  await goTo(page, 'Today');
  await page.getByRole('radiogroup', { name: 'Kind' }).getByText(kind, { exact: true }).click();
  const line = page.getByLabel('Write something down');
  await line.fill(text);
  await line.press('ControlOrMeta+Enter');
  await expect(page.getByText(/^Kept on this laptop/)).toBeVisible();
  await expect(line).toHaveValue('');
}

/** Makes an empty entry of a kind and waits for its sheet. */
export async function writeNew(
  page: Page,
  kind: 'Reflection' | 'Question' | 'Advice' | 'Practice',
): Promise<void> {
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Write something new' });
  await dialog.locator('label').filter({ hasText: kind }).first().click();
  await dialog.getByRole('button', { name: 'Start writing' }).click();
  await expect(dialog).toBeHidden();
  await expect(titleOf(page)).toBeVisible();
}

export const titleOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Title', exact: true });
export const textOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Text', exact: true });

/** What is typed now stands on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved on this laptop/)).toBeVisible();
}

/** Types into the open entry and waits for the disk. */
export async function writeText(page: Page, title: string, text: string): Promise<void> {
  await titleOf(page).fill(title);
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(text);
  await expectSaved(page);
}

/** Opens the palette and types a query. Gives its list of results. */
export async function find(page: Page, query: string): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: 'Find' });
  await field.fill(query);
  return page.getByRole('listbox', { name: 'Results' });
}

/** Finds an entry by a query and opens it. */
export async function openByQuery(page: Page, query: string, title: string): Promise<void> {
  const results = await find(page, query);
  const wanted = results.getByRole('option', { name: title }).first();
  await wanted.click();
  await expect(page.getByRole('dialog', { name: 'Find' })).toBeHidden();
  await expect(titleOf(page)).toHaveValue(title);
}
