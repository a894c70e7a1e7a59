import type { Page } from '@playwright/test';
import { expectAccessibleInBoth as expectAccessible } from './expect-accessible';
import { expect, test } from './fixtures';
import { openJournal } from './head/cover';
import { nameOf, openPerson, rowOf, showList, showReviews } from './head/network';
import { fillNetwork } from './head/network-filled';
import { goTo } from './head/writing';

test.beforeEach(async ({ app }) => {
  test.setTimeout(300_000);
  await openJournal(app);
});

test('places of the network without anything in them, and what opens over them, pass the axe engine', async ({
  app,
}) => {
  const { page } = app;
  for (const list of ['Schools', 'Conversations', 'People'] as const) {
    await showList(page, list);
    await expectAccessible(page, `${list}, empty`);
  }
  await opened(page, 'Add a person', 'Add a person');
  await showList(page, 'Conversations');
  await opened(page, 'Plan a conversation', 'Plan a conversation');
  await goTo(page, 'Circles');
  await expectAccessible(page, 'Circles, empty');
  await opened(page, 'Add a circle', 'Add a circle');
  await goTo(page, 'Reviews');
  await expectAccessible(page, 'Reviews, empty');
  await opened(page, 'New review', 'New review');
  await goTo(page, 'Questions');
  await opened(page, 'Starter questions', 'Starter questions');
});

test('people, schools and circles, and what opens over them, pass the axe engine', async ({ app }) => {
  const { page } = app;
  await fillNetwork(page);
  await openPerson(page, 'Mary Okafor');
  await expect(page.getByText('Between you')).toBeVisible();
  await expectAccessible(page, 'a person');
  await menu(page, 'Bring in or write out', 'menu of contacts');
  await opened(page, 'Say who Ellen Marsh is', 'Who is Ellen Marsh?');
  await openPerson(page, 'Ellen Marsh');
  await expect(page.getByText(/^Is this the same person as/)).toBeVisible();
  await expectAccessible(page, 'somebody who may be two');
  await page.getByRole('button', { name: 'Compare them' }).click();
  await expect(page.getByRole('alertdialog', { name: 'One person or two?' })).toBeVisible();
  await expectAccessible(page, 'One person or two');
  await page.keyboard.press('Escape');
  await openPerson(
    page,
    'Philippa Wetherby-Featherstonehaugh of the Lower Harbour Federation of Church Schools',
  );
  await expectAccessible(page, 'somebody with a long name');
  await showList(page, 'Schools');
  await rowOf(page, 'Schools', 'Oakfield Primary').click();
  await expect(nameOf(page)).toHaveValue('Oakfield Primary');
  await expectAccessible(page, 'a school');
  await goTo(page, 'Circles');
  await rowOf(page, 'Circles', 'Harbour cohort').click();
  await expect(nameOf(page)).toHaveValue('Harbour cohort');
  await expectAccessible(page, 'a circle');
  await opened(page, 'Add several dates…', 'Add several dates');

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
  await expect(page.getByText('Harbour cohort is in the bin.')).toBeVisible();
  await expectAccessible(page, 'a circle in the bin');
  await goTo(page, 'Bin');
  await expectAccessible(page, 'the bin with a circle');
  await page.getByRole('button', { name: 'Erase Harbour cohort for good' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(page, 'erasing a circle');
});

test('conversations in every state, and the queue, pass the axe engine', async ({ app }) => {
  const { page } = app;
  await fillNetwork(page);
  await goTo(page, 'Today');
  await expect(page.getByRole('button', { name: 'Go on with the visit' })).toBeVisible();
  await expectAccessible(page, 'Today with a visit under way');
  await page.getByRole('button', { name: 'Go on with the visit' }).click();
  await expect(page.getByRole('heading', { name: 'Visit to Mary Okafor' })).toBeVisible();
  await expectAccessible(page, 'a visit under way');
  await page.getByRole('button', { name: 'Who rings home?', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Answer', exact: true })).toBeVisible();
  await expectAccessible(page, 'an answer being written');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'End the visit' }).click();
  await expect(page.getByText(/went back to the queue\.$/)).toBeVisible();
  await expectAccessible(page, 'a visit that has ended');
  await page.getByRole('button', { name: 'All conversations' }).click();
  await expectAccessible(page, 'conversations');
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'Prepare the visit' }).click();
  await expect(page.getByRole('button', { name: 'Start the visit' })).toBeVisible();
  await expectAccessible(page, 'a visit to prepare');
  await opened(page, 'Change what, when, where or with whom', 'Change this conversation');
  await goTo(page, 'Questions');
  await page.getByRole('button', { name: /^Mary Okafor, \d questions$/ }).click();
  await expectAccessible(page, 'questions for one person');
});

test('reviews and every picture pass the axe engine, drawn and as tables', async ({ app }) => {
  const { page } = app;
  await fillNetwork(page);
  await goTo(page, 'Reviews');
  await page.getByRole('listbox', { name: 'Reviews' }).getByRole('option').first().click();
  await expect(page.getByRole('tab').first()).toBeVisible();
  await page.getByRole('button', { name: 'Show as a table' }).click();
  await expectAccessible(page, 'a review');
  for (const picture of [
    'Your network',
    'Giving and receiving',
    'Themes over the year',
    'Calendar of entries',
  ]) {
    await showReviews(page);
    await rowOf(page, 'Pictures', picture).click();
    await expect(page.locator('canvas').first()).toBeVisible();
    await page.getByRole('button', { name: 'Show as a table' }).first().click();
    await expectAccessible(page, picture);
  }
});

/** Opens a dialog by its button, looks at it, and closes it again. */
async function opened(page: Page, button: string, title: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, title);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

async function menu(page: Page, button: string, screen: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, screen);
  await page.keyboard.press('Escape');
}
