import { rename } from 'node:fs/promises';
import { expectAccessibleInBoth as expectAccessible } from './expect-accessible';
import { type App, expect, test } from './fixtures';
import {
  backedUp,
  backUpNow,
  bringBackNote,
  chooseSecondPlace,
  findBackups,
  listedBackups,
  openBackup,
  openBackups,
} from './head/backups';
import { lock, openJournal, passphrase, unlock } from './head/cover';
import { capture, goTo } from './head/writing';

test.beforeEach(() => test.setTimeout(300_000));

test('choosing a second place, and what is kept there, pass the axe engine', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  for (let line = 0; line < 10; line++) await capture(page, 'Question', `Question number ${line}?`);
  await goTo(page, 'Journal');
  await goTo(page, 'Today');
  await expect(page.getByText('This journal is only on this laptop.')).toBeVisible();
  await expectAccessible(page, 'no second place, Today');
  await openBackups(page);
  await expectAccessible(page, 'no second place');
  await app.chooseFolder('Second place', app.vaultFolder);
  await expect(page.getByText('That folder cannot be used for backups.')).toBeVisible();
  await expectAccessible(page, 'a place that will not do');
  const stick = await app.folder('stick');
  await chooseSecondPlace(app, stick);
  await backUpNow(page);
  await expect(listedBackups(page)).toHaveCount(2);
  await expectAccessible(page, 'backups that are kept');
  await page.getByRole('button', { name: 'Make no more backups' }).click();
  await expectAccessible(page, 'no more backups');
  await page.getByRole('button', { name: 'Go on making them' }).click();
  await page.getByRole('button', { name: 'Make a new backup and delete the older ones' }).click();
  await expectAccessible(page, 'deleting the older ones');
  await page.keyboard.press('Escape');
  await rename(stick, `${stick}-out`);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/a backup could not be made\.$/)).toBeVisible(backedUp);
  await expectAccessible(page, 'the place is not there');
});

test('a backup passes the axe engine: compared, read, brought back from, and gone back to', async ({
  app,
}) => {
  const { page } = app;
  await openJournal(app);
  await capture(page, 'Question', 'Who opens the gate?');
  await capture(page, 'Question', 'Who reads the plan?');
  await chooseSecondPlace(app, await app.folder('stick'));
  await putAllInBin(app, ['Who opens the gate?', 'Who reads the plan?']);
  await openBackup(page);
  await expectAccessible(page, 'what differs');
  await page.getByRole('button', { name: /^Who opens the gate\?/ }).click();
  await expect(page.getByRole('dialog', { name: 'Who opens the gate?' })).toBeVisible();
  await expectAccessible(page, 'a note read in a backup');
  await page.keyboard.press('Escape');
  await bringBackNote(page, 'Who opens the gate?');
  await expect(page.getByRole('button', { name: 'Bring “Who reads the plan?” back' })).toBeFocused();
  await expectAccessible(page, 'a note brought back');
  await page.getByRole('button', { name: 'Go back to this whole journal' }).click();
  const dialog = page.getByRole('alertdialog', { name: /^Go back to / });
  await expectAccessible(page, 'what going back does');
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await dialog.getByLabel('Your passphrase', { exact: true }).fill('not this one, surely not');
  await dialog.getByRole('button', { name: 'Go back to it' }).click();
  await expect(dialog.getByText('That passphrase does not open this journal.')).toBeVisible(backedUp);
  await expectAccessible(page, 'going back, wrong passphrase');
  await dialog.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Go back to it' }).click();
  await expect(page.getByText(/^The journal is as it was: /)).toBeVisible(backedUp);
  await expectAccessible(page, 'gone back');
});

test('bringing a journal back without one, and testing the recovery key, pass the axe engine', async ({
  app,
}) => {
  const { page } = app;
  const key = await openJournal(app);
  const stick = await app.folder('stick');
  await chooseSecondPlace(app, stick);
  await page.getByRole('button', { name: 'Test my recovery key' }).click();
  const dialog = page.getByRole('dialog', { name: 'Test your recovery key' });
  await dialog.getByRole('button', { name: 'Try it' }).click();
  await expectAccessible(page, 'no recovery key typed');
  await dialog.getByLabel('Recovery key', { exact: true }).fill(key);
  await dialog.getByRole('button', { name: 'Try it' }).click();
  await expect(dialog.getByText(/^It opens the backup of /)).toBeVisible(backedUp);
  await expectAccessible(page, 'the recovery key works');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await lock(page);
  await page.getByRole('button', { name: 'Bring it back from a backup' }).click();
  await app.chooseFolder('Where the backups are', await app.folder('something else'));
  await expect(page.getByText('There are no backups in that folder.')).toBeVisible();
  await expectAccessible(page, 'no backups there');
  await page.getByRole('button', { name: 'Go back' }).click();
  await findBackups(app, stick);
  await page.getByRole('button', { name: 'Bring it back', exact: true }).click();
  await expectAccessible(page, 'nothing typed yet');
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await expectAccessible(page, 'by the recovery key');
  await page.getByRole('button', { name: /Backup$/ }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page, 'days to choose from');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Go back' }).click();
  await page.getByRole('button', { name: 'Go back' }).click();
  await unlock(page);
});

async function putAllInBin({ page }: App, titles: readonly string[]): Promise<void> {
  await page.evaluate(async wanted => {
    const { journal } = window;
    const found = await journal.search({ query: '', limit: 100 });
    if (!found.ok) throw new Error(found.error.code);
    const ids = found.value.hits.flatMap(({ entry }) => (wanted.includes(entry.title) ? [entry.id] : []));
    await journal.binEntries({ ids });
  }, titles);
}
