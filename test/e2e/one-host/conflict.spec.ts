import type { Page } from '@playwright/test';
import { type App, expect, test } from '../fixtures';
import { lock, openJournal, unlock } from '../head/cover';
import { expectSaved, goTo, openByQuery, textOf, titleOf, writeNew, writeText } from '../head/writing';
import { takeLockAway } from '../lock-file';

const title = 'A hard week';
const first = 'Written before anything else. ';
const mine = 'Mine: the parents were right about the gate.';
const theirs = 'Theirs: the gate stays shut until nine.';
const isSaid = 'Not saved. This entry was changed in another window.';

test.beforeEach(async ({ app }) => {
  await openJournal(app);
  await writeNew(app.page, 'Reflection');
  await writeText(app.page, title, first);
});

test('the same text changed in two windows: the head is told, and both texts are kept when she says so', async ({
  app,
}) => {
  const { page } = app;
  await changeTwice(app);
  await expect(page.getByText(isSaid)).toBeVisible();
  await expect(textOf(page)).toContainText(mine);
  await page.getByRole('button', { name: 'See what to do' }).click();
  const dialog = page.getByRole('dialog', { name: 'Two versions of this entry' });
  await expect(dialog).toContainText('What you wrote here is still on the screen');
  await dialog.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await expect(dialog).toBeHidden();
  await expect(titleOf(page)).toHaveValue(`${title} (my version)`);
  await expect(textOf(page)).toContainText(mine);

  await app.kill();
  await app.start();
  await unlock(app.page);
  await expectText(app.page, '"about the gate"', `${title} (my version)`, mine);
  await expectText(app.page, '"stays shut"', title, theirs);
});

test('the other version can be taken instead, and what was given up is gone only then', async ({ app }) => {
  const { page } = app;
  await changeTwice(app);
  await page.getByRole('button', { name: 'See what to do' }).click();
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toContainText(mine);
  await page.getByRole('button', { name: 'See what to do' }).click();
  await page.getByRole('button', { name: 'Take the other one' }).click();
  await expect(textOf(page)).toContainText(theirs);
  await expect(textOf(page)).not.toContainText(mine);
  await expectSaved(page);
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(' And then?');
  await expectSaved(page);
});

test('what is undecided stays on the screen through another place, and is not locked away unasked', async ({
  app,
}) => {
  const { page } = app;
  await changeTwice(app);
  await expect(page.getByText(isSaid)).toBeVisible();
  await goTo(page, 'Questions');
  await page.getByRole('button', { name: 'Lock now' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'The journal is still open' });
  await expect(dialog).toContainText('Something you wrote is not on the disk yet.');
  await dialog.getByRole('button', { name: 'Stay open' }).click();
  await openByQuery(page, 'hard week', title);
  await expect(page.getByText(isSaid)).toBeVisible();
  await expect(textOf(page)).toContainText(mine);
  await page.getByRole('button', { name: 'See what to do' }).click();
  await page.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await expect(titleOf(page)).toHaveValue(`${title} (my version)`);
  await lock(page);
});

test('changes to different parts of an entry are put together without a question', async ({ app }) => {
  const { page } = app;
  const giveBack = await takeLockAway(app);
  await typeMine(page);
  await giveBack();
  await saveElsewhere(app, { title: 'A hard week, looking back' });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectSaved(page);
  await expect(titleOf(page)).toHaveValue('A hard week, looking back');
  await expect(textOf(page)).toContainText(mine);
});

test('an entry that is open and untouched shows what another window made of it', async ({ app }) => {
  await saveElsewhere(app, { body: theirs });
  await expect(textOf(app.page)).toContainText(theirs);
  await expectSaved(app.page);
});

/** Changes the text here, where it cannot be saved for a moment, and meanwhile in another window; then saves here. */
async function changeTwice(app: App): Promise<void> {
  const giveBack = await takeLockAway(app);
  await typeMine(app.page);
  await giveBack();
  await saveElsewhere(app, { body: theirs });
  await app.page.getByRole('button', { name: 'Try again' }).click();
}

async function typeMine(page: Page): Promise<void> {
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(mine);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
}

/** Changes the entry from a second window of the app, as soon as that one has read it. */
async function saveElsewhere(
  app: App,
  changes: { readonly title: string } | { readonly body: string },
): Promise<void> {
  const other = await app.host.capture();
  const saved = await other.evaluate(
    async ({ wanted, changed }) => {
      const found = await window.journal.suggestLinks({ text: wanted });
      const [summary] = found.ok ? found.value : [];
      if (summary === undefined) return 'not there';
      const entry = await window.journal.getEntry({ id: summary.id });
      if (!entry.ok) return entry.error.code;
      const { id, revision } = entry.value.entry;
      const reply = await window.journal.saveEntry({ id, revision, changes: changed });
      return reply.ok ? 'saved' : reply.error.code;
    },
    { wanted: title, changed: changes },
  );
  expect(saved).toBe('saved');
  await app.page.bringToFront();
}

async function expectText(page: Page, query: string, wanted: string, text: string): Promise<void> {
  await openByQuery(page, query, wanted);
  await expect(textOf(page)).toContainText(text);
}
