import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import { filesWith, lookingFor } from './found-words';
import {
  createJournal,
  derived,
  expectLocked,
  lock,
  openJournal,
  passphrase,
  tryPassphrase,
  unlock,
} from './head/cover';
import { addCircle, addPerson, planOn, showReviews } from './head/network';
import { capture, expectSaved, find, goTo, textOf, titleOf, writeNew } from './head/writing';

/** Words nobody writes, one for each way in. */
const canaries = {
  captured: 'Quibblewick Zanthoxylum',
  title: 'Brontigale Marrowfinch',
  text: 'Sesquilorn Vexillary Pumpernook',
  draft: 'Halfwritten Grumbleshank',
  searched: 'Crepuscularion',
  person: 'Ottoline Drumblethwaite',
  circle: 'Fenwhistle Galumphing Cohort',
  agenda: 'Flibbertigibbet Corridor Sequence',
  review: 'Murgatroyd Ratchetings',
  wrongPassphrase: 'wrongly remembered tintinnabulum',
} as const;

// A leak or a lost word that shows only sometimes is one all the same.
test.describe.configure({ retries: 0 });
test.use({ ownProfile: true });

test('leaves no word, passphrase or recovery key anywhere on the disk or in the logs', async ({ app }) => {
  const recoveryKey = await createJournal(app);
  await useEverything(app);
  await expectNothingFound(app, [
    ...Object.values(canaries),
    passphrase,
    recoveryKey,
    recoveryKey.replaceAll('-', ''),
  ]);

  await app.kill();
  await app.start();
  await unlock(app.page);
  await app.page.getByLabel('Write something down').fill(canaries.draft);
  await app.stop();
  await expectNothingFound(app, [
    ...Object.values(canaries),
    passphrase,
    recoveryKey,
    recoveryKey.replaceAll('-', ''),
  ]);
});

test('the search for canaries finds one that is there', async ({ app }) => {
  await openJournal(app);
  app.surroundings.log.push(Buffer.from(canaries.text, 'utf16le').toString('latin1'));
  expect(await searchEverywhere(app, [canaries.text])).toHaveLength(1);
  for (const before of ['', 'x', 'xy'])
    await writeFile(
      app.path(`left-${before.length}`),
      Buffer.from(`${before}${canaries.text}y`).toString('base64'),
    );
  await writeFile(app.path(`${canaries.text}.png`), '');
  expect(await searchEverywhere(app, [canaries.text])).toHaveLength(5);
});

async function useEverything(app: App): Promise<void> {
  const { page } = app;
  await capture(page, 'Question', canaries.captured);
  await writeNew(page, 'Advice');
  await titleOf(page).fill(canaries.title);
  await textOf(page).click();
  await page.keyboard.insertText(canaries.text);
  await expectSaved(page);
  await expectFieldsForgotten(page);
  await find(page, canaries.searched);
  await expectFieldsForgotten(page);
  await page.keyboard.press('Escape');
  await useNetwork(page);
  await goTo(page, 'Settings');
  await expectFieldsForgotten(page);
  await goTo(page, 'Today');
  await page.getByLabel('Write something down').fill(canaries.draft);
  await expectFieldsForgotten(page);
  await lock(page);
  await tryPassphrase(page, canaries.wrongPassphrase);
  await expect(page.getByText('That passphrase does not open this journal.')).toBeVisible(derived);
  await expectLocked(page);
}

/** A person, a circle, a conversation with both and a review, each with words of its own. */
async function useNetwork(page: Page): Promise<void> {
  await addPerson(page, canaries.person);
  await expectFieldsForgotten(page);
  await addCircle(page, canaries.circle);
  await expectFieldsForgotten(page);
  await page.getByRole('button', { name: 'Plan a meeting' }).click();
  await expectFieldsForgotten(page);
  await planOn(page, '2036-03-14', '09:30');
  const line = page.getByRole('textbox', { name: /^A question for/ });
  await line.fill(canaries.agenda);
  await line.press('Enter');
  await expect(page.getByRole('button', { name: canaries.agenda, exact: true })).toBeVisible();
  await expectFieldsForgotten(page);
  await showReviews(page);
  await page.getByRole('button', { name: 'New review' }).click();
  await page.getByRole('button', { name: 'Start the review' }).click();
  const agreed = page.getByRole('textbox', { name: 'Agreed' });
  await agreed.click();
  await page.keyboard.insertText(canaries.review);
  await expect(page.getByText('Saved on this laptop')).toBeVisible();
  await expectFieldsForgotten(page);
}

/** A browser keeps what stands in a field, readable, in its profile, unless the field says no; when it does so is its own affair. */
async function expectFieldsForgotten(page: Page): Promise<void> {
  const texts = 'textarea, input:not([type=radio], [type=checkbox], [type=file], [type=password])';
  const kept = page.locator(texts).and(page.locator(':not([autocomplete=off])'));
  expect(await kept.evaluateAll(fields => fields.map(field => field.outerHTML))).toEqual([]);
}

async function expectNothingFound(app: App, words: readonly string[]): Promise<void> {
  expect(await searchEverywhere(app, words)).toEqual([]);
}

/** Where any of the words stands: in the data, home and temporary folders, the browser's profile or the logs. */
async function searchEverywhere(app: App, words: readonly string[]): Promise<readonly string[]> {
  const { root, log } = app.surroundings;
  const said = lookingFor(words)(Buffer.from(log.join(''), 'latin1')) ? ['the output of the app'] : [];
  return [...said, ...(await filesWith(root, words))];
}
