import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessibleInBoth } from '../expect-accessible';
import { expect, test } from '../fixtures';
import { lock, openJournal, unlock } from '../head/cover';
import { nameOf, rowOf } from '../head/network';
import {
  beginToGive,
  chooseFormat,
  chooseHow,
  letItLeave,
  replaceNames,
  showOwn,
  showShare,
  showWhatLeaves,
  tick,
  toCheck,
  toHandOver,
} from '../head/sharing';
import { cohort, fillForSharing, secrets } from '../head/sharing-filled';
import { goTo, openByQuery } from '../head/writing';

const ring = 'Ring home on the first morning, before ten';
const who = 'Who rings home when the office is short?';
const plain = 'Say what you will stop doing';
const stopping = 'Something on a Tuesday';

test.beforeEach(async ({ app }) => {
  test.setTimeout(240_000);
  await openJournal(app);
  await fillForSharing(app.page);
});

test('notes leave as the very bytes that were shown, every name decided by keys, and the ledger says so', async ({
  app,
}) => {
  const { page } = app;
  await beginToGive(page, cohort);
  await tick(page, [ring, who]);
  await toCheck(page);
  const open = page.locator('[data-group][aria-expanded="true"]');
  const footer = page.getByRole('contentinfo').or(page.locator('footer'));
  await expect(open).toBeFocused();
  await expect(page.getByRole('button', { name: 'Go on to hand over' })).toBeDisabled();

  // Whatever has no other name is left out.
  while ((await footer.getByText('Everything is decided').count()) === 0) {
    const group = await open.getAttribute('data-group');
    await page.keyboard.press('1');
    if ((await open.getAttribute('data-group')) === group) await page.keyboard.press('2');
  }
  const side = page.getByRole('region', { name: 'What will leave' });
  await expect(side.getByText(/to decide$/)).toHaveCount(0);
  await expect(side.getByText('Head A').first()).toBeVisible();

  await toHandOver(page);
  await expect(page.locator('#main')).toBeFocused();
  await chooseFormat(page, 'Markdown, one file');
  await showWhatLeaves(page);
  const shown = await textShown(page);
  const folder = await app.folder('given');
  await app.chooseFolder('Folder to write into', folder);
  await letItLeave(page);

  const [name = ''] = await readdir(folder);
  const bytes = await readFile(join(folder, name));
  expect(bytes.toString('utf8')).toBe(shown);
  for (const secret of secrets) expect(shown).not.toContain(secret);
  await page.getByRole('button', { name: 'See its line in the ledger' }).click();
  await expect(page.getByText('Mary Postlethwaite: Head A')).toBeVisible();
  await expect(page.getByText(createHash('sha256').update(bytes).digest('hex'))).toBeVisible();
  await expect(page.getByRole('button', { name: ring })).toBeVisible();

  // A step back leads to what has left, and never shows it as if it had not.
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByText('This is not being got ready any more.')).toBeVisible();
  await expect(page.getByText('Nothing of this has left.')).toHaveCount(0);
  await expect(page.locator('#main')).toBeFocused();
});

test('choosing again keeps whom it is for, what it is called, and what was decided', async ({ app }) => {
  const { page } = app;
  await beginToGive(page, cohort);
  await page.getByLabel('What to call it').fill('For the spring meeting');
  await tick(page, [ring, who]);
  await toCheck(page);
  const footer = page.locator('footer');
  await replaceNames(page);
  const count = async () => Number(/\d+/.exec(await footer.innerText())?.[0] ?? 0);
  const left = await count();
  await page.getByRole('list', { name: 'Steps' }).getByRole('button', { name: 'Choose' }).click();
  await expect(page.getByRole('heading', { name: 'Choose what to give' })).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: 'For whom' })).toHaveCount(0);
  await expect(page.getByLabel('What to call it')).toHaveValue('For the spring meeting');
  await toCheck(page);
  expect(await count()).toBe(left);
  await showShare(page);
  await expect(page.getByRole('list', { name: 'To finish' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Put “For the spring meeting” away' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Put it away' }).click();
  await expect(page.getByRole('list', { name: 'To finish' })).toHaveCount(0);
});

test('a note that reads like a concern about a child stops, cannot be decided with others, and stays', async ({
  app,
}) => {
  const { page } = app;
  await beginToGive(page, cohort);
  await tick(page, [stopping, plain]);
  await toCheck(page);
  await expect(page.getByText('This reads like a concern about a child')).toBeVisible();
  await expect(page.getByText(/call 999/)).toBeVisible();
  const choices = page.getByRole('radiogroup', { name: /^What to do about/ });
  await expect(choices.getByRole('radio')).toHaveCount(1);
  await page.keyboard.press('1');
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: 'Go on to hand over' })).toBeDisabled();
  await page.keyboard.press('2');
  await expect(page.getByText('Everything is decided')).toBeVisible();
  await page
    .getByRole('button', { name: 'Previous note' })
    .or(page.getByText('This note stays here'))
    .first()
    .waitFor();
  await toHandOver(page);
  await chooseFormat(page, 'Plain text');
  await showWhatLeaves(page);
  const text = await textShown(page);
  expect(text).toContain(plain);
  for (const hidden of [stopping, 'Year 4', 'bruises']) expect(text).not.toContain(hidden);
});

test('reflections and what is only hers are never to be chosen; letting others read asks for a reason', async ({
  app,
}) => {
  const { page } = app;
  await beginToGive(page, cohort);
  const notes = page.getByRole('list', { name: 'Notes' });
  await expect(notes.getByText('My own doubts')).toHaveCount(0);
  await page
    .getByRole('radiogroup', { name: 'From where' })
    .locator('label')
    .filter({ hasText: 'The whole journal' })
    .click();
  await expect(notes.getByText('A thought about meetings')).toHaveCount(0);
  await showOwn(page);
  await expect(notes.getByText('A thought about meetings')).toBeVisible();
  await expect(notes.getByText('My own doubts')).toHaveCount(0);
  await expect(notes.getByRole('checkbox', { name: /My own doubts|A thought about meetings/ })).toHaveCount(
    0,
  );
  await expect(notes.getByRole('button', { name: /“My own doubts”/ })).toHaveCount(0);

  await notes.getByRole('button', { name: 'Let them read “A thought about meetings”' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(cohort);
  await dialog.getByRole('textbox').fill('They asked how ours begin.');
  await dialog.getByRole('button').filter({ hasText: 'Let them read' }).click();
  await expect(dialog).toBeHidden();
  await expect(notes.getByRole('checkbox', { name: /A thought about meetings/ })).toBeChecked();
});

test('decisions are kept when the journal closes, and taken back by a key; a name that is none is remembered', async ({
  app,
}) => {
  const { page } = app;
  await beginToGive(page, cohort);
  await tick(page, [ring, who]);
  await toCheck(page);
  const footer = page.locator('footer');
  const count = async () => Number(/\d+/.exec(await footer.innerText())?.[0] ?? 0);
  const before = await count();
  await page.keyboard.press('1');
  await expect.poll(count).toBeLessThan(before);
  await page.keyboard.press('u');
  await expect.poll(count).toBe(before);
  const angela = page.locator('[data-group]').filter({ hasText: 'Angela is on the desk' });
  await angela.click();
  await page.keyboard.press('x');
  await expect(angela).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(angela).toBeFocused();
  await page.keyboard.press('x');
  await expect(angela).toHaveCount(0);
  await expect(footer.getByText('Dismissed: Angela')).toBeVisible();
  await footer.getByRole('button', { name: 'Bring back' }).click();
  await expect(angela).toBeFocused();
  await expect(footer.getByText('Dismissed: Angela')).toHaveCount(0);
  await page.keyboard.press('x');
  await expect(angela).toHaveCount(0);
  await replaceNames(page);
  await expect.poll(count).toBeLessThan(before);
  const left = await count();
  await lock(page);
  await unlock(page);
  await expect(page.getByRole('heading', { name: 'Check before it leaves' })).toBeVisible();
  await expect.poll(count).toBe(left);
  await expect(angela).toHaveCount(0);

  // And whenever the note is given again.
  await beginToGive(page, cohort);
  await tick(page, [ring]);
  await toCheck(page);
  await expect(page.locator('[data-group]').first()).toBeVisible();
  await expect(angela).toHaveCount(0);
});

test('a pack with a passphrase leaves sealed, under the passphrase that is shown once more', async ({
  app,
}) => {
  const { page } = app;
  await showShare(page);
  await page.getByLabel('Your name, as they know you').fill('Jo Ashby');
  await page.getByRole('button', { name: 'Make my card' }).click();
  await beginToGive(page, cohort);
  await tick(page, [plain]);
  await toCheck(page);
  await expect(page.getByText('Nothing was found that tells who anybody is.')).toBeVisible();
  await toHandOver(page);
  await chooseHow(page, 'A sealed pack with a passphrase');
  await page.getByRole('button', { name: /Suggest/ }).click();
  const field = page.getByLabel('Passphrase', { exact: true });
  await expect(field).not.toHaveValue('');
  const passphrase = await field.inputValue();
  await showWhatLeaves(page);
  expect(await textShown(page)).toContain(plain);
  const folder = await app.folder('packs');
  await app.chooseFolder('Folder to write into', folder);
  await letItLeave(page);
  await expect(page.getByText(passphrase)).toBeVisible();
  await expect(page.getByText(/over the phone/)).toBeVisible();
  const [name = ''] = await readdir(folder);
  const bytes = await readFile(join(folder, name));
  expect(bytes.toString('latin1')).toContain('age-encryption.org/v1');
  expect(bytes.toString('latin1')).not.toContain('stop doing');
  await page.getByRole('button', { name: 'Back to Share' }).click();
  await expect(page.getByText(passphrase)).toHaveCount(0);
});

test('what was changed, or has nowhere to go, does not leave, and says so', async ({ app }) => {
  const { page } = app;
  await beginToGive(page, cohort);
  await tick(page, [plain]);
  await toCheck(page);
  await toHandOver(page);
  await chooseFormat(page, 'Plain text');
  await showWhatLeaves(page);
  const folder = await app.folder('stick');
  await app.chooseFolder('Folder to write into', folder);
  await expect(page.getByRole('button', { name: 'Let it leave' })).toBeEnabled();
  await rm(folder, { recursive: true });
  await page.getByRole('button', { name: 'Let it leave' }).click();
  await expect(page.getByText('That folder is not there just now.')).toBeVisible();
  await mkdir(folder);

  await page.evaluate(async title => {
    const found = await window.journal.search({ query: title, limit: 1 });
    const entry = found.ok ? found.value.hits[0]?.entry : undefined;
    if (entry === undefined) throw new Error('not found');
    const { id } = entry;
    const view = await window.journal.getEntry({ id });
    if (!view.ok) throw new Error('not there');
    const { revision } = view.value.entry;
    await window.journal.saveEntry({
      id,
      revision,
      changes: { body: 'Other words, by Quentin Featherstone.' },
    });
  }, plain);
  await expect(page.getByText('One decision is still to make.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Let it leave' })).toHaveCount(0);
  expect(await readdir(folder)).toEqual([]);
});

test('giving begins from an entry and from a circle, with what was chosen there', async ({ app }) => {
  const { page } = app;
  const chosen = page.getByRole('list', { name: 'Notes' }).getByRole('checkbox', { checked: true });
  await openByQuery(page, 'ring home on the first', ring);
  await page.getByRole('button', { name: 'More', exact: true }).last().click();
  await page.getByRole('menuitem', { name: 'Share…' }).click();
  const circles = page.getByRole('radiogroup', { name: 'For whom' });
  await circles.locator('label').filter({ hasText: cohort }).click();
  await expect(chosen).toHaveCount(1);
  await expect(page.getByText('One chosen')).toBeVisible();

  await goTo(page, 'Circles');
  await rowOf(page, 'Circles', cohort).click();
  await expect(nameOf(page)).toHaveValue(cohort);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Share with this circle…' }).click();
  await expect(circles.getByRole('radio', { name: cohort })).toBeChecked();
  await expect(page.getByText('All 4 that may leave')).toBeVisible();
});

test('every screen on the way out passes the axe engine', async ({ app }) => {
  const { page } = app;
  await showShare(page);
  await expectAccessibleInBoth(page, 'Share');
  await page.getByRole('button', { name: 'Choose what to give…' }).click();
  await expectAccessibleInBoth(page, 'choosing, for nobody yet');
  await beginToGive(page, cohort);
  await tick(page, [ring, who, stopping]);
  await expectAccessibleInBoth(page, 'choosing');
  await toCheck(page);
  await expectAccessibleInBoth(page, 'the check, stopped');
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Decide place by place' }).first().click();
  await expectAccessibleInBoth(page, 'the check, place by place');
  await page.getByRole('button', { name: /^Replace all/ }).click();
  await expectAccessibleInBoth(page, 'replacing all names');
  await page.keyboard.press('Escape');
  await replaceNames(page);
  await page.keyboard.press('2');
  await toHandOver(page);
  await expectAccessibleInBoth(page, 'handing over');
  await chooseFormat(page, 'Word');
  await showWhatLeaves(page);
  expect(await textShown(page)).toContain('You are not chasing a number. You are noticing a child.');
  for (const secret of secrets) expect(await textShown(page)).not.toContain(secret);
  await expectAccessibleInBoth(page, 'what will leave');
  await app.chooseFolder('Folder to write into', await app.folder('given'));
  await letItLeave(page);
  await expectAccessibleInBoth(page, 'it has left');
  await page.getByRole('button', { name: 'See its line in the ledger' }).click();
  await page.getByRole('button', { name: 'Ask for it back…' }).click();
  await expectAccessibleInBoth(page, 'asking for it back');
  await page.getByRole('button', { name: 'Ask for it back', exact: true }).click();
  await expect(page.getByText(/^You asked for it back/)).toBeVisible();
  await expectAccessibleInBoth(page, 'the ledger');
});

/** The whole text of the file that is shown, put together again from its pieces. */
async function textShown(page: Page): Promise<string> {
  const region = page.getByRole('region', { name: /^The text of / });
  const pieces = await region
    .locator('pre')
    .evaluateAll(found => found.map(piece => piece.textContent ?? ''));
  return pieces.join('\n');
}
