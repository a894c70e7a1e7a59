import { expect, type Locator, type Page } from '@playwright/test';
import { textOf } from './writing';

/** What the text offers after `@`, `[[` or `#`, once it is for all that was typed: before that the editor lets nobody choose. */
export const offeredInText = (page: Page, name: string | RegExp): Locator =>
  page
    .locator('.cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled)')
    .getByRole('option', { name });

/** Types `@` and a name at the end of the open text, key by key, and makes somebody new, or a new circle, of it. */
export async function mentionNew(page: Page, what: 'person' | 'circle', name: string): Promise<void> {
  await typeAtEnd(page, `@${name}`);
  await offeredInText(page, `Add “${name}” as a ${what}`).click();
  await expect(textOf(page)).toContainText(`@[${name}]`);
}

/** Types at the end of the open text as a hand does. */
export async function typeAtEnd(page: Page, text: string): Promise<void> {
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(text);
}
