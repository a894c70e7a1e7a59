import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessibleInBoth as expectAccessible } from '../expect-accessible';
import { expect, test } from '../fixtures';
import { filesBelow } from '../folders';
import { openJournal, unlock } from '../head/cover';
import { addCircle, offered, rowOf, showList } from '../head/network';
import {
  ellen,
  fillForDesk,
  letRead,
  noteAnswer,
  noteRequest,
  openDesk,
  raiseFor,
  showToReview,
} from '../head/person-desk';
import { showShare } from '../head/sharing';
import { expectSaved, find, goTo, openByQuery, textOf, titleOf, writeNew, writeText } from '../head/writing';

test.beforeEach(async ({ app }) => {
  test.setTimeout(180_000);
  await openJournal(app);
});

test('letting others read an entry takes a reason; keeping it to herself takes none', async ({ app }) => {
  const { page } = app;
  const who = page.getByRole('button', { name: /Who may see/ });
  await addCircle(page, 'Harbour partnership');
  await writeNew(page, 'Advice');
  await writeText(page, 'Ring home', 'Before ten.\n');

  await page.keyboard.insertText('Typed a moment ago.');
  const dialog = await letRead(page, 'Anyone');
  await expect(dialog.getByText('Anyone you give it to will be able to read it.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Let them read it' }).click();
  await expect(dialog.getByText(/^One line is enough\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(who).toContainText('Only me');
  await expect(who).toBeFocused();

  await raiseFor(page, await letRead(page, 'Anyone'), 'They asked me for it');
  await expect(who).toContainText('Anyone');
  await expect(textOf(page)).toContainText('Typed a moment ago.');

  await who.click();
  await page.getByRole('option', { name: 'Only me', exact: true }).click();
  await expect(who).toContainText('Only me');
  await expectSaved(page);

  await who.click();
  await page.getByRole('option', { name: 'Circles', exact: true }).click();
  await page.getByRole('combobox', { name: 'Add a circle' }).pressSequentially('harb');
  await offered(page, 'Harbour partnership').click();
  await expect(dialog).toContainText('Harbour partnership (nobody yet) will be able to read it.');
  await dialog.getByRole('button', { name: 'We agreed to share notes like this' }).click();
  await dialog.getByRole('button', { name: 'Let them read it' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Remove Harbour partnership' })).toBeVisible();

  await goTo(page, 'Today');
  await openByQuery(page, 'ring home', 'Ring home');
  await expect(who).toContainText('Circles');
  await expect(textOf(page)).toContainText('Typed a moment ago.');
});

test('a reflection is for her alone, and says so', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Reflection');
  await writeText(page, 'My own doubts', 'Nobody else.\n');
  await expect(page.getByText('A reflection is never shared.')).toBeVisible();
  await page.getByRole('button', { name: /Who may see/ }).click();
  const offer = page.getByRole('listbox', { name: /Who may see/ }).getByRole('option');
  await expect(offer).toHaveText(['Only me']);
});

test('somebody who asks is found everywhere, has a day to hear by, and cannot be erased before', async ({
  app,
}) => {
  const { page } = app;
  await fillForDesk(page);
  await openDesk(page, ellen);
  await expect(page.getByText('Found: 2 entries, one conversation and one circle.')).toBeVisible();
  const entries = page.getByRole('list', { name: 'Entries', exact: true });
  await expect(entries.getByRole('button', { name: /^After the call/ })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Circles', exact: true })).toContainText('Harbour partnership');

  await noteRequest(page, 'Everything since September');
  await expect(page.getByRole('heading', { name: 'Requests' })).toBeVisible();
  await expect(page.getByText(/^Due .* days left$/)).toBeVisible();
  await expect(page.getByText('Everything since September')).toBeVisible();

  await page.getByRole('button', { name: 'Erase them…' }).click();
  await expect(page.getByText(/^They have asked what you keep about them\./)).toBeVisible();
  await page.getByRole('button', { name: 'Back to what was found' }).click();

  await openByQuery(page, 'after the call', 'After the call');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
  await goTo(page, 'Bin');
  await page.getByRole('button', { name: 'Erase After the call for good' }).click();
  await page.getByRole('button', { name: 'Erase it', exact: true }).click();
  await expect(page.getByRole('alertdialog')).toContainText('It has to stay for now.');
  await page.keyboard.press('Escape');

  await showShare(page);
  await page.getByRole('button', { name: new RegExp(`^${ellen}`) }).click();
  await page.getByRole('button', { name: 'More time…' }).click();
  await page.getByRole('button', { name: 'Move the day', exact: true }).click();
  await expect(page.getByText(/^The answer is now due /)).toBeVisible();
  await noteAnswer(page);
  await expect(page.getByText(/^Noted as answered\./)).toBeVisible();

  await page.getByRole('button', { name: 'Gather everything' }).click();
  await expect(page.getByRole('heading', { name: 'Check before it leaves' })).toBeVisible();
  await expect(page.getByText(`for ${ellen}, who asked what you keep about them`)).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Priya Nair does it too.');
});

test('erasing somebody takes what is theirs, leaves the rest without the name, and is certified', async ({
  app,
}) => {
  const { page } = app;
  await fillForDesk(page);
  await openDesk(page, ellen);
  await page.getByRole('button', { name: 'Erase them…' }).click();
  const fateOf = (title: string) => page.getByRole('radiogroup', { name: `What becomes of ${title}` });
  await fateOf('After the call').getByText('Goes', { exact: true }).click();
  await fateOf('Let the rota breathe').getByText('Stays without the name').click();
  await expect(page.getByText('One goes; one stays, without the name.')).toBeVisible();
  await page.getByRole('button', { name: 'Let the rota breathe' }).click();
  await expect(page.getByRole('dialog', { name: 'Let the rota breathe' })).toContainText(
    'Leave one gap a day.',
  );
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Go on' }).click();
  const yes = page.getByRole('button', { name: 'Erase them for good' });
  await expect(yes).toBeDisabled();
  await page.getByLabel('A reference of your own').fill('Case 12');
  await page.getByLabel('Type “erase” to go on').fill('erase');
  await yes.click();
  await expect(page.getByRole('heading', { name: 'Erased for good' })).toBeVisible();
  await expect(page.getByText('One entry was erased, with its history.')).toBeVisible();

  await page.getByRole('button', { name: 'Save the certificate…' }).click();
  const folder = await app.folder('certificates');
  await app.chooseFolder('Folder for the certificate', folder);
  const dialog = page.getByRole('dialog', { name: 'Save the certificate' });
  await dialog.getByRole('button', { name: 'Save it here' }).click();
  await expect(dialog.getByText(/^Saved as /)).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  const [file = ''] = await filesBelow(folder);
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain('Case 12');
  expect(`${file} ${text}`).not.toMatch(/Ellen|Marsh|Okonkwo/);

  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Person desk', level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Case 12/ })).toBeVisible();
  const results = await find(page, 'Okonkwo');
  await expect(results.getByRole('option', { name: /Okonkwo/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await showList(page, 'People');
  await expect(rowOf(page, 'People', 'Priya Nair')).toBeVisible();
  await expect(rowOf(page, 'People', ellen)).toBeHidden();
  await openByQuery(page, 'rota breathe', 'Let the rota breathe');
  await expect(page.getByText(/Ellen|Okonkwo/)).toHaveCount(0);
});

test('entries that name somebody come up after a year, and go on or into the bin by keys alone', async ({
  app,
}) => {
  const { page } = app;
  await expect((await showToReview(page)).getByRole('listitem')).toHaveCount(0);
  await expect(page.getByText('Nothing is waiting to be looked at again.')).toBeVisible();
  await fillForDesk(page);
  const list = await showToReview(page);
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByText('A quiet day')).toHaveCount(0);

  const keep = list.getByRole('button', { name: 'Keep The gate at eight for another year' });
  const next = list.getByRole('button', { name: 'Keep Let the rota breathe for another year' });
  await keep.focus();
  await page.keyboard.press('ArrowDown');
  await expect(next).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^“The gate at eight” is kept until /)).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(next).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);

  await list.getByRole('button', { name: 'Put Let the rota breathe in the bin' }).click();
  await expect(page.getByText('“Let the rota breathe” is in the bin.')).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('button', { name: 'The gate at eight', exact: false }).first().click();
  await expect(titleOf(page)).toHaveValue('The gate at eight');
});

test('towards the end of a term Today says what waits to be looked at again', async ({ app }) => {
  await fillForDesk(app.page);
  await app.startAt('2026-11-29T17:00:00Z');
  await unlock(app.page);
  await goTo(app.page, 'Today');
  await expect(app.page.getByRole('heading', { name: 'Sunday 29 November' })).toBeVisible();
  await expect(app.page.getByText('to look at again')).toHaveCount(0);

  await app.startAt('2026-12-05T17:00:00Z');
  await unlock(app.page);
  await goTo(app.page, 'Today');
  await expect(app.page.getByText('2 entries to look at again')).toBeVisible();
  await app.page.getByRole('button', { name: 'Look at them' }).click();
  await expect(app.page.getByText('2 entries wait for you.')).toBeVisible();
});

test('an entry that names somebody says until when it is kept, and takes another day', async ({ app }) => {
  const { page } = app;
  await fillForDesk(page);
  await openByQuery(page, 'after the call', 'After the call');
  await page.getByRole('button', { name: 'Keep until October 2027. Change it' }).click();
  await page.getByRole('button', { name: 'For another year' }).click();
  await expect(page.getByRole('button', { name: /^Keep until / })).not.toHaveAccessibleName(/October 2027/);
  await openByQuery(page, 'quiet day', 'A quiet day');
  await expect(page.getByRole('button', { name: /^Keep until / })).toHaveCount(0);
});

test('every page of the person desk passes the axe engine, in the light and in the dark', async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  const passes = (screen: string) => expectAccessible(page, screen);
  await showToReview(page);
  await passes('nothing to look at again');
  await fillForDesk(page);
  await showToReview(page);
  await passes('to look at again');
  await page.getByRole('button', { name: 'Keep all of them…' }).click();
  await passes('keep all');
  await page.keyboard.press('Escape');
  await showShare(page);
  await page.getByRole('button', { name: 'Everything you keep about one person…' }).click();
  await passes('the desk');
  await openDesk(page, ellen);
  await passes('a person on the desk');
  await page.getByRole('button', { name: 'Note that they asked…' }).click();
  await passes('noting a request');
  await page.getByRole('button', { name: 'Note it', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await passes('a request');
  await page.getByRole('button', { name: 'More time…' }).click();
  await passes('more time');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Erase them…' }).click();
  await expect(page.getByText('It cannot be done yet')).toBeVisible();
  await passes('erasing stopped by a request');
  await page.getByRole('button', { name: 'Back to what was found' }).click();
  await noteAnswer(page);
  await passes('a request that was answered');
  await page.getByRole('button', { name: 'Erase them…' }).click();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await passes('what goes and what stays');
  await page.getByRole('button', { name: 'After the call' }).click();
  await passes('reading an entry before it goes');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Go on' }).click();
  await passes('what erasing cannot reach');
  await page.getByLabel('Type “erase” to go on').fill('erase');
  await page.getByRole('button', { name: 'Erase them for good' }).click();
  await expect(page.getByRole('heading', { name: 'Erased for good' })).toBeVisible();
  await passes('a certificate');
  await page.getByRole('button', { name: 'Save the certificate…' }).click();
  await passes('saving a certificate');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await passes('certificates');
  await openByQuery(page, 'rota breathe', 'Let the rota breathe');
  await letRead(page, 'Anyone');
  await passes('letting others read an entry');
});
