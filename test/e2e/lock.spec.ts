import { type App, expect, test } from './fixtures';
import { expectLocked, expectOpen, lock, openJournal, unlock } from './head/cover';
import { capture, find, goTo, openByQuery, textOf, titleOf, writeNew } from './head/writing';

test.describe.configure({ retries: 0 });

/** It looks at the clock every fifteen seconds. */
const untilItLooks = 30_000;
const secretLine = 'Nobody may read the heron over the boiler house';

test.beforeEach(async ({ app }) => {
  await openJournal(app);
});

test('locks by the button and by its keys, and nothing of the text is left on the page', async ({ app }) => {
  const { page } = app;
  await capture(page, 'Reflection', secretLine);
  await goTo(page, 'Today');
  await expect(page.getByText(secretLine).first()).toBeVisible();

  await lock(page);
  await expectNoTrace(app);

  await unlock(page);
  await page.keyboard.press('ControlOrMeta+l');
  await expectLocked(page);
  await expectNoTrace(app);
});

test('a thought that was sent away for the day stays away after a lock', async ({ app }) => {
  const { page } = app;
  await capture(page, 'Reflection', secretLine);
  const thought = page.getByRole('heading', { name: 'A thought' });
  await expect(thought).toBeVisible();
  await page.getByRole('button', { name: 'Not today' }).click();
  await expect(thought).toHaveCount(0);
  await lock(page);
  await unlock(page);
  await expect(page.getByRole('heading', { name: 'Lately' })).toBeVisible();
  await expect(thought).toHaveCount(0);
});

test('a half-written line survives the lock', async ({ app }) => {
  const { page } = app;
  const line = page.getByLabel('Write something down');
  await page.getByRole('radiogroup', { name: 'Kind' }).getByText('Advice', { exact: true }).click();
  await line.fill(`${secretLine}, and then`);
  await page.keyboard.press('ControlOrMeta+l');
  await expectLocked(page);
  await unlock(page);
  await expect(line).toHaveValue(`${secretLine}, and then`);
  await expect(page.getByRole('radio', { name: 'Advice' })).toBeChecked();
});

test('words typed into an entry a moment before the lock are in it afterwards', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Reflection');
  await titleOf(page).fill('Typed in a hurry');
  await textOf(page).click();
  await page.keyboard.type('The last words before the bell');
  await page.keyboard.press('ControlOrMeta+l');
  await expectLocked(page);
  await unlock(page);
  await openByQuery(page, 'hurry', 'Typed in a hurry');
  await expect(textOf(page)).toContainText('The last words before the bell');
});

test('warns before it closes by itself, can be kept open, and closes when nobody answers', async ({
  app,
}) => {
  await app.startAt(new Date(Date.now() + 1000).toISOString());
  const { page } = app;
  await unlock(page);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: /Close the journal after/ }).click();
  await page.getByRole('option', { name: 'one minute' }).click();
  await goTo(page, 'Today');
  await page.getByLabel('Write something down').fill('Left on the line');
  await expect(page.getByText('Closes itself after one quiet minute')).toBeVisible();

  const warning = page.getByRole('alertdialog', { name: 'Are you still there?' });
  await app.letPass(31_000);
  await expect(warning).toBeVisible({ timeout: untilItLooks });
  await warning.getByRole('button', { name: 'Stay open' }).click();
  await expect(warning).toBeHidden();
  await expectOpen(page);

  await app.letPass(31_000);
  await expect(warning).toBeVisible({ timeout: untilItLooks });
  await app.letPass(31_000);
  await expect(page.getByRole('button', { name: 'Open the journal' })).toBeVisible();
  await expect(page.getByText('It closed itself after a quiet while.', { exact: false })).toBeVisible();
  await unlock(page);
  await expect(page.getByLabel('Write something down')).toHaveValue('Left on the line');
});

test('closes when the computer goes to sleep', async ({ app }) => {
  test.skip(app.kind === 'browser', 'a browser page is not told that the computer sleeps');
  await app.host.suspend();
  await expectLocked(app.page);
  await expect(
    app.page.getByText('It closed when the computer was locked or slept.', { exact: false }),
  ).toBeVisible();
});

test('does not answer while it is locked', async ({ app }) => {
  const { page } = app;
  await capture(page, 'Reflection', secretLine);
  await lock(page);
  const codes = await page.evaluate(async () => {
    const replies = await Promise.all([
      window.journal.search({ query: 'heron', limit: 10 }),
      window.journal.today({ month: '2026-11' }),
      window.journal.listNames(),
      window.journal.getSettings(),
    ]);
    return replies.map(reply => (reply.ok ? 'answered' : reply.error.code));
  });
  expect(codes).toEqual(['locked', 'locked', 'locked', 'locked']);
});

test('finds what was kept after it has been closed and opened again', async ({ app }) => {
  await capture(app.page, 'Reflection', secretLine);
  await app.stop();
  await app.start();
  await unlock(app.page);
  const results = await find(app.page, 'hereon boiler');
  await expect(results.getByRole('option', { name: /heron over the boiler house/ }).first()).toBeVisible();
});

/** Neither the page nor what a screen reader gets has a word of it. */
async function expectNoTrace({ page }: App): Promise<void> {
  expect(await page.content()).not.toContain('heron');
  expect(await page.title()).toBe('Critical Friend');
  expect(page.url()).not.toContain('heron');
}
