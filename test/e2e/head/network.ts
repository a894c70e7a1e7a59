import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './writing';

/** What the head calls a page by: the name at its head, which can be changed there. */
export const nameOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Name', exact: true });

/** Goes to a list of the People place. */
export async function showList(page: Page, list: 'People' | 'Schools' | 'Conversations'): Promise<void> {
  await goTo(page, 'People');
  const lists = page.getByRole('radiogroup', { name: 'Show' });
  // An open conversation has the desk to itself.
  const back = page.getByRole('button', { name: 'All conversations' });
  await expect(lists.or(back)).toBeVisible();
  if (await back.isVisible()) await back.click();
  await lists.getByText(list, { exact: true }).click();
}

/** Goes to the list of reviews and pictures. */
export async function showReviews(page: Page): Promise<void> {
  await goTo(page, 'Reviews');
  const list = page.getByRole('button', { name: 'New review' });
  const back = page.getByRole('button', { name: 'All reviews and pictures' });
  await expect(list.or(back)).toBeVisible();
  if (await back.isVisible()) await back.click();
}

/** A row of an open list of records; its name begins with `name`. */
export function rowOf(page: Page, list: string, name: string): Locator {
  return page.getByRole('listbox', { name: list, exact: true }).getByRole('option', { name });
}

/** Opens the page of a person from the list. */
export async function openPerson(page: Page, name: string): Promise<void> {
  await showList(page, 'People');
  await rowOf(page, 'People', name).first().click();
  await expect(nameOf(page)).toHaveValue(name);
}

/** Makes a person of a name that stands in the notes. */
export async function addLooseName(page: Page, name: string): Promise<void> {
  await showList(page, 'People');
  await page.getByRole('button', { name: `Add ${name} as a person`, exact: true }).click();
  await expect(nameOf(page)).toHaveValue(name);
}

/** Adds somebody by the dialog, at a school that is made on the way. */
export async function addPerson(page: Page, name: string, school: string | null = null): Promise<void> {
  await showList(page, 'People');
  await page.getByRole('button', { name: 'Add a person', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  if (school !== null) {
    await choose(page, dialog, 'Add a school', school, `Add “${school}” as a new school`);
  }
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(nameOf(page)).toHaveValue(name);
}

export async function addCircle(page: Page, name: string): Promise<void> {
  await goTo(page, 'Circles');
  await page.getByRole('button', { name: 'Add a circle', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add a circle' });
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(nameOf(page)).toHaveValue(name);
}

/** Types into a field that finds things by name, and takes the option that is called `option`. */
export async function choose(
  page: Page,
  within: Locator,
  field: string,
  typed: string,
  option: string,
): Promise<void> {
  await within.getByRole('combobox', { name: field, exact: true }).pressSequentially(typed);
  await offered(page, option).click();
}

/** What a field or a list that is open over the page offers. */
export function offered(page: Page, option: string | RegExp): Locator {
  return page.locator('[data-trigger]').getByRole('option', { name: option }).first();
}

/** Types a day, `2027-01-14`, into a date field part by part. */
export async function typeDay(within: Locator, label: string, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  const parts = within.getByRole('group', { name: label, exact: true }).getByRole('spinbutton');
  await parts.first().click();
  await parts.first().press('ControlOrMeta+a');
  await within.page().keyboard.type(`${date}${month}${year}`);
}

/** Fills in when a conversation is, and plans it. */
export async function planOn(page: Page, day: string, time: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Plan a conversation' });
  await typeDay(dialog, 'Day', day);
  await dialog.getByLabel('Time', { exact: true }).fill(time);
  await dialog.getByRole('button', { name: 'Plan it' }).click();
  await expect(dialog).toBeHidden();
}

/** Writes the answer to a question of the conversation under way, and waits until it stands under it. */
export async function answerQuestion(page: Page, question: string, answer: string): Promise<void> {
  await page.getByRole('button', { name: question, exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Answer', exact: true });
  await field.fill(answer);
  await field.press('ControlOrMeta+Enter');
  await expect(field).toBeHidden();
  await expect(page.getByRole('region', { name: 'Agenda' }).getByText(answer)).toBeVisible();
}
