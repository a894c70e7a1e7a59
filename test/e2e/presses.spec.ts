import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectOpen, lock, openJournal, passphrase, tryPassphrase } from './head/cover';
import { showShare } from './head/sharing';

/** What a head presses is pressed: nothing moves away from under her finger, and nothing late undoes what it did. */

test.describe.configure({ retries: 0 });

test.beforeEach(async ({ app }) => {
  await openJournal(app);
});

test('the cover stands where it is pressed from the first moment it is shut', async ({ app }) => {
  const { page } = app;
  await page.evaluate(() => document.documentElement.style.setProperty('--turn', '30s'));
  await lock(page);
  const button = page.getByRole('button', { name: 'Open the journal' });
  const turning = await button.boundingBox();
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  expect(turning).toEqual(await button.boundingBox());
});

test('an answer from before the journal was opened does not shut it again', async ({ app }) => {
  test.skip(app.kind !== 'browser', 'answers can be held up in Chromium alone; the page is the same');
  const { page } = app;
  const [released, given] = [gate(), gate()];
  await page.route('**/call/vaultStatus', async route => {
    const response = await route.fetch();
    await released.passed;
    await route.fulfill({ response });
    given.open();
  });
  await lock(page);
  await tryPassphrase(page, passphrase);
  await expectOpen(page);
  released.open();
  await given.passed;
  await painted(page);
  await expectOpen(page);
});

test('the page of what leaves comes whole, so that nothing on it moves when a list arrives', async ({
  app,
}) => {
  test.skip(app.kind !== 'browser', 'answers can be held up in Chromium alone; the page is the same');
  const { page } = app;
  const [asked, released] = [gate(), gate()];
  await page.route('**/call/listHandovers', async route => {
    asked.open();
    await released.passed;
    await route.continue();
  });
  const card = page.waitForResponse('**/call/ownCard');
  await showShare(page);
  await Promise.all([asked.passed, card]);
  await painted(page);
  const make = page.getByRole('button', { name: 'Make my card' });
  expect(await make.count()).toBe(0);
  released.open();
  await expect(make).toBeVisible();
  await expect(page.getByText('Nothing has left')).toBeVisible();
});

/** What came a moment ago has been drawn. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
}

type Gate = { readonly passed: Promise<void>; readonly open: () => void };

function gate(): Gate {
  let open: () => void = () => undefined;
  const passed = new Promise<void>(resolve => {
    open = resolve;
  });
  return { passed, open: () => open() };
}
