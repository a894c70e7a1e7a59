import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { expectSaved, goTo, openByQuery, textOf, titleOf, writeNew, writeText } from '../head/writing';

test.beforeEach(async ({ app }) => void (await openJournal(app)));

test('links to what was erased or never written are found, and mended from there', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Reflection');
  await writeText(page, 'The long corridor', 'Quiet since half term.');
  await writeNew(page, 'Reflection');
  await writeText(page, 'What I saw', 'See [[The long corridor]] and [[The side gate]].');
  await expect(page.getByText('One link leads nowhere')).toBeVisible();
  await eraseForGood(page, 'corridor', 'The long corridor');

  await goTo(page, 'Journal');
  await page.getByRole('button', { name: '2 links lead nowhere' }).click();
  const dialog = page.getByRole('dialog', { name: '2 links lead nowhere' });
  await expect(dialog.getByText('In “What I saw”')).toHaveCount(2);
  await expect(dialog.getByRole('button', { name: 'Write “The long corridor”' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Write “The side gate”' }).click();
  await expect(dialog).toBeHidden();
  await expect(titleOf(page)).toHaveValue('The side gate');
  await expect(page.getByRole('region', { name: 'Links here' }).getByText('What I saw')).toBeVisible();

  await page.getByRole('button', { name: 'One link leads nowhere' }).click();
  await page.getByRole('button', { name: 'Go to “What I saw”' }).click();
  await expect(titleOf(page)).toHaveValue('What I saw');
  await rewrite(page, 'See [[The side gate]].');
  await expect(page.getByRole('button', { name: /nowhere/ })).toBeHidden();
  await page.getByRole('region', { name: 'Leads to' }).getByRole('button', { name: 'The side gate' }).click();
  await expect(titleOf(page)).toHaveValue('The side gate');
});

test('entries that link to each other, and one that links to itself, are read, changed and erased', async ({
  app,
}) => {
  const { page } = app;
  await writeNew(page, 'Reflection');
  await writeText(page, 'The bell', 'It leads to [[The gate]], and back to [[The bell]].');
  await page.getByRole('button', { name: 'Read it as a page' }).click();
  const paragraph = page.getByRole('paragraph').filter({ hasText: 'and back to' });
  await paragraph.getByRole('button', { name: 'The bell' }).click();
  await expect(titleOf(page)).toHaveValue('The bell');
  await paragraph.getByRole('button', { name: 'The gate' }).click();
  const missing = page.getByRole('alertdialog', { name: 'There is no entry called “The gate” yet' });
  await missing.getByRole('button', { name: 'Write it' }).click();
  await expect(titleOf(page)).toHaveValue('The gate');
  await writeText(page, 'The gate', 'It leads to [[The bell]].');
  await expect(page.getByRole('region', { name: 'Links here' }).getByText('The bell')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Leads to' }).getByText('The bell')).toBeVisible();

  await titleOf(page).fill('The wide gate');
  await expectSaved(page);
  await openByQuery(page, 'back to', 'The bell');
  await page.getByRole('region', { name: 'Leads to' }).getByRole('button', { name: 'The wide gate' }).click();
  await expect(titleOf(page)).toHaveValue('The wide gate');
  await eraseForGood(page, 'back to', 'The bell');
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'One link leads nowhere' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Write “The bell”' })).toBeVisible();
  await expect(page.getByRole('dialog').getByText('In “The wide gate”')).toBeVisible();
});

async function eraseForGood(page: Page, query: string, title: string): Promise<void> {
  await openByQuery(page, query, title);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
  await expect(page.getByText(`“${title}” is in the bin.`)).toBeVisible();
  await goTo(page, 'Bin');
  await page.getByRole('button', { name: `Erase ${title} for good` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase it', exact: true }).click();
  await expect(page.getByText('Nothing is in the bin.')).toBeVisible();
}

async function rewrite(page: Page, text: string): Promise<void> {
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
  await expectSaved(page);
}
