import { rename } from 'node:fs/promises';
import { type App, expect, test } from './fixtures';
import { contentsOf, filesBelow } from './folders';
import { createJournal, expectLocked, unlock, unlockByRecoveryKey } from './head/cover';
import { exportTo, importFolder } from './head/transfer';
import { capture, find, goTo, openByQuery, textOf, titleOf } from './head/writing';
import { notesToImport } from './notes';

const question = 'How do you tell a teaching assistant that the role has changed?';
const advice = 'Say it in the first week, and say it before anybody else does.';
const reflection = 'The corridor was calmer today than it has been since September.';

test.use({ ownProfile: true });

test('a head keeps her journal: brings notes in, writes, finds with a typo, crashes, reopens, takes everything out', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const recoveryKey = await createJournal(app);
  await importFolder(app, await notesToImport(await app.folder('notes')));

  await capture(app.page, 'Question', question);
  await capture(app.page, 'Reflection', reflection);
  await answerFromQuestion(app);

  await app.kill();
  await app.start();
  await expectLocked(app.page);
  await unlockByRecoveryKey(app.page, recoveryKey);
  await expectEverythingFound(app);

  const first = await app.folder('first-export');
  await exportTo(app, first);
  const second = await reexportFromFreshJournal(app, first);
  expect(await contentsOf(second)).toEqual(await contentsOf(first));
  expect((await filesBelow(first)).length).toBeGreaterThan(5);
});

/** Finds the question with a misspelt word and writes advice that answers it. */
async function answerFromQuestion({ page }: App): Promise<void> {
  const results = await find(page, 'teeching asistant');
  await expect(results.getByRole('option', { name: question }).first()).toBeVisible();
  await expect(page.getByText(/^Also looked for/)).toContainText('teaching');
  await results.getByRole('option', { name: question }).first().click();
  await expect(titleOf(page)).toHaveValue(question);

  await page.getByRole('button', { name: 'Write the answer' }).click();
  await expect(titleOf(page)).not.toHaveValue(question);
  await titleOf(page).fill('Say it early');
  await textOf(page).click();
  await page.keyboard.insertText(advice);
  await expect(page.getByText(/^Saved on this laptop/)).toBeVisible();
}

async function expectEverythingFound({ page }: App): Promise<void> {
  await openByQuery(page, 'say it early', 'Say it early');
  await expect(textOf(page)).toContainText(advice);
  await expect(page.getByRole('main').getByText(question).first()).toBeVisible();
  for (const [query, found] of [
    ['coridor calmer', /corridor was calmer/],
    ['brekfast club', /Breakfast club/],
    ['person:mary', /Breakfast club/],
    ['tag:attendance', /First day calling/],
  ] as const) {
    const results = await find(page, query);
    await expect(results.getByRole('option', { name: found }).first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await goTo(page, 'Questions');
  await expect(page.getByRole('heading', { name: 'Answered' })).toBeVisible();
}

/** Brings an export into a journal made on the same machine afterwards, and takes that one out again. */
async function reexportFromFreshJournal(app: App, exported: string): Promise<string> {
  await app.stop();
  await rename(app.surroundings.data, app.path('first-data'));
  await app.start();
  await createJournal(app);
  await importFolder(app, exported);
  const again = await app.folder('second-export');
  await exportTo(app, again);
  await app.stop();
  await app.start();
  await unlock(app.page);
  return again;
}
