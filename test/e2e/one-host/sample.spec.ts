import { expect, test } from '../fixtures';
import { filesBelow } from '../folders';
import { expectOpen } from '../head/cover';
import { find, goTo, openByQuery } from '../head/writing';

test('the sample journal can be looked around in, and leaves nothing behind', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Look at a sample journal' }).click();
  await expectOpen(page);
  const results = await find(page, 'mary attendence');
  await expect(results.getByRole('option').first()).toBeVisible();
  await expect(page.getByText(/^Also looked for/)).toContainText('attendance');
  await page.keyboard.press('Escape');
  await openByQuery(page, 'ring home on the first morning', 'Ring home on the first morning, before ten');
  await goTo(page, 'Questions');
  await expect(page.getByRole('heading', { name: 'Open' })).toBeVisible();

  await page.getByRole('button', { name: 'Leave the sample' }).click();
  await expect(page.getByRole('button', { name: 'Start my journal' })).toBeVisible();
  // The window shuts first; the folder goes a moment later.
  await expect(async () => {
    const left = (await filesBelow(app.surroundings.data)).filter(file => /sample-|segment/.test(file));
    expect(left).toEqual([]);
  }).toPass({ timeout: 15_000 });
});
