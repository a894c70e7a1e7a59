import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type App, expect, test } from '../fixtures';
import { contentsOf, filesBelow } from '../folders';
import {
  backedUp,
  backUpNow,
  bringBackByKey,
  bringBackNote,
  chooseSecondPlace,
  expectGoodBackup,
  findBackups,
  goBackWhole,
  listedBackups,
  openBackup,
  openBackups,
} from '../head/backups';
import {
  expectLocked,
  expectOpen,
  lock,
  openJournal,
  passphrase,
  tryPassphrase,
  unlock,
} from '../head/cover';
import { capture, find, goTo, openByQuery, textOf, writeNew, writeText } from '../head/writing';

test.beforeEach(() => test.setTimeout(300_000));

test('what was written is in the second place once the journal is locked, and none of its words can be read there', async ({
  app,
}) => {
  const { page } = app;
  const stick = await beginWithStick(app);
  await capture(page, 'Reflection', 'The heron over the boiler house');
  const before = (await filesBelow(stick)).length;
  await lock(page);
  await expect.poll(async () => (await filesBelow(stick)).length, backedUp).toBeGreaterThan(before);
  await unlock(page);
  await openBackups(page);
  await expect(listedBackups(page).first()).toContainText('When the journal was locked');
  await expect(page.getByText('Nothing was changed since.')).toBeVisible();
  const bytes = await Promise.all(
    (await filesBelow(stick)).map(file => readFile(join(stick, file), 'latin1')),
  );
  expect(bytes.join('').length).toBeGreaterThan(1000);
  expect(bytes.filter(text => /heron|boiler/i.test(text))).toEqual([]);
});

test('a note that was erased for good is read in the backup, and brought back from it', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await writeNew(page, 'Advice');
  await writeText(page, 'Ring home before ten', 'One person, **one list**.');
  await capture(page, 'Question', 'Who opens the gate?');
  await chooseSecondPlace(app, await app.folder('stick'));
  await eraseForGood(app, 'Ring home before ten');
  await openBackup(page);
  await page.getByRole('button', { name: /^Ring home before ten/ }).click();
  const note = page.getByRole('dialog', { name: 'Ring home before ten' });
  await expect(note.locator('strong')).toHaveText('one list');
  await note.getByRole('button', { name: 'Close' }).click();
  await bringBackNote(page, 'Ring home before ten');
  await expect(
    page.getByText('Every note in this backup is in the journal now, word for word.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(textOf(page)).toContainText('One person');
});

test('goes back to the whole journal of a backup, and from there to what it was before', async ({ app }) => {
  const { page } = app;
  await beginWithStick(app);
  await capture(page, 'Question', 'Who reads the plan?');
  await backUpNow(page);
  await capture(page, 'Reflection', 'Written too late for that backup');
  await openBackup(page);
  await expect(page.getByText(/^One note of the journal is not in this backup/)).toBeVisible();
  await page.getByRole('button', { name: 'Go back to this whole journal' }).click();
  const dialog = page.getByRole('alertdialog', { name: /^Go back to / });
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await dialog.getByLabel('Your passphrase', { exact: true }).fill('not this one, surely not');
  await dialog.getByRole('button', { name: 'Go back to it' }).click();
  await expect(dialog.getByText('That passphrase does not open this journal.')).toBeVisible(backedUp);
  await page.keyboard.press('Escape');
  await expectFound(app, 'too late', true);
  await openBackup(page);
  await goBackWhole(page, passphrase);
  await expectFound(app, 'too late', false);
  await expectFound(app, 'reads the plan', true);
  await openBackup(page);
  await expect(page.getByText(/Before you went back\.$/)).toBeVisible();
  await goBackWhole(page, passphrase);
  await expectFound(app, 'too late', true);
});

test('a new laptop gets the journal back from the stick by the recovery key', async ({ app }) => {
  const { page } = app;
  const key = await openJournal(app);
  await writeNew(page, 'Practice');
  await writeText(page, 'Toast before maths', 'Everybody sits down.');
  const stick = await app.folder('stick');
  await chooseSecondPlace(app, stick);
  await app.stop();
  await rm(app.surroundings.data, { recursive: true });
  await app.start();
  const kept = await contentsOf(stick);
  await bringBackByKey(app, stick, key);
  expect(await contentsOf(stick)).toEqual(kept);
  await openByQuery(app.page, 'toast', 'Toast before maths');
  await expect(textOf(app.page)).toContainText('Everybody sits down.');
  await lock(app.page);
  await unlock(app.page);
});

test('beside a journal that is there, one from a backup goes into a folder of its own', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await capture(page, 'Question', 'Which of them is this?');
  const stick = await app.folder('stick');
  await chooseSecondPlace(app, stick);
  await lock(page);
  await expect.poll(() => filesBelow(app.vaultFolder)).not.toContain('vault.lock');
  const there = await contentsOf(app.vaultFolder);
  await findBackups(app, stick);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Bring it back', exact: true }).click();
  await expect(page.getByText('Choose an empty folder first.')).toBeVisible();
  await app.chooseFolder('Empty folder for the journal', await app.folder('beside'));
  await page.getByRole('button', { name: 'Bring it back', exact: true }).click();
  await expectOpen(page);
  await expectFound(app, 'which of them', true);
  expect(await contentsOf(app.vaultFolder)).toEqual(there);
});

test('a folder without backups, and a wrong passphrase, are said on the cover', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  const stick = await app.folder('stick');
  await chooseSecondPlace(app, stick);
  await lock(page);
  await page.getByRole('button', { name: 'Bring it back from a backup' }).click();
  await app.chooseFolder('Where the backups are', await app.folder('something else'));
  await expect(page.getByText('There are no backups in that folder.')).toBeVisible();
  await page.getByRole('button', { name: 'Go back' }).click();
  await expectLocked(page);
  await findBackups(app, stick);
  await app.chooseFolder('Empty folder for the journal', await app.folder('beside'));
  await page.getByLabel('Passphrase', { exact: true }).fill('not this one, surely not');
  await page.getByRole('button', { name: 'Bring it back', exact: true }).click();
  await expect(page.getByText('That passphrase does not open this journal.')).toBeVisible(backedUp);
  expect(await filesBelow(app.path('beside'))).toEqual([]);
});

test('a backup itself is never written in: choosing its folder leads to bringing it back', async ({
  app,
}) => {
  const { page } = app;
  const stick = await beginWithStick(app);
  await lock(page);
  await page.getByRole('button', { name: 'Open another journal' }).click();
  const header = (await filesBelow(stick)).find(file => file.endsWith('vault.json')) ?? '';
  await app.chooseFolder('Folder of the journal', dirname(join(stick, header)));
  await expect(page.getByText('That folder is a backup of a journal.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back from a backup' }).click();
  await expect(page.getByText('Where are the backups?')).toBeVisible();
});

test('a place that is not there is said calmly, and is right again once it is back', async ({ app }) => {
  const { page } = app;
  const stick = await beginWithStick(app);
  await rename(stick, `${stick}-out`);
  await capture(page, 'Reflection', 'Written without the stick');
  await openBackups(page);
  await expect(page.getByText('The second place is not there.', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/a backup could not be made\.$/)).toBeVisible(backedUp);
  await expect(page.getByText('If it is a memory stick, put it in', { exact: false }).first()).toBeVisible();
  await rename(`${stick}-out`, stick);
  await backUpNow(page);
  await expectGoodBackup(page);
  await expect(page.getByText(/a backup could not be made\.$/)).toHaveCount(0);
});

test('the journal’s own folder is refused as a second place', async ({ app }) => {
  await openJournal(app);
  await openBackups(app.page);
  await app.chooseFolder('Second place', app.vaultFolder);
  await expect(app.page.getByText('That folder cannot be used for backups.')).toBeVisible();
});

test('the recovery key is tested on the newest backup without any risk', async ({ app }) => {
  const { page } = app;
  const key = await openJournal(app);
  await capture(page, 'Question', 'Who opens the gate?');
  await chooseSecondPlace(app, await app.folder('stick'));
  await page.getByRole('button', { name: 'Test my recovery key' }).click();
  const dialog = page.getByRole('dialog', { name: 'Test your recovery key' });
  await dialog.getByRole('button', { name: 'Try it' }).click();
  await expect(dialog.getByText('Type the recovery key first.')).toBeVisible();
  await dialog.getByLabel('Recovery key', { exact: true }).fill('2222');
  await dialog.getByRole('button', { name: 'Try it' }).click();
  await expect(dialog.getByText('That is not a recovery key as it was printed.')).toBeVisible();
  await dialog.getByLabel('Recovery key', { exact: true }).fill(key.toLowerCase());
  await dialog.getByRole('button', { name: 'Try it' }).click();
  await expect(dialog.getByText(/^It opens the backup of .*, with one note\.$/)).toBeVisible(backedUp);
});

test('what was erased is gone from the second place once the older backups are deleted', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await capture(page, 'Question', 'To be gone from everywhere?');
  await chooseSecondPlace(app, await app.folder('stick'));
  await eraseForGood(app, 'To be gone from everywhere?');
  await openBackups(page);
  await page.getByRole('button', { name: 'Make a new backup and delete the older ones' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Delete the older backups?' });
  await dialog.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Delete the older ones' }).click();
  await expect(page.getByText(/^A new backup was made, and /)).toBeVisible(backedUp);
  await expect(listedBackups(page)).toHaveCount(1);
  await openBackup(page);
  await expect(
    page.getByText('Every note in this backup is in the journal now, word for word.'),
  ).toBeVisible();
});

test('a journal without a second place says so once it is worth one, and stays quiet for a week when asked', async ({
  app,
}) => {
  await openJournal(app);
  for (let line = 0; line < 10; line++) await capture(app.page, 'Question', `Question number ${line}?`);
  const notice = app.page.getByText('This journal is only on this laptop.');
  await goTo(app.page, 'Journal');
  await goTo(app.page, 'Today');
  await expect(notice).toBeVisible();
  await app.page.getByRole('button', { name: 'Not this week' }).click();
  await expect(notice).toHaveCount(0);
  await lock(app.page);
  await unlock(app.page);
  await expect(app.page.getByLabel('Write something down')).toBeVisible();
  await expect(notice).toHaveCount(0);
  await app.startAt(new Date(Date.now() + 8 * 24 * 3600 * 1000).toISOString());
  await unlock(app.page);
  await app.page.getByRole('button', { name: 'Choose a second place' }).click();
  await expect(app.page.getByRole('heading', { name: 'A second place' })).toBeInViewport();
});

test('a damaged journal says what the newest backup has of it, and leads there', async ({ app }) => {
  await openJournal(app);
  for (const meal of ['breakfast', 'lunch', 'tea', 'supper'])
    await capture(app.page, 'Question', `What of ${meal}?`);
  await chooseSecondPlace(app, await app.folder('stick'));
  await app.kill();
  const segments = (await filesBelow(app.vaultFolder)).filter(file => file.endsWith('.segment'));
  await flipBit(join(app.vaultFolder, segments.at(-1) ?? ''), 0.7);
  await app.start();
  await tryPassphrase(app.page, passphrase);
  const { page } = app;
  await expect(page.getByText(/with 4 notes\. (One|\d) of them (is|are) missing/)).toBeVisible(backedUp);
  await page.getByRole('button', { name: 'Go on, and look at the backup' }).click();
  await expect(page.getByRole('heading', { name: 'What differs from now' })).toBeVisible(backedUp);
  const missing = page.getByRole('button', { name: /^Bring “What of / });
  for (let left = await missing.count(); left > 0; left--) {
    await missing.first().click();
    await expect(missing).toHaveCount(left - 1);
  }
  await expectFound(app, 'what of supper', true);
});

test('an earlier copy of the folder that was put back is noticed, and leads to the backups', async ({
  app,
}) => {
  await openJournal(app);
  await capture(app.page, 'Question', 'Written first');
  await app.stop();
  await cp(app.vaultFolder, app.path('earlier'), { recursive: true });
  await app.start();
  await unlock(app.page);
  await capture(app.page, 'Question', 'Written afterwards');
  await lock(app.page);
  await app.stop();
  await rm(app.vaultFolder, { recursive: true });
  await cp(app.path('earlier'), app.vaultFolder, { recursive: true });
  await app.start();
  await unlock(app.page);
  const notice = app.page.getByRole('dialog', { name: 'When it was opened' });
  await expect(notice).toContainText('an earlier copy of the folder may have been put in its place');
  await expect(notice).toContainText('Nothing is damaged');
  await notice.getByRole('button', { name: 'Look at the backups' }).click();
  await expect(app.page.getByRole('heading', { name: 'A second place' })).toBeInViewport();
});

async function beginWithStick(app: App): Promise<string> {
  await openJournal(app);
  const stick = await app.folder('stick');
  await chooseSecondPlace(app, stick);
  return stick;
}

async function eraseForGood(app: App, title: string): Promise<void> {
  const { page } = app;
  await openByQuery(page, title, title);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
  await goTo(page, 'Bin');
  await page.getByRole('button', { name: `Erase ${title} for good` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase it', exact: true }).click();
  await expect(page.getByText('One entry is erased.')).toBeVisible();
}

async function expectFound(app: App, query: string, isThere: boolean): Promise<void> {
  const results = await find(app.page, query);
  const hit = results.getByRole('option', { name: new RegExp(query, 'i') });
  if (isThere) await expect(hit.first()).toBeVisible();
  else await expect(app.page.getByText(/^No entry has/).first()).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog', { name: 'Find' })).toBeHidden();
}

/** Damages a file at a part of its length. */
async function flipBit(path: string, part: number): Promise<void> {
  const bytes = await readFile(path);
  const at = Math.floor(bytes.length * part);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  await writeFile(path, bytes);
}
