import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { addCircle, addPerson, choose, offered, showReviews, typeDay } from '../head/network';
import { printed } from '../head/printing';
import { withoutSpaces } from '../pdf-text';

/** Each rates the first two themes, within one term. */
const reviewers = [
  { name: 'Mary Okafor', day: '2026-10-12', ratings: ['2 Starting', '4 Strong'] },
  { name: 'Dan Reeve', day: '2026-10-13', ratings: ['2 Starting', '1 Not yet'] },
  { name: null, day: '2026-10-14', ratings: ['2 Starting', '3 Secure'] },
] as const;
const themes = ['Shared values and vision', 'Knowing our context'] as const;

test('what several reviewers rated stands side by side, on the screen and on paper', async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  await openJournal(app);
  await addPerson(page, 'Mary Okafor');
  await addPerson(page, 'Dan Reeve');
  await addCircle(page, 'Harbour cohort');
  for (const reviewer of reviewers) await review(page, reviewer);

  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeVisible();
  const table = page.getByRole('table', { name: 'What each reviewer rated in autumn 2026' });
  const heads = table.getByRole('columnheader');
  await expect(heads).toHaveText(['Theme', /^You/, /^Dan Reeve/, /^Mary Okafor/, 'Together']);
  await expect(rowOfTheme(page, 0)).toHaveText(['2 Starting', '2 Starting', '2 Starting', 'All the same']);
  await expect(rowOfTheme(page, 1)).toHaveText([
    '3 Secure',
    '1 Not yet',
    '4 Strong',
    'From 1 Not yet to 4 Strong',
  ]);

  const paper = withoutSpaces((await printed(app)).join(''));
  expect(paper).toContain(withoutSpaces('Harbour cohort, autumn 2026'));
  expect(paper).toContain(withoutSpaces(`${themes[0]} 2 Starting 2 Starting 2 Starting All the same`));
  expect(paper).toContain(
    withoutSpaces(`${themes[1]} 3 Secure 1 Not yet 4 Strong From 1 Not yet to 4 Strong`),
  );

  await page.getByRole('button', { name: 'Open the review by Dan Reeve' }).click();
  await expect(page.getByText('Rated on Tuesday 13 October by Dan Reeve.')).toBeVisible();
});

const rowOfTheme = (page: Page, at: 0 | 1) =>
  page
    .getByRole('table', { name: 'What each reviewer rated in autumn 2026' })
    .getByRole('row', { name: new RegExp(`^${themes[at]}`) })
    .getByRole('cell');

async function review(page: Page, { name, day, ratings }: (typeof reviewers)[number]): Promise<void> {
  await showReviews(page);
  await page.getByRole('button', { name: 'New review' }).click();
  const dialog = page.getByRole('dialog', { name: 'New review' });
  await typeDay(dialog, 'Rated on', day);
  if (name !== null) {
    await dialog.getByText('Somebody else', { exact: true }).click();
    await choose(page, dialog, 'Add a person', name, name);
    await expect(offered(page, name)).toBeHidden();
  }
  await dialog.getByRole('button', { name: 'Start the review' }).click();
  await expect(dialog).toBeHidden();
  for (const [at, rating] of ratings.entries()) {
    const theme = page.getByRole('tab', { name: themes[at] ?? '' });
    await theme.click();
    await page.getByRole('tabpanel').getByText(rating, { exact: true }).click();
    await expect(theme).toContainText(rating);
  }
  await expect(page.getByText('Saved on this laptop')).toBeVisible();
}
