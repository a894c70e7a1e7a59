import { expect, test } from './fixtures';
import { expectLocked, lock, openJournal, unlock } from './head/cover';
import { expectSaved, openByQuery, textOf, writeNew, writeText } from './head/writing';
import { takeLockAway } from './lock-file';

const late = 'This sentence was typed when the disk said no.';

// A leak or a lost word that shows only sometimes is one all the same.
test.describe.configure({ retries: 0 });

test('text that the disk does not take is never lost unasked: not by locking, not by leaving the page', async ({
  app,
}) => {
  const { page } = app;
  await openJournal(app);
  await writeNew(page, 'Reflection');
  await writeText(page, 'A hard week', 'Written in good time. ');

  const giveBack = await takeLockAway(app);
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(late);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Questions' }).click();

  await page.getByRole('button', { name: 'Lock now' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'The journal is still open' });
  await expect(dialog).toContainText('Something you wrote is not on the disk yet.');
  await dialog.getByRole('button', { name: 'Stay open' }).click();
  await expect(dialog).toBeHidden();

  await giveBack();
  await openByQuery(page, 'hard week', 'A hard week');
  await expect(textOf(page)).toContainText(late);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectSaved(page);
  await lock(page);
  await unlock(page);
  await openByQuery(page, 'hard week', 'A hard week');
  await expect(textOf(page)).toContainText(late);
});

test('closing the window asks first when something could not be saved, and ends at once when all is saved', async ({
  app,
}) => {
  test.skip(app.kind === 'browser', 'a browser tab has no say in when it closes');
  const { page } = app;
  await openJournal(app);
  await writeNew(page, 'Reflection');
  await writeText(page, 'A hard week', 'Written in good time. ');
  const giveBack = await takeLockAway(app);
  await page.keyboard.insertText(late);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();

  await app.host.askToQuit();
  const dialog = page.getByRole('alertdialog', { name: 'The journal is still open' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Stay open' }).click();
  await giveBack();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectSaved(page);

  await app.stop();
  await app.start();
  await expectLocked(app.page);
  await unlock(app.page);
  await openByQuery(app.page, 'hard week', 'A hard week');
  await expect(textOf(app.page)).toContainText(late);
});
