import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { addCircle, offered, showList } from '../head/network';

test('a pasted name is offered at once, and Enter takes the first circle that fits', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await showList(page, 'People');
  await page.getByRole('button', { name: 'Add a person', exact: true }).first().click();
  const person = page.getByRole('dialog', { name: 'Add a person' });
  await paste(person, 'Add a school', 'Oakfield Primary');
  await offered(page, 'Add “Oakfield Primary” as a new school').click();
  await expect(person.getByRole('button', { name: 'Remove Oakfield Primary' })).toBeVisible();
  await person.getByRole('button', { name: 'Cancel' }).click();

  await addCircle(page, 'Harbour cohort');
  await addCircle(page, 'Harbour heads');
  await showList(page, 'Conversations');
  await page.getByRole('button', { name: 'Plan a conversation', exact: true }).first().click();
  const conversation = page.getByRole('dialog', { name: 'Plan a conversation' });
  await paste(conversation, 'Add a circle', 'harb');
  await expect(offered(page, 'Harbour heads')).toBeVisible();
  const [first = ''] = /^Harbour (cohort|heads)/.exec(await offered(page, /^Harbour/).innerText()) ?? [];
  await page.keyboard.press('Enter');
  await expect(conversation.getByRole('button', { name: `Remove ${first}`, exact: true })).toBeVisible();
});

/** Puts a text into a field in one go, as from the clipboard. */
async function paste(within: Locator, field: string, text: string): Promise<void> {
  await within.getByRole('combobox', { name: field, exact: true }).focus();
  await within.page().keyboard.insertText(text);
}
