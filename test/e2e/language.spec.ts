import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openJournal } from './head/cover';
import { capture, goTo } from './head/writing';

/** Chooses Welsh in the settings and waits until the page speaks it. */
async function chooseWelsh(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await page
    .getByRole('radiogroup', { name: /^Language of the app/ })
    .getByText(/^Cymraeg/)
    .click();
  await expect(page.getByRole('heading', { name: 'Gosodiadau' })).toBeVisible();
}

test('a head who chooses Welsh has it at once, on the cover and after a new start, and English again', async ({
  app,
}) => {
  await openJournal(app);
  await capture(app.page, 'Question', 'Who rings home?');
  await chooseWelsh(app.page);
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'cy');
  await app.page
    .getByRole('navigation', { name: 'Lleoedd' })
    .getByRole('button', { name: 'Cwestiynau' })
    .click();
  await expect(app.page.getByText('1 cwestiwn yn aros i’w gofyn.')).toBeVisible();
  await app.page.getByRole('button', { name: 'Cloi nawr' }).click();
  await expect(app.page.getByRole('button', { name: 'Agor y dyddiadur' })).toBeVisible();

  await app.stop();
  await app.start();
  await expect(app.page.getByRole('button', { name: 'Agor y dyddiadur' })).toBeVisible();
  await app.page.evaluate(async () => {
    const now = await window.journal.getPreferences();
    if (now.ok) await window.journal.savePreferences({ preferences: { ...now.value, language: 'en-GB' } });
  });
  await expect(app.page.getByRole('button', { name: 'Open the journal' })).toBeVisible();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en-GB');
});

test('the settings say in both languages that the Welsh awaits a native reader', async ({ app }) => {
  await openJournal(app);
  await goTo(app.page, 'Settings');
  const english = app.page.locator('p[lang="en-GB"]');
  const welsh = app.page.locator('p[lang="cy"]');
  await expect(english).toContainText('awaits a reader whose own language it is');
  await expect(welsh).toContainText('yn dal i aros am ddarllenydd');
  await chooseWelsh(app.page);
  await expect(english).toContainText('awaits a reader whose own language it is');
  await expect(welsh).toContainText('yn dal i aros am ddarllenydd');
});

test('days are Welsh where the page writes them, whatever the computer speaks', async ({ app }) => {
  await app.startAt('2026-11-19T09:00:00Z');
  await openJournal(app);
  await chooseWelsh(app.page);
  await app.page.getByRole('navigation', { name: 'Lleoedd' }).getByRole('button', { name: 'Heddiw' }).click();
  await expect(app.page.getByText('Dydd Iau 19 Tachwedd').first()).toBeVisible();
});

test('a new head turns the cover to Welsh before she begins, and back', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Darllen hwn yn Gymraeg' }).click();
  await expect(page.getByRole('button', { name: 'Dechrau fy nyddiadur' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await page.getByRole('button', { name: 'Read this in English' }).click();
  await expect(page.getByRole('button', { name: 'Start my journal' })).toBeVisible();
});

test('the page goes on in English when the Welsh texts cannot be read', async ({ app }) => {
  test.skip(app.kind !== 'browser', 'only there can a file of the page be kept from it');
  const { page } = app;
  const asked = page.waitForRequest(/\/assets\/cy-/);
  await page.route(/\/assets\/cy-/, route => route.abort());
  await page.getByRole('button', { name: 'Darllen hwn yn Gymraeg' }).click();
  await asked;
  await page.getByRole('button', { name: 'Start my journal' }).click();
  await expect(page.getByRole('button', { name: 'Make the journal' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start my journal' })).toBeVisible();
});
