import { expect, type Locator, type Page } from '@playwright/test';
import { expectSaved } from './writing';

/** Chooses the state of the open entry. */
export async function setState(page: Page, state: string): Promise<void> {
  const field = page.getByRole('button', { name: /State/ });
  await field.click();
  await page
    .getByRole('listbox', { name: /State/ })
    .getByRole('option', { name: state, exact: true })
    .click();
  await expect(field).toContainText(state);
  await expectSaved(page);
}

/** Says that the open entry is to come back in a week. */
export async function lookAgainInAWeek(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Look again: / }).click();
  await page.getByRole('button', { name: 'In a week', exact: true }).click();
  await expect(page.getByRole('button', { name: 'In a week', exact: true })).toBeHidden();
  await expectSaved(page);
}

/** Opens the trail of the open entry. Gives its steps, each with its day. */
export async function trailOf(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Show how it went' }).click();
  await expect(page.getByRole('button', { name: 'Hide how it went' })).toHaveAttribute('aria-controls', /.+/);
  const id = await page.getByRole('button', { name: 'Hide how it went' }).getAttribute('aria-controls');
  return page.locator(`[id="${id}"]`).getByRole('listitem');
}

/** The button of a person named on the open entry, beside the text or in it. */
export const namedOn = (page: Page, line: string, name: string): Locator =>
  page.getByRole('group', { name: line, exact: true }).getByRole('button', { name, exact: true });
