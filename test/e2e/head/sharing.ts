import { expect, type Page } from '@playwright/test';
import { goTo } from './writing';

/** Goes to the first page of Share. */
export async function showShare(page: Page): Promise<void> {
  await goTo(page, 'Share');
  const title = page.getByRole('heading', { name: 'Share', exact: true });
  // Another page of it may be open: the tab leads to its beginning when it is pressed again.
  if (!(await title.isVisible())) await goTo(page, 'Share');
  await expect(title).toBeVisible();
}

/** Begins to give something to a circle, or to anybody, and waits for the notes. */
export async function beginToGive(page: Page, recipient: string): Promise<void> {
  await showShare(page);
  await page.getByRole('button', { name: 'Choose what to give…' }).click();
  await page
    .getByRole('radiogroup', { name: 'For whom' })
    .locator('label')
    .filter({ hasText: recipient })
    .click();
  await expect(page.getByRole('heading', { name: 'Notes', exact: true })).toBeVisible();
}

/** Has what only she may read listed too, to let somebody read it. */
export async function showOwn(page: Page): Promise<void> {
  await page
    .locator('label')
    .filter({ hasText: /that only you may read, too$/ })
    .click();
}

/** Ticks these notes, by their titles. */
export async function tick(page: Page, titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await page.getByRole('list', { name: 'Notes' }).locator('label').filter({ hasText: title }).click();
  }
}

/** Goes on from choosing to the check. */
export async function toCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check what leaves' }).click();
  await expect(page.getByRole('heading', { name: 'Check before it leaves' })).toBeVisible();
}

/** Replaces every name that can be replaced, at once. */
export async function replaceNames(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Replace (?:all \d+ names|the name)…$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Replace all names' });
  await dialog.getByRole('button', { name: /^Replace / }).click();
  await expect(dialog).toBeHidden();
}

/** Goes on from the check to the last step. */
export async function toHandOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go on to hand over' }).click();
  await expect(page.getByRole('heading', { name: 'Hand over', exact: true })).toBeVisible();
}

/** Chooses how it leaves. */
export async function chooseHow(
  page: Page,
  how: 'A sealed pack for its members' | 'A sealed pack with a passphrase' | 'A file to read or print',
): Promise<void> {
  await page.getByRole('radiogroup', { name: 'How' }).locator('label').filter({ hasText: how }).click();
}

/** Chooses what kind of file it is. */
export async function chooseFormat(page: Page, format: string): Promise<void> {
  await chooseHow(page, 'A file to read or print');
  await page.getByRole('button', { name: 'As' }).click();
  await page.getByRole('option', { name: format, exact: true }).click();
}

/** Has the very bytes made that will leave, and waits until they are shown. */
export async function showWhatLeaves(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show what will leave' }).click();
  await expect(page.getByRole('heading', { name: 'What will leave' })).toBeVisible({ timeout: 60_000 });
}

/** Lets it leave, and waits until it has. */
export async function letItLeave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Let it leave' }).click();
  await expect(page.getByRole('heading', { name: 'It has left' })).toBeVisible({ timeout: 60_000 });
}
