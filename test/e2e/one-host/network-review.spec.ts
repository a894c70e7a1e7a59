import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { addCircle, showReviews, typeDay } from '../head/network';

const terms = [
  { day: '2026-10-14', ratings: ['1 Not yet', '2 Starting'] },
  { day: '2027-02-10', ratings: ['2 Starting', '2 Starting'] },
  { day: '2027-06-09', ratings: ['3 Secure', '1 Not yet'] },
] as const;

test('a partnership is reviewed in three terms, and the last review shows what has moved', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const { page } = app;
  await openJournal(app);
  await addCircle(page, 'Harbour cohort');
  for (const term of terms) await review(page, term);

  await expect(page.getByRole('heading', { name: 'Harbour cohort, summer 2027' })).toBeVisible();
  const [first, second] = [page.getByRole('tab').nth(0), page.getByRole('tab').nth(1)];
  await expect(first).toContainText('3 Secure');
  await expect(first).toContainText('up from 2');
  await expect(second).toContainText('1 Not yet');
  await expect(second).toContainText('down from 2');
  await page.getByRole('button', { name: 'Show as a table' }).click();
  const table = page.getByRole('table', { name: 'Ratings from 1, not yet, to 4, strong' });
  const theme = (await first.locator('span').first().textContent()) ?? '';
  const cells = table.getByRole('row').filter({ hasText: theme }).getByRole('cell');
  expect((await cells.allTextContents()).toSorted()).toEqual(['1 Not yet', '2 Starting', '3 Secure']);
});

test('a long name in the list of reviews can be read to its end', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await addCircle(page, 'Harbour cohort');
  await page.evaluate(async () => {
    const name = 'Wilhelmina Featherstonehaugh-Cholmondeley of the Southern Coastal Partnership';
    const person = await window.journal.createPerson({ name, content: {} });
    const circles = await window.journal.listCircles();
    if (!person.ok || !circles.ok || circles.value[0] === undefined) throw new Error('Nobody to review.');
    const reviewer = { kind: 'person', person: person.value.person.id } as const;
    const [{ id: circle }] = circles.value;
    await window.journal.createReview({ circle, date: '2026-10-14', content: { reviewer } });
  });
  await showReviews(page);
  const row = page.getByRole('option', { name: 'Featherstonehaugh' });
  await expect(row).toBeVisible();
  const cut = await row
    .locator('span')
    .evaluateAll(spans => spans.filter(span => span.scrollWidth > span.clientWidth).length);
  expect(cut).toBe(0);
});

async function review(page: Page, { day, ratings }: (typeof terms)[number]): Promise<void> {
  await showReviews(page);
  await page.getByRole('button', { name: 'New review' }).click();
  const dialog = page.getByRole('dialog', { name: 'New review' });
  await typeDay(dialog, 'Rated on', day);
  await dialog.getByRole('button', { name: 'Start the review' }).click();
  await expect(dialog).toBeHidden();
  for (const [at, rating] of ratings.entries()) {
    await page.getByRole('tab').nth(at).click();
    await page.getByRole('tabpanel').getByText(rating, { exact: true }).click();
    await expect(page.getByRole('tab').nth(at)).toContainText(rating);
  }
  await expect(page.getByText('Saved on this laptop')).toBeVisible();
}
